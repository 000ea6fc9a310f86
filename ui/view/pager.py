"""The pager: which alerts are firing, acknowledged or over, and whether it rings for this person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.trace import Event
from ui.view.figures import figure, signal_name
from ui.view.names import Names


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert: its latest firing. `state` is firing, acknowledged or cleared; `rings` when it paged this person."""

    alert: str
    title: str
    where: str
    measure: str
    since: int
    until: int | None
    state: str
    pages: bool
    rings: bool
    n: int


def alerts(events: Iterable[Event], names: Names, person: str) -> list[AlertRow]:
    """Every alert that has fired, the ones that need an answer first, then the latest first."""
    rows: dict[str, AlertRow] = {}
    for event in events:
        if event.kind == "ended":
            rows = {name: replace(row, rings=False) for name, row in rows.items()}
        alert = event.data.get("alert") or event.data.get("why")
        if event.kind == "alert_fired":
            rows[event.data["alert"]] = _fired(event, names)
        elif event.kind == "paged" and event.data.get("caller") and event.data.get("person") == person:
            rows.setdefault(alert, _called(event, names))
        elif alert not in rows:
            continue
        elif event.kind == "paged" and event.data.get("person") == person:
            rows[alert] = replace(rows[alert], pages=True, rings=rows[alert].state == "firing")
        elif event.kind == "acknowledge":
            rows[alert] = replace(rows[alert], state="acknowledged", rings=False)
        elif event.kind == "alert_cleared":
            rows[alert] = replace(rows[alert], state="cleared", until=event.at, rings=False)
    order = {"firing": 0, "acknowledged": 1, "cleared": 2}
    return sorted(rows.values(), key=lambda row: (not row.rings, order[row.state], -row.n))


def _called(event: Event, names: Names) -> AlertRow:
    """Somebody who calls stands beside the alerts: they are acknowledged the same way."""
    caller = names.person(event.data["caller"])
    why = event.data["why"]
    return AlertRow(why, f"{caller} calls", caller, "", event.at, None, "firing", True, True, event.n)


def _fired(event: Event, names: Names) -> AlertRow:
    data = event.data
    signal, value, limit = data["signal"], data.get("value"), data.get("threshold")
    above = value is not None and limit is not None and value > limit
    measure = f"{signal_name(signal)} {figure(signal, value)}"
    if limit is not None:
        measure += f" ({'above' if above else 'below'} {figure(signal, limit)})"
    where = names.thing(data.get("service") or data.get("journey"))
    pages = data.get("severity") == "page"
    return AlertRow(
        data["alert"], names.alert(data["alert"]), where, measure, event.at, None, "firing", pages, False, event.n
    )
