"""A mock interview in the words of a screen: turns out of the store, the clock, the report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from records.attempts import AttemptRow
from records.sittings import SittingRow, TurnRow
from scoring.practising.mock import FOLLOW, Ask, Turn
from scoring.practising.report import AFTER_PROBE, Heard, Report
from scoring.questions import Shelf


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the conversation: who speaks, and what."""

    who: str
    words: str


def turn(row: TurnRow) -> Turn:
    """A kept turn as the interview wants it."""
    ask = Ask(row.subject, str(row.asked.get("probe", "")), str(row.asked.get("words", "")))
    return Turn(ask, str(row.said.get("answer", "")), row.seconds)


def turns(sitting: SittingRow) -> list[Turn]:
    """The turns that were answered, in order."""
    return [turn(row) for row in sitting.turns if row.submitted]


def minutes(sitting: SittingRow) -> int:
    """The length of an interview."""
    return int(sitting.wish.get("minutes", 30))


def clock(seconds: int) -> str:
    """Seconds that are left as `24:05`."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def conversation(found: Iterable[Turn], question: str) -> list[Line]:
    """What was asked and said about one question."""
    lines = []
    for one in found:
        if one.ask.question == question:
            lines += [Line("Interviewer", one.ask.words), Line("You", one.answer.strip() or "(nothing)")]
    return lines


def place(sitting: SittingRow, question: str) -> str:
    """Where the interview is: `Question 2 of 6`."""
    at = sitting.plan.index(question) + 1 if question in sitting.plan else len(sitting.plan)
    return f"Question {at} of {len(sitting.plan)}"


def kind(ask: Ask) -> str:
    """What the interviewer is doing, in a word."""
    return "" if not ask.probe else "Follow-up" if ask.probe == FOLLOW else "Probe"


def ticks(attempts: Iterable[AttemptRow]) -> dict[str, Mapping[str, bool]]:
    """What the candidate decided, by question."""
    return {attempt.question_id: attempt.ticks for attempt in attempts}


def chips(heard: Heard) -> dict[str, str]:
    """Words beside the points that came only when they were asked for."""
    return {slug: "after a probe, half" for slug, worth in heard.points.items() if worth == AFTER_PROBE}


def ideas(pairs: Iterable[tuple[str, str]], shelf: Shelf) -> list[str]:
    """Key points in words."""
    return [
        shelf.questions[question].key_points[slug].idea
        for question, slug in pairs
        if question in shelf.questions and slug in shelf.questions[question].key_points
    ]


def standing(found: Report) -> str:
    """How much of the mark stands: the sentence under it."""
    if not found.heard:
        return "No question was asked."
    if not found.open:
        return "Every point is confirmed. A point that came only after a probe counts half."
    many = len(found.open)
    questions = "1 question" if many == 1 else f"{many} questions"
    return f"{questions} still to confirm below: only what you confirm or correct counts."
