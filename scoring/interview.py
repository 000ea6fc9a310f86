"""Interview practice: the question bank, an attempt at a question, and its mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.source.document import compose
from engine.source.problems import Problem, has_errors
from engine.source.validate import validate

# The letter of the problems of question banks.
LETTER = "Q"


class Part(BaseModel):
    """A part of a bank: unknown keys are refused, nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class KeyPoint(Part):
    """One idea a good answer has, and why it matters."""

    idea: str
    why: str


class Question(Part):
    """A question with its key points by slug, in the order a good answer might have, and an answer to compare with."""

    text: str
    topic: str
    level: Literal["junior", "mid", "senior", "lead"]
    key_points: dict[str, KeyPoint] = Field(min_length=1)
    answer: str


class Bank(Part):
    """Questions by id."""

    id: str
    version: str
    title: str
    questions: dict[str, Question] = Field(min_length=1)


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


def load_bank(text: str, file: str) -> tuple[Bank | None, list[Problem]]:
    """The question bank a YAML text describes and every problem found in it; None when an error stands in its way."""
    document, problems = compose(text, file, LETTER)
    if document is None:
        return None, problems
    bank, more = validate(document, Bank, LETTER)
    problems = problems + more
    return (None if has_errors(problems) else bank), problems


def mark(attempt: Attempt, question: Question) -> Mark:
    """The mark of a self-ticked attempt. Without text it earns nothing; slugs of other questions do not count."""
    ticked = _known(attempt.ticked, question) if attempt.text.strip() else ()
    missed = tuple(slug for slug in question.key_points if slug not in ticked)
    most = len(question.key_points)
    return Mark(len(ticked), most, round(100 * len(ticked) / most, 1), missed)


def _known(slugs: Iterable[str], question: Question) -> tuple[str, ...]:
    given = tuple(slugs)
    return tuple(slug for slug in question.key_points if slug in given)
