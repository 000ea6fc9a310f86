"""Interview practice: an attempt at a question of the bank, and its mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from scoring.questions.bank import LETTER, Bank, load_bank
from scoring.questions.question import KeyPoint, Question

__all__ = ["LETTER", "Attempt", "Bank", "KeyPoint", "Mark", "Question", "load_bank", "mark"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """An answer to a question and the key points the trainee ticked in it themselves."""

    question: str
    text: str
    ticked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """`points` of `max` key points, `percent` of 100, and the slugs that are missing, in the order of the question."""

    points: int
    max: int
    percent: float
    missed: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The mark as a JSON object."""
        return {"points": self.points, "max": self.max, "percent": self.percent, "missed": list(self.missed)}


def mark(attempt: Attempt, question: Question) -> Mark:
    """The mark of a self-ticked attempt. Without text it earns nothing; slugs of other questions do not count."""
    ticked = _known(attempt.ticked, question) if attempt.text.strip() else ()
    missed = tuple(slug for slug in question.key_points if slug not in ticked)
    most = len(question.key_points)
    return Mark(len(ticked), most, round(100 * len(ticked) / most, 1), missed)


def _known(slugs: Iterable[str], question: Question) -> tuple[str, ...]:
    given = tuple(slugs)
    return tuple(slug for slug in question.key_points if slug in given)
