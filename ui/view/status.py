"""What is always in view: severity, who holds which role, and the next update that was promised.

Reads only events the seat can see.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engine.trace import Event
from ui.view.names import AUDIENCES, ROLES, Names

OVER = frozenset({"close", "stand_down", "hand_over_shift", "ended", "closed_by_horizon"})


@dataclass(frozen=True, slots=True)
class Promise:
    """An update promised to somebody: to whom in words, when it is due (drill time), in which event it was promised."""

    to: str
    due: int
    n: int


@dataclass(frozen=True, slots=True)
class Status:
    """The incident as the bar shows it. `paged_at` and `acknowledged_at` are drill times or None."""

    incident: str | None
    level: str | None
    roles: dict[str, str | None]
    promises: list[Promise]
    paged_at: int | None
    acknowledged_at: int | None
    war_room: bool
    resolved: bool
    closed: bool
    ended: str | None

    @property
    def next(self) -> Promise | None:
        """The promise that falls due first."""
        return self.promises[0] if self.promises else None


def holders(events: Iterable[Event]) -> dict[str, str | None]:
    """Who holds each role now, by person id; None where nobody was named."""
    held: dict[str, str | None] = dict.fromkeys(ROLES)
    for event in events:
        if event.kind == "assign":
            held[event.data["role"]] = event.data["person"]
        elif event.kind == "take_command":
            held["commander"] = event.by
        elif event.kind == "hand_over_command":
            held["commander"] = event.data["person"]
    return held


def promises(events: Iterable[Event], names: Names) -> list[Promise]:
    """The promises still open, the next one first. Any later message to the same people ends a promise."""
    open_: dict[str, Promise] = {}
    for event in events:
        if event.kind == "post":
            key, to = event.data["audience"], AUDIENCES.get(event.data["audience"], event.data["audience"])
        elif event.kind == "answer":
            key, to = f"person/{event.data.get('to')}", names.person(event.data.get("to"))
        elif event.kind in OVER:
            open_.clear()
            continue
        else:
            continue
        open_.pop(key, None)
        due = (event.data.get("reads") or {}).get("next_update_at")
        if due is not None and event.data.get("form") != "resolution":
            open_[key] = Promise(to, int(due), event.n)
    return sorted(open_.values(), key=lambda promise: (promise.due, promise.n))


def status(events: list[Event], header: dict[str, Any], person: str) -> Status:
    """The state of the incident after these events, for the seat that plays `person`."""
    declared = [event for event in events if event.kind == "declare"]
    paged = next((e for e in events if e.kind == "paged" and e.data.get("person") == person), None)
    acknowledged = next((e for e in events if e.kind == "acknowledge"), None)
    kinds = {event.kind for event in events}
    ended = next((event for event in events if event.kind == "ended"), None)
    return Status(
        incident=declared[0].data.get("incident") if declared else None,
        level=declared[-1].data["level"] if declared else None,
        roles=holders(events),
        promises=promises(events, Names(header)),
        paged_at=paged.at if paged else None,
        acknowledged_at=acknowledged.at if acknowledged else None,
        war_room="open_war_room" in kinds,
        resolved="resolve" in kinds,
        closed="close" in kinds,
        ended=ended.data.get("ending") if ended else None,
    )
