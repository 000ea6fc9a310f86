"""The pager: what fires, is acknowledged or over, and whether it rings for this person. Alerts, outside checks and
reports of support are rows alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.signals.notices import ID_OF
from engine.trace import Event
from ui.view.figures import figure, signal_name
from ui.view.names import Names

FIRES = frozenset({"alert_fired", "check_failed", "reported"})
ORDER = {"firing": 0, "acknowledged": 1, "muted": 2, "cleared": 3}


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One notice: its latest firing, and how often it has fired. `state` is firing, acknowledged, muted (it fires and
    somebody has silenced it) or cleared; `rings` when it paged this person; `note` is what else is to be said of it."""

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
    times: int = 1
    joins: str | None = None
    note: str = ""


def alerts(events: Iterable[Event], names: Names, person: str) -> list[AlertRow]:
    """Everything that has fired, what needs an answer first, then the latest first."""
    rows: dict[str, AlertRow] = {}
    for event in events:
        if event.kind == "ended":
            rows = {name: replace(row, rings=False) for name, row in rows.items()}
        if event.kind in FIRES:
            row = _fired(event, names, rows)
            rows[row.alert] = row
            continue
        if event.kind == "paged" and event.data.get("caller") and event.data.get("person") == person:
            rows.setdefault(event.data["why"], _called(event, names))
            continue
        alert = event.data.get(ID_OF.get(event.kind, "alert")) or event.data.get("why")
        if alert not in rows:
            continue
        row = rows[alert]
        if event.kind == "paged" and event.data.get("person") == person:
            rows[alert] = replace(row, pages=True, rings=row.state == "firing")
        elif event.kind == "acknowledge":
            call = row.joins or alert
            for name, other in rows.items():
                if call in (name, other.joins) and other.state == "firing":
                    rows[name] = replace(other, state="acknowledged", rings=False)
        elif event.kind in ("alert_cleared", "check_passed"):
            rows[alert] = replace(row, state="cleared", until=event.at, rings=False)
    return sorted(rows.values(), key=lambda row: (not row.rings, ORDER[row.state], -row.n))


def _called(event: Event, names: Names) -> AlertRow:
    """Somebody who calls stands beside the alerts: they are acknowledged the same way."""
    caller = names.person(event.data["caller"])
    why = event.data["why"]
    return AlertRow(why, f"{caller} calls", caller, "", event.at, None, "firing", True, True, event.n)


def _fired(event: Event, names: Names, rows: dict[str, AlertRow]) -> AlertRow:
    data = event.data
    notice = data[ID_OF[event.kind]]
    before, first = rows.get(notice), rows.get(data.get("joins") or "")
    note = f"silenced: {data['muted']}" if data.get("muted") else ""
    if first is not None and first.alert != notice:
        note = f"came with “{first.title}”"
    # What joins a call that somebody has acknowledged is known already.
    known = first is not None and first.state == "acknowledged"
    return AlertRow(
        notice,
        names.alert(notice),
        names.thing(data.get("service") or data.get("journey")),
        _measure(event),
        event.at,
        None,
        "muted" if data.get("muted") else "acknowledged" if known else "firing",
        data.get("severity") == "page",
        False,
        event.n,
        before.times + 1 if before else 1,
        data.get("joins"),
        note,
    )


def _measure(event: Event) -> str:
    data = event.data
    if event.kind == "check_failed":
        count = data["count"]
        return f"{count} attempts in a row failed from outside" if count > 1 else "an attempt failed from outside"
    if event.kind == "reported":
        return f"{data['total']} customer tickets"
    signal, value, limit = data["signal"], data.get("value"), data.get("threshold")
    measure = f"{signal_name(signal)} {figure(signal, value)}"
    if limit is not None and value is not None:
        measure += f" ({'above' if value > limit else 'below'} {figure(signal, limit)})"
    return measure
