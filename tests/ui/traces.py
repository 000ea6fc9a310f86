"""A small hand-made trace for the view models: one journey, one alert, two declarations, one remedy, hostile texts."""

from __future__ import annotations

from typing import Any

from engine.trace import Columns, Event, Trace

HOSTILE = '<script>alert("x")</script> & **bold**'
HEADER: dict[str, Any] = {
    "scenario": {"id": "s", "version": 1, "title": "Checkout"},
    "seed": 1,
    "start": "2026-03-06T17:40:00+01:00",
    "scrape_delay": 15,
    "currency": "EUR",
    "ending": "resolved",
    "seats": [{"id": "lead", "person": "robin"}],
    "people": [
        {"id": "robin", "name": "Robin Hale", "team": "shop", "kind": "responder"},
        {"id": "priya", "name": HOSTILE, "team": "shop", "kind": "responder"},
        {"id": "vic", "name": "Vic Osei", "team": "shop", "kind": "stakeholder"},
    ],
    "teams": [{"id": "shop", "name": "Shop"}],
    "services": [{"id": "pay", "name": "Payments", "team": "shop"}],
    "journeys": [{"id": "buy", "name": "Paying"}],
    "alerts": [{"id": "a1", "title": "Payments fail"}],
}


def trace(*rows: tuple[int, str, str, dict[str, Any]], hidden: tuple[str, ...] = (), until: int = 3600) -> Trace:
    """A trace of these rows `(at, kind, by, data)`; `hidden` kinds are seen by the facilitator only."""
    events = [Event(0, 0, "header", "world", ("facilitator",), None, HEADER)]
    for at, kind, by, data in rows:
        seen = ("facilitator",) if kind in hidden else ("lead", "facilitator")
        events.append(Event(len(events), at, kind, by, seen, None, data))
    steps = until // 10 + 1
    affected = [120 if 60 <= i * 10 < 660 else 0 for i in range(steps)]
    truth = Columns(
        0,
        10,
        {"buy.affected_per_min": 1, "buy.revenue_lost_per_min": 1},
        {"buy.affected_per_min": affected, "buy.revenue_lost_per_min": [value * 100 for value in affected]},
    )
    return Trace(events, Columns(0, 10), truth, until, "0" * 64)


def incident() -> Trace:
    """A drill from its first alert to its end, without a post-mortem."""
    declare = {"level": "SEV2", "affects": ["buy"], "reason": HOSTILE, "confidence": 70, "first": True,
               "incident": "INC-2026-001", "previous": None}  # fmt: skip
    again = {**declare, "level": "SEV1", "affects": [], "reason": "", "first": False, "previous": "SEV2"}
    remedy = {"remedy": "roll_back", "params": {"service": "pay"}, "person": "priya"}
    return trace(
        (60, "impact_started", "world", {"journeys": ["buy"]}),
        (120, "alert_fired", "world", {"alert": "a1"}),
        (125, "paged", "world", {"person": "robin", "why": "a1", "level": "L1"}),
        (180, "acknowledge", "robin", {"alert": "a1"}),
        (200, "look", "robin", {"at": "logs", "service": "pay"}),
        (240, "declare", "robin", declare),
        (300, "post", "robin", {"audience": "status_page", "form": "initial", "text": HOSTILE}),
        (400, "authorise", "robin", remedy),
        (500, "declare", "robin", again),
        (520, "note", "robin", {"text": "Rolled back, still failing."}),
        (600, "remedy_done", "priya", {**remedy, "by_hand": False}),
        (660, "impact_ended", "world", {}),
        (700, "verify", "robin", {"recovered": True, "failing": []}),
        (720, "resolve", "robin", {}),
        (780, "ended", "world", {"ending": "resolved"}),
        hidden=("impact_started", "impact_ended"),
        until=900,
    )
