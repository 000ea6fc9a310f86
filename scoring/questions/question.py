"""A question answered in free text: what a good answer holds, and how an interviewer asks for what was missing."""

from __future__ import annotations

from pydantic import Field

from scoring.questions.parts import Id, Level, Part, PracticeId


class KeyPoint(Part):
    """One idea a good answer has, why it matters, the practices behind it, and what is asked when it was missing."""

    idea: str
    why: str
    practices: tuple[PracticeId, ...] = ()
    probe: str = ""


class Question(Part):
    """A question with its key points by slug, in the order a good answer might have, and an answer to compare with."""

    text: str
    topic: str = ""
    level: Level
    key_points: dict[Id, KeyPoint] = Field(min_length=1)
    answer: str
