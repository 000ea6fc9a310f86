"""What became of practising: marks over time, the weakest practices, what falls due. Rows for charts, as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from records.attempts import AttemptRow
from records.listing import ListedDrill
from records.sittings import QUIZ, SittingRow
from scoring.questions import Question, Shelf

KINDS = ("Quiz", "Interview", "Drill")
FEWEST = 2
"""Tries below which nothing is said of a practice: one slip is no weakness."""
MOST = 8
# Tries that are worth half each are added, so that two misses do not outrank a long history of them.
PRIOR = 2


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark out of 100: when (UTC), of which kind, and of what."""

    when: str
    kind: str
    mark: float
    what: str


@dataclass(frozen=True, slots=True)
class Weak:
    """A practice: how often it was tried, and the mean mark out of 100."""

    practice: str
    tries: int
    mark: float


@dataclass(frozen=True, slots=True)
class Day:
    """A day and how many cards fall due on it."""

    day: str
    name: str
    cards: int


def marks(
    sittings: Iterable[SittingRow],
    attempts: Iterable[AttemptRow],
    drills: Iterable[ListedDrill],
    questions: Mapping[str, Question],
) -> list[Mark]:
    """Every mark, the oldest first: quizzes by their items, interviews and questions by confirmed key points, drills by
    their totals. What nobody marked or confirmed yet has none."""
    found: list[Mark] = []
    for one in sittings:
        points = [turn.points for turn in one.turns if turn.points is not None]
        if one.kind == QUIZ and points:
            found.append(Mark(one.started, "Quiz", 100 * sum(points) / len(points), f"{len(points)} items"))
    alone: list[AttemptRow] = []
    together: dict[str, list[AttemptRow]] = {}
    for attempt in attempts:
        if attempt.submitted and _decided(attempt, questions):
            together.setdefault(attempt.sitting_id, []).append(attempt) if attempt.sitting_id else alone.append(attempt)
    for attempt in alone:
        found.append(Mark(str(attempt.submitted), "Interview", 100 * _share(attempt, questions), "one question"))
    for held in together.values():
        mean = 100 * sum(_share(one, questions) for one in held) / len(held)
        found.append(Mark(str(held[0].submitted), "Interview", mean, f"mock interview, {len(held)} questions"))
    for drill in drills:
        if drill.total is not None:
            found.append(Mark(drill.created, "Drill", drill.total, drill.title))
    return sorted(found, key=lambda one: (one.when, one.kind))


def weakest(
    sittings: Iterable[SittingRow],
    attempts: Iterable[AttemptRow],
    scorecards: Iterable[Mapping[str, object]],
    shelf: Shelf,
) -> list[Weak]:
    """The practices that were missed most, over quizzes, confirmed answers and drills, the weakest first."""
    tried: dict[str, list[float]] = {}
    for one in sittings:
        for turn in one.turns:
            if turn.points is not None and turn.subject in shelf.items:
                for practice in shelf.practices(turn.subject):
                    tried.setdefault(practice, []).append(turn.points)
    for attempt in attempts:
        question = shelf.questions.get(attempt.question_id)
        for slug, said in attempt.ticks.items() if question else ():
            point = question.key_points.get(slug) if question else None
            for practice in point.practices if point else ():
                tried.setdefault(practice, []).append(float(said))
    for card in scorecards:
        for line in card["lines"]:  # type: ignore[attr-defined]
            if line["max"]:
                tried.setdefault(line["practice"]["id"], []).append(line["points"] / line["max"])
    rows = [(practice, points) for practice, points in tried.items() if len(points) >= FEWEST]
    rows.sort(key=lambda row: ((sum(row[1]) + PRIOR / 2) / (len(row[1]) + PRIOR), row[0]))
    return [
        Weak(practice, len(points), 100 * sum(points) / len(points))
        for practice, points in rows
        if sum(points) < len(points)
    ][:MOST]


def days(forecast: Sequence[int], now: float) -> list[Day]:
    """A forecast of cards with the names of its days, today first."""
    today = datetime.fromtimestamp(now, UTC).date()
    found = []
    for ahead, cards in enumerate(forecast):
        day = today + timedelta(days=ahead)
        name = "Today" if ahead == 0 else "Tomorrow" if ahead == 1 else f"{day:%a} {day.day} {day:%b}"
        found.append(Day(day.isoformat(), name, cards))
    return found


def streak(sittings: Iterable[SittingRow], attempts: Iterable[AttemptRow], now: float) -> int:
    """Days in a row, up to today or yesterday, on which something was answered."""
    on = {turn.submitted[:10] for one in sittings for turn in one.turns if turn.submitted}
    on |= {attempt.submitted[:10] for attempt in attempts if attempt.submitted}
    day = datetime.fromtimestamp(now, UTC).date()
    if day.isoformat() not in on:
        day -= timedelta(days=1)
    found = 0
    while day.isoformat() in on:
        found, day = found + 1, day - timedelta(days=1)
    return found


def _decided(attempt: AttemptRow, questions: Mapping[str, Question]) -> bool:
    question = questions.get(attempt.question_id)
    return question is not None and all(slug in attempt.ticks for slug in question.key_points)


def _share(attempt: AttemptRow, questions: Mapping[str, Question]) -> float:
    points = questions[attempt.question_id].key_points
    return sum(attempt.ticks.get(slug, False) for slug in points) / len(points)
