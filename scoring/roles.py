"""Who held which role when. Roles are held by persons over intervals; a later naming replaces the earlier one."""

from __future__ import annotations

from dataclasses import dataclass

from engine.trace import Trace


@dataclass(frozen=True, slots=True)
class Holding:
    """`person` holds `role` from `since` up to `until` (None: to the end); `n` is the event that named them."""

    role: str
    person: str
    since: int
    until: int | None
    n: int


def holdings(trace: Trace, role: str) -> list[Holding]:
    """Everybody who held the role, in order."""
    named: list[tuple[int, str, int]] = []
    for event in trace.of("assign", "take_command", "hand_over_command"):
        if event.kind == "assign":
            if event.data["role"] == role:
                named.append((event.at, event.data["person"], event.n))
        elif role == "commander":
            named.append((event.at, event.by if event.kind == "take_command" else event.data["person"], event.n))
    untils = [*[since for since, _, _ in named[1:]], None]
    return [Holding(role, person, since, until, n) for (since, person, n), until in zip(named, untils, strict=False)]


def holder(trace: Trace, role: str, at: int) -> str | None:
    """The person who holds the role at `at`, or None while nobody was named."""
    held = [entry.person for entry in holdings(trace, role) if entry.since <= at]
    return held[-1] if held else None


def seat_people(trace: Trace) -> tuple[str, ...]:
    """The persons played by seats, in the order of the header."""
    return tuple(seat["person"] for seat in trace.header["seats"])


def in_command(trace: Trace, at: int) -> str | None:
    """Who commands at `at`: the named commander; until one is named, whoever declared the incident.

    Roles nobody has taken stay with the person who started the response (Google SRE workbook, Atlassian).
    """
    named = holder(trace, "commander", at)
    if named is not None:
        return named
    declared = trace.first("declare")
    return declared.by if declared is not None and declared.at <= at else None
