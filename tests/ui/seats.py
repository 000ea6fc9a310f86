"""Events of a seat in short form, for the view models of the drill page."""

from __future__ import annotations

from typing import Any

from engine.trace import Event

PERSON = "robin"
HEADER: dict[str, Any] = {
    "scenario": {"id": "shop", "version": 1, "title": "Paying fails"},
    "start": "2026-03-06T17:40:00+01:00",
    "scrape_delay": 15,
    "seats": [{"id": "lead", "person": PERSON}],
    "people": [
        {"id": "robin", "name": "Robin Vale", "title": "Engineer", "team": "sre", "level": "L1", "kind": "responder",
         "on_call": "now", "skills": [], "audience": None},
        {"id": "ines", "name": "Inês Duarte", "title": "Lead", "team": "pay", "level": "L2", "kind": "responder",
         "on_call": "secondary", "skills": ["payments"], "audience": None},
        {"id": "tomas", "name": "Tomás Rey", "title": "Engineer", "team": "pay", "level": "L1", "kind": "responder",
         "on_call": "now", "skills": ["payments"], "audience": None},
        {"id": "dana", "name": "Dana Whitfield", "title": "COO", "team": "top", "level": None, "kind": "stakeholder",
         "on_call": "off", "skills": [], "audience": "executives"},
        {"id": "samir", "name": "Samir Aziz", "title": "Support lead", "team": "top", "level": None,
         "kind": "stakeholder", "on_call": "off", "skills": [], "audience": "status_page"},
    ],
    "teams": [{"id": "sre", "name": "Reliability"}, {"id": "pay", "name": "Payments team"},
              {"id": "top", "name": "Top"}],
    "services": [{"id": "payments", "name": "Payments"}, {"id": "orders-db", "name": "Orders database"}],
    "journeys": [{"id": "paying", "name": "Paying for a basket"}],
    "alerts": [
        {"id": "errors", "title": "Payments fail", "signal": "payments.error_ratio", "service": "payments",
         "journey": None, "above": 0.1, "below": None},
        {"id": "slow", "title": "Payments slow", "signal": "payments.latency_p95_ms", "service": "payments",
         "journey": None, "above": 3000, "below": None},
    ],
    "checks": [{"id": "probe", "title": "Paying from outside", "journey": "paying", "every": 60, "from": "Oslo",
                "pages": "sre", "severity": "page", "fails_after": 2}],
    "reports": [{"id": "tickets-paying", "journey": "paying", "pages": "sre", "pages_after": 20}],
}  # fmt: skip


def events(*rows: tuple[int, str, str, dict[str, Any]]) -> list[Event]:
    """Events `(at, kind, by, data)` in order; the first has n 1, as after the header."""
    return [
        Event(n, at, kind, by, ("lead", "facilitator"), None, data)
        for n, (at, kind, by, data) in enumerate(rows, start=1)
    ]


def fired(at: int, alert: str = "errors", **data: Any) -> tuple[int, str, str, dict[str, Any]]:
    """An alert that fires."""
    row = {"alert": alert, "signal": "payments.error_ratio", "value": 0.2, "threshold": 0.1, "service": "payments",
           "journey": None, "severity": "page"}  # fmt: skip
    return at, "alert_fired", "world", row | data


def prose(event: Event) -> str:
    """Stands for the words of an event."""
    return f"words of {event.kind}"
