"""Interview practice in the words of a screen: questions with the best mark so far, and past attempts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from records.attempts import AttemptRow
from scoring.interview import Attempt, Bank, Mark, Question, mark
from scoring.questions import Shelf
from ui.view.times import length, stamp


@dataclass(frozen=True, slots=True)
class Row:
    """A question in the list: its place, text, topic, level, and how it went for this person."""

    id: str
    number: int
    text: str
    topic: str
    level: str
    state: str
    tone: str
    tries: int


@dataclass(frozen=True, slots=True)
class Past:
    """A past attempt: when, how long it took, the mark."""

    id: str
    when: str
    took: str
    mark: str
    percent: float


def marked(attempt: AttemptRow, question: Question) -> Mark:
    """The mark of a submitted attempt, by the key points its author ticked."""
    ticked = tuple(slug for slug, ticked in attempt.ticks.items() if ticked)
    return mark(Attempt(attempt.question_id, attempt.answer, ticked), question)


def words(found: Mark) -> str:
    """A mark in words: `3 of 5 key points`."""
    return f"{found.points} of {found.max} key points"


def rows(bank: Bank | Shelf, attempts: Iterable[AttemptRow]) -> list[Row]:
    """The questions in the order of the bank."""
    by_question: dict[str, list[AttemptRow]] = {}
    for attempt in attempts:
        by_question.setdefault(attempt.question_id, []).append(attempt)
    found = []
    for number, (key, question) in enumerate(bank.questions.items(), 1):
        mine = by_question.get(key, [])
        done = [attempt for attempt in mine if attempt.submitted]
        state, tone = "Not answered yet", ""
        if done and not any(attempt.ticks for attempt in done):
            state, tone = "To confirm", "yellow"
        elif done:
            best = max((marked(attempt, question) for attempt in done), key=lambda one: one.percent)
            state, tone = f"Best {words(best)}", _tone(best.percent)
        elif any(attempt.answer.strip() for attempt in mine):
            state, tone = "Begun", "blue"
        found.append(Row(key, number, question.text, question.topic, question.level, state, tone, len(done)))
    return found


def history(question: Question, attempts: Iterable[AttemptRow]) -> list[Past]:
    """The submitted attempts at one question, in the order given."""
    found = []
    for attempt in attempts:
        if attempt.submitted:
            score = marked(attempt, question)
            took = length(attempt.seconds) if attempt.seconds is not None else "–"
            found.append(Past(attempt.id, stamp(attempt.submitted), took, words(score), score.percent))
    return found


def after(bank: Bank | Shelf, question_id: str | None, done: Mapping[str, int]) -> str:
    """The next question: the first one after this that was not answered, else simply the next, round and round."""
    keys = list(bank.questions)
    start = keys.index(question_id) + 1 if question_id in keys else 0
    order = [*keys[start:], *keys[:start]]
    fresh = [key for key in order if not done.get(key) and key != question_id]
    return (fresh or order)[0]


def _tone(percent: float) -> str:
    return "green" if percent >= 85 else "blue" if percent >= 65 else "yellow" if percent >= 40 else "red"
