"""Interview practice on a screen."""

from __future__ import annotations

import pytest

from records.attempts import AttemptRow
from scoring.interview import Bank, KeyPoint, Question
from ui.view import interview as practice

POINTS = {slug: KeyPoint(idea=slug, why="because") for slug in ("a", "b", "c", "d")}
QUESTION = Question(text="?", topic="t", level="mid", key_points=POINTS, answer="m")
BANK = Bank(id="x", version="1", title="x", questions={key: QUESTION for key in ("q1", "q2", "q3")})


def attempt(question: str, *ticks: str, answer: str = "Words.", submitted: bool = True) -> AttemptRow:
    done = "2026-03-06T16:45:00Z" if submitted else None
    return AttemptRow(f"{question}-{ticks}", "p", question, "2026-03-06T16:40:00Z", done, 95 if submitted else None,
                      answer, {slug: True for slug in ticks} | {"d": False})  # fmt: skip


@pytest.mark.parametrize(
    ("attempts", "state", "tries"),
    [
        ([], "Not answered yet", 0),
        ([attempt("q1", submitted=False, answer=" ")], "Not answered yet", 0),
        ([attempt("q1", submitted=False)], "Begun", 0),
        ([attempt("q1", "a"), attempt("q1", "a", "b", "c"), attempt("q2", "a")], "Best 3 of 4 key points", 2),
        ([attempt("q1", "a"), attempt("q1", submitted=False)], "Best 1 of 4 key points", 1),
    ],
)
def test_a_question_shows_the_best_mark(attempts: list[AttemptRow], state: str, tries: int) -> None:
    first = practice.rows(BANK, attempts)[0]
    assert (first.state, first.tries) == (state, tries)


def test_history_shows_submitted_attempts_only() -> None:
    past = practice.history(BANK.questions["q1"], [attempt("q1", "a", "b"), attempt("q1", submitted=False)])
    assert [(one.took, one.mark) for one in past] == [("95 s", "2 of 4 key points")]


@pytest.mark.parametrize(
    ("current", "done", "following"),
    [
        (None, {}, "q1"), ("q1", {"q1": 1}, "q2"), ("q1", {"q1": 1, "q2": 1}, "q3"), ("q3", {"q3": 1}, "q1"),
        ("q3", {"q1": 1, "q3": 1}, "q2"), ("q2", {"q1": 1, "q2": 1, "q3": 1}, "q3"), ("unknown", {}, "q1"),
    ],
)  # fmt: skip
def test_the_next_question_is_one_not_answered_yet(current: str | None, done: dict[str, int], following: str) -> None:
    assert practice.after(BANK, current, done) == following
