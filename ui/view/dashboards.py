"""Dashboards: the figures a seat can see at an instant, laid out as panels for the component that draws them.

A panel is `{"id","group","title","unit","series":[{"name","t0","step","values"}],"line","floor","cap"}`; `line` is the
threshold of an alert over that signal. Figures come with the scrape delay: nothing younger than that is shown. A value
is null where a sample is missing, so that a gap is drawn as a gap. A service shows whatever columns it has, in the
order and with the titles of the table in `ui/view/figures.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from engine.trace import Columns, Event, Trace
from ui.view.figures import SIGNALS, shown, signal_name, unit
from ui.view.moments import Teller
from ui.view.names import Names
from ui.view.times import Clock

WINDOWS = {"15 min": 900, "30 min": 1800, "1 h": 3600, "2 h": 7200}
MOST_POINTS = 130
"""More points than this cannot be told apart in a panel of this width, and each is sent to every browser."""
MARKED = ("declare", "authorise", "do", "verify")


def _points(columns: Columns, name: str, since: int, until: int) -> dict[str, Any]:
    rows, scale, step = columns.values[name], columns.scales[name], columns.step
    first = max(0, -((columns.start - since) // step))
    last = min(len(rows) - 1, (until - columns.start) // step)
    every = max(1, -(-(last - first + 1) // MOST_POINTS))
    # Whole multiples of the stride, so that a moving window keeps showing the same samples and lines do not dance.
    first += -(columns.start // step + first) % every
    values = [None if value < 0 else round(value / scale, 3) for value in rows[first : last + 1 : every]]
    return {"t0": columns.start + first * step, "step": step * every, "values": values}


def _panel(columns: Columns, key: str, group: str, title: str, named: Iterable[tuple[str, str]], span: tuple[int, int],
           line: dict[str, Any] | None = None) -> dict[str, Any]:  # fmt: skip
    named = [(name, column) for name, column in named if column in columns.values]
    signal = named[0][1] if named else key
    return {
        "id": key,
        "group": group,
        "title": title,
        "unit": unit(signal),
        "series": [{"name": name, **_points(columns, column, *span)} for name, column in named],
        "line": line,
        "floor": shown(signal).floor,
        "cap": shown(signal).cap,
    }


def _limits(header: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The threshold of the alert over each signal, by the name of its column."""
    found: dict[str, dict[str, Any]] = {}
    for alert in header.get("alerts", []):
        signal = str(alert["signal"])
        owner = alert.get("service") or alert.get("journey")
        column = signal if "." in signal or not owner else f"{owner}.{signal}"
        below = alert.get("above") is None
        found[column] = {"value": alert["below"] if below else alert["above"], "below": below}
    return found


def _overview(header: dict[str, Any], columns: Columns, span: tuple[int, int]) -> list[dict[str, Any]]:
    limits = _limits(header)
    panels = []
    for journey in header["journeys"]:
        for signal in ("success_ratio", "completed_per_min"):
            column = f"{journey['id']}.{signal}"
            title = f"{journey['name']}: {signal_name(signal).lower()}"
            panels.append(
                _panel(columns, column, "Customer journeys", title, [(title, column)], span, limits.get(column))
            )
    for signal in (name for name, how in SIGNALS.items() if how.overview):
        named = [(service["name"], f"{service['id']}.{signal}") for service in header["services"]]
        panels.append(_panel(columns, f"all.{signal}", "All services", signal_name(signal), named, span))
    return panels


def _service(header: dict[str, Any], columns: Columns, service: str, span: tuple[int, int]) -> list[dict[str, Any]]:
    limits = _limits(header)
    name = Names(header).thing(service)
    panels: dict[str, list[str]] = {}
    for signal in signals_of(columns, service):
        panels.setdefault(shown(signal).panel or signal, []).append(signal)
    found = []
    for key, signals in panels.items():
        title = shown(signals[0]).panel or signal_name(signals[0])
        named = [(shown(signal).short or title, f"{service}.{signal}") for signal in signals]
        limit = next((limits[column] for _, column in named if column in limits), None)
        found.append(_panel(columns, f"{service}.{key.lower()}", name, title, named, span, limit))
    return found


def signals_of(columns: Columns, owner: str) -> list[str]:
    """The signals that a service or journey has, those of the table first and in its order."""
    own = [name.split(".", 1)[1] for name in columns.values if name.partition(".")[0] == owner]
    return [name for name in SIGNALS if name in own] + [name for name in own if name not in SIGNALS]


def marks(events: Iterable[Event], header: dict[str, Any], person: str) -> list[dict[str, Any]]:
    """Vertical lines: deployments and other changes, and what this person decided about severity and remedies."""
    names = Names(header)
    teller = Teller(header, lambda event: "")
    found = []
    for event in events:
        if event.kind == "deployed":
            label = f"{names.thing(event.data['service'])} {event.data['release']} deployed"
            found.append({"at": event.at, "kind": "deploy", "label": label})
        elif event.kind == "changed":
            found.append({"at": event.at, "kind": "deploy", "label": teller.sentence(event)[:80]})
        elif event.by == person and event.kind in MARKED:
            found.append({"at": event.at, "kind": "mine", "label": teller.sentence(event)[:80]})
    return found


def board(
    trace: Trace, events: Iterable[Event], person: str, now: int, window: int, service: str | None
) -> dict[str, Any]:
    """Everything the component draws: the overview, or the panels of one service, over the last `window` seconds.

    The window moves with the samples, not with the seconds: between two samples nothing changes, so nothing is sent.
    """
    header, step = trace.header, trace.metrics.step
    seen = now - int(header["scrape_delay"])
    until = -(-now // step) * step
    span = (until - window, seen)
    start = Clock(header["start"]).start
    offset = start.utcoffset() or timedelta()
    return {
        # The component prints times of day by reading this as UTC, so the drill's own offset is added beforehand.
        "start_ms": int((start.timestamp() + offset.total_seconds()) * 1000),
        "since": span[0],
        "until": until,
        "panels": _service(header, trace.metrics, service, span) if service else _overview(header, trace.metrics, span),
        "marks": marks(events, header, person),
    }
