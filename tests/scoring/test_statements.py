"""The table of what the handbook states: it has no gap, and everything it names is there."""

from __future__ import annotations

import pytest

from records import library
from scoring.interview import load_bank
from scoring.registry import all_criteria
from scoring.statements import Gap, Statement, Statements, gaps, load_statements
from tests.scoring.build import policy

FILE = "data/statements/handbook.yaml"


def table() -> Statements:
    found, problems = load_statements(library.statements_text(), FILE)
    assert found is not None, problems
    return found


EVERY = list(table().all())
NAMES = [statement.lines for _, statement in EVERY]


def test_every_line_of_the_document_is_spoken_of_once() -> None:
    assert gaps(table()) == []
    assert len(EVERY) > 180


@pytest.mark.parametrize(
    ("old", "new", "gap"),
    [
        ('lines: "64"', 'lines: "65"', [Gap(64, 0), Gap(65, 2)]),
        ("lines: 335", "lines: 337", [Gap(336, 0), Gap(337, 0)]),
        ("lines: 335", "lines: 334", [Gap(335, 1)]),
    ],
)
def test_a_gap_is_found(old: str, new: str, gap: list[Gap]) -> None:
    text = library.statements_text()
    assert text.count(old) == 1
    found, problems = load_statements(text.replace(old, new), FILE)
    assert found is not None, problems
    assert gaps(found) == gap


def topics() -> set[str]:
    banks = [load_bank(text, file)[0] for file, text in library.question_files()]
    return {question.topic for bank in banks if bank is not None for question in bank.questions.values()}


@pytest.mark.parametrize(("place", "statement"), EVERY, ids=NAMES)
def test_a_statement_is_judged_asked_or_cannot_be_observed(place: str, statement: Statement) -> None:
    practice = policy().practices[statement.practice]
    # A range of levels stands for each of them.
    named = place in practice.source or (place.startswith("Severity levels, SEV") and "SEV1 to SEV4" in practice.source)
    assert named or place.split(", ")[-1] in practice.source or place == "Introduction", practice.source
    assert set(statement.criteria) <= {entry.id for entry in all_criteria()}
    assert statement.topic is None or statement.topic in topics()
    assert statement.unseen is None or len(statement.unseen) > 40


def test_every_practice_of_the_handbook_is_stated_or_marked_as_our_choice() -> None:
    stated = {statement.practice for _, statement in EVERY}
    for name, entry in policy().practices.items():
        assert name in stated or entry.choice == "ours", name


def test_every_criterion_is_asked_for_by_a_statement_or_enforces_a_choice_of_ours() -> None:
    used = {criterion for _, statement in EVERY for criterion in statement.criteria}
    for entry in all_criteria():
        assert entry.id in used or policy().practices[entry.practice].choice == "ours", entry.id


@pytest.mark.parametrize("ways", ["", ", topic: process, criteria: [C101]"])
def test_a_statement_is_held_to_in_exactly_one_way(ways: str) -> None:
    row = f'{{lines: "1", practice: P101, says: x{ways}}}'
    text = f"document: d\nsha256: s\nlines: 1\napart: []\nsections:\n  - place: a\n    statements:\n      - {row}\n"
    found, problems = load_statements(text, "table.yaml")
    assert found is None and [(one.code, one.line) for one in problems] == [("H013", 8)]
