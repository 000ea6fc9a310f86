"""The table of what the handbook states: it has no gap, and everything it names is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from records import library
from scoring.questions import Item, Shelf
from scoring.registry import all_criteria
from scoring.statements import Gap, Statement, Statements, gaps, load_statements, unasked
from tests.scoring.build import policy
from tests.scoring.questions.shelf import shelf

FILE = "data/statements/handbook.yaml"


def table() -> Statements:
    found, problems = load_statements(library.statements_text(), FILE)
    assert found is not None, problems
    return found


EVERY = list(table().all())


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


def test_a_statement_is_judged_asked_or_cannot_be_observed() -> None:
    criteria = {entry.id for entry in all_criteria()}
    complaints = [f"{place}, line {one.lines}: {what}" for place, one in EVERY for what in wrong(place, one, criteria)]
    assert not complaints, "\n".join(complaints)


def wrong(place: str, statement: Statement, criteria: set[str]) -> Iterator[str]:
    """What is wrong with how a statement is held to."""
    source = policy().practices[statement.practice].source
    # A range of levels stands for each of them.
    named = place in source or (place.startswith("Severity levels, SEV") and "SEV1 to SEV4" in source)
    if not (named or place.split(", ")[-1] in source or place == "Introduction"):
        yield f"{statement.practice} comes from elsewhere: {source}"
    yield from (f"there is no criterion {name}" for name in statement.criteria if name not in criteria)
    if statement.unseen is not None and len(statement.unseen) <= 40:
        yield "the reason why it is unseen is too short to be one"


def test_every_statement_has_an_item_and_one_that_names_a_topic_is_asked_on_it() -> None:
    lacking = unasked(table(), shelf())
    assert not lacking, "\n".join(": ".join(row) for row in lacking)


@pytest.mark.parametrize(
    ("gone", "lacks"),
    [
        (lambda thing: "P414" in thing.practices, "no item cites P414"),
        (lambda thing: thing.topic == "on-call", "nothing on the topic on-call cites P609"),
    ],
)
def test_what_the_bank_does_not_hold_is_found(gone: Callable[[Item], bool], lacks: str) -> None:
    less = Shelf({}, {id: item for id, item in shelf().items.items() if not gone(item)})
    found = unasked(table(), less)
    assert lacks in {what for _, what in found}
    assert {what.split()[-1] for _, what in found} <= {one.practice for _, one in EVERY}


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
