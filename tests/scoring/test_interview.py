"""The question bank and the mark of a self-ticked attempt."""

from __future__ import annotations

import pytest

from scoring.interview import Attempt, Bank, load_bank, mark
from tests.scoring.build import ROOT

TEXT = (ROOT / "data/questions/seed.yaml").read_text(encoding="utf-8")


def bank() -> Bank:
    """The handbook's questions."""
    found, problems = load_bank(TEXT, "seed.yaml")
    assert found is not None, problems
    return found


def test_ten_questions_with_the_documented_number_of_key_points() -> None:
    counts = [len(question.key_points) for question in bank().questions.values()]
    assert list(bank().questions) == [f"q{i}" for i in range(1, 11)]
    assert counts == [5, 5, 5, 6, 8, 6, 4, 6, 6, 7]


@pytest.mark.parametrize(
    ("text", "ticked", "points", "percent"),
    [
        ("by impact", ("customer-impact",), 1, 20.0),
        ("all of it", tuple(bank().questions["q2"].key_points), 5, 100.0),
        ("twice", ("workaround", "workaround"), 1, 20.0),
        ("of another question", ("all-responders",), 0, 0.0),
        ("  ", ("workaround",), 0, 0.0),
        ("nothing ticked", (), 0, 0.0),
    ],
)
def test_mark(text: str, ticked: tuple[str, ...], points: int, percent: float) -> None:
    question = bank().questions["q2"]
    found = mark(Attempt("q2", text, ticked), question)
    assert (found.points, found.max, found.percent) == (points, 5, percent)
    counted = [slug for slug in question.key_points if slug not in found.missed]
    assert len(counted) == points


def test_missed_key_points_come_in_the_order_of_the_question() -> None:
    question = bank().questions["q3"]
    assert mark(Attempt("q3", "decides", ("makes-decisions",)), question).missed == (
        "coordinates-response",
        "communicates-status",
        "documents-timeline",
        "not-fixing-personally",
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("level: junior", "level: expert", "level"),
        ("    answer: >-", "    anser: >-", "anser"),
        ("        why:", "        wy:", "wy"),
    ],
)
def test_a_wrong_bank_says_where_and_what(old: str, new: str, says: str) -> None:
    found, problems = load_bank(TEXT.replace(old, new, 1), "bank.yaml")
    assert found is None
    assert any(says in problem.message and problem.line > 1 for problem in problems)
