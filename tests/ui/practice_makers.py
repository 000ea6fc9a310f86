"""Rows of the store for tests of the practice pages, made without one."""

from __future__ import annotations

from typing import Any

from records.attempts import AttemptRow
from records.sittings import SittingRow, TurnRow

THEN = "2026-03-06T16:45:00Z"


def turn(n: int, subject: str, said: dict[str, Any], points: float | None, when: str | None = THEN) -> TurnRow:
    """A turn, answered unless `when` is None."""
    return TurnRow(n, subject, {}, said, 0, 20, points, when)


def sitting(plan: list[str], turns: list[TurnRow], kind: str = "quiz", when: str = THEN) -> SittingRow:
    """A sitting that is still open."""
    return SittingRow("s", "p", kind, 3, {}, tuple(plan), when, None, 0.0, 0.0, tuple(turns))


def attempt(
    question: str,
    ticks: dict[str, bool],
    read: dict[str, int] | None = None,
    when: str = THEN,
    sitting: str | None = None,
) -> AttemptRow:
    """A submitted attempt, with what the machine read where `read` is given."""
    reading = None if read is None else {
        "points": read, "quotes": {slug: f"words of {slug}" for slug, made in read.items() if made},
        "contradictions": [{"slug": "x-against", "quote": "never"}], "mark": 0.5,
    }  # fmt: skip
    return AttemptRow(f"{question}-{when}", "p", question, THEN, when, 60, "Words.", ticks, reading, sitting)
