"""The par page: rows beside the textbook, and what is declared, follows, or should not move."""

from __future__ import annotations

import pytest

from scoring.grade import grade
from scoring.par import Par
from tests.engine.makers import small
from tests.scoring.build import drill, idle, policy
from ui.view.par import FOLLOWS, OWN, STRAY, Board, board

PACK = policy()


def scored(trainee: str, drop: list[str], ending: str = "resolved") -> Par:
    trace = idle() if trainee == "idle" else drill(drop)
    return Par("small", trainee, 1, ending, 0, grade(trace, PACK))


@pytest.fixture(scope="module")
def shown() -> Board:
    return board(
        [
            scored("idle", [], "unresolved"), scored("no_commander", ["war-room"]), scored("textbook", []),
            scored("never_verifies", ["verify"]), scored("second", ["final-team"]),
        ],
        small(),
    )  # fmt: skip


def test_the_good_ones_stand_first_and_the_others_by_total(shown: Board) -> None:
    assert [row.id for row in shown.rows] == ["textbook", "second", "no_commander", "never_verifies", "idle"]
    assert shown.possible == 3
    assert [row.right_end for row in shown.rows] == [True, True, True, True, False]
    assert shown.rows[0].beside == 0 and all(row.beside < 0 for row in shown.rows[1:])


def test_a_cell_says_what_moved_and_whether_it_is_declared(shown: Board) -> None:
    rows = {row.id: row for row in shown.rows}
    cells = {cell.criterion: cell for cell in rows["no_commander"].cells}
    assert (cells["C207"].kind, cells["C207"].points, cells["C207"].share) == (STRAY, 8, 1.0)
    assert cells["C101"].kind == "" and cells["C101"].points == 0
    assert cells["C207"].words.endswith("8 of 8 points more lost; should not move.")
    kinds = {cell.criterion: cell.kind for cell in rows["never_verifies"].moved}
    assert kinds["C405"] == kinds["C406"] == OWN and kinds["C306"] == FOLLOWS
    assert [cell.kind for cell in rows["never_verifies"].moved] == sorted(
        kinds.values(), key=[OWN, FOLLOWS, STRAY].index
    )


def test_columns_are_the_criteria_that_somebody_was_judged_by(shown: Board) -> None:
    ids = [column.id for column in shown.columns]
    assert ids == sorted(ids) and "C207" in ids
    assert all(column.title and column.id not in column.title for column in shown.columns)
    assert all([cell.criterion for cell in row.cells] == ids for row in shown.rows)


def test_broken_promises_are_told(shown: Board) -> None:
    assert any("no_commander: moves C207" in sentence for sentence in shown.broken)
    assert not any("never_verifies: moves" in sentence for sentence in shown.broken)
