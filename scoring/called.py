"""Whom the trainee called, by page or into the war room, and when."""

from __future__ import annotations

from dataclasses import dataclass

from engine.trace import Event
from scoring.case import Case


@dataclass(frozen=True, slots=True)
class Call:
    """One person called by one command."""

    event: Event
    person: str

    @property
    def at(self) -> int:
        """When they were called."""
        return self.event.at


def calls(case: Case) -> list[Call]:
    """Every responder called by a seat while the response ran, in order; nobody of the seats."""
    responders = {p["id"] for p in case.trace.header["people"] if p["kind"] == "responder"} - {*case.people}
    found = []
    for event in case.by_seat("page", "bring_in"):
        named = [*(event.data.get("people") or []), event.data.get("person")]
        found += [Call(event, one) for one in dict.fromkeys(named) if one in responders and event.at <= case.over_at]
    return found


def rung(case: Case, person: str) -> str:
    """The rung of the escalation path somebody stands on, `L1` to `L4`; empty for nobody known."""
    return next((str(p.get("level") or "") for p in case.trace.header["people"] if p["id"] == person), "")


def team(case: Case, person: str) -> str | None:
    """The team of somebody; None for nobody known."""
    return next((str(p["team"]) for p in case.trace.header["people"] if p["id"] == person), None)
