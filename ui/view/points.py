"""The key points of an answer as rows: what was read, with its quote, and what the person decided.

And the labelled answers that come of it, in the format of `data/labelled/answers.jsonl`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from records.attempts import AttemptRow
from scoring.questions import Question


@dataclass(frozen=True, slots=True)
class Row:
    """One key point. `read` is the machine's word, None where nothing read the answer; `decided` the person's, None
    as long as they have not said. `quote` are the words that earned it, `against` those that speak against it."""

    slug: str
    idea: str
    why: str
    read: bool | None
    quote: str
    against: str
    decided: bool | None


def rows(attempt: AttemptRow, question: Question) -> list[Row]:
    """The key points in the order of the question."""
    reading = attempt.reading
    read = reading.get("points", {}) if reading else {}
    quotes = reading.get("quotes", {}) if reading else {}
    against = {one["slug"]: one["quote"] for one in reading.get("contradictions", [])} if reading else {}
    return [
        Row(
            slug, point.idea, point.why, bool(read.get(slug)) if reading is not None else None,
            str(quotes.get(slug, "")), str(against.get(slug, "")), attempt.ticks.get(slug),
        )
        for slug, point in question.key_points.items()
    ]  # fmt: skip


def open_points(attempt: AttemptRow, question: Question) -> int:
    """How many key points of an attempt the person has not decided."""
    return sum(slug not in attempt.ticks for slug in question.key_points)


def corrected(attempt: AttemptRow) -> list[str]:
    """The slugs on which the person disagrees with the machine."""
    read = (attempt.reading or {}).get("points", {})
    return [slug for slug, said in attempt.ticks.items() if slug in read and bool(read[slug]) != said]


def labelled(attempts: Iterable[AttemptRow], questions: Mapping[str, Question]) -> list[str]:
    """A line of JSON for each answer whose every key point was decided, the oldest first.

    `id`, `question`, `answer` and `points` are as in the labelled data; `read` is the machine's reading beside it,
    where there is one.
    """
    found = []
    for attempt in sorted(attempts, key=lambda one: (one.submitted or "", one.id)):
        question = questions.get(attempt.question_id)
        if question is None or not attempt.submitted or open_points(attempt, question):
            continue
        row = {
            "id": attempt.id,
            "question": attempt.question_id,
            "answer": attempt.answer,
            "points": {slug: int(attempt.ticks[slug]) for slug in question.key_points},
        }
        if attempt.reading is not None:
            row["read"] = attempt.reading.get("points", {})
        found.append(json.dumps(row, ensure_ascii=False))
    return found
