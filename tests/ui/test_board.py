"""People by dimensions and practices, action items by age, and two scorecards beside each other."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from records.actions import ActionRow
from records.board import PersonShare
from scoring.policy.model import Ratings
from ui.view.actions import as_rows, items_csv, lateness
from ui.view.board import board_csv, board_json, lines, never_shown
from ui.view.compare import differing

RATINGS = Ratings(strong=85, sound=65, partial=40)
NOON = 1_772_798_400.0  # 2026-03-06


def share(person: str, mode: str, name: str, points: float, drills: int = 1) -> PersonShare:
    return PersonShare(f"id-{person}", person, mode, name, points, drills)


SHARES = [
    share("Ada", "training", "P1", 0.85), share("Ada", "training", "P2", 0.3999, 3),
    share("=x", "training", "P1", 0.65), share("Ada", "assessment", "P1", 0.4),
]  # fmt: skip
COLUMNS = ["P1", "P2", "P3"]


def test_a_board_is_of_one_mode_and_says_what_was_never_shown() -> None:
    rows = lines(SHARES, COLUMNS, "training", RATINGS)
    found = [(row.person, [(cell.percent, cell.rating, cell.drills) for cell in row.cells]) for row in rows]
    assert found == [
        ("Ada", [(85, "strong", 1), (40, "weak", 3), (None, "", 0)]),
        ("=x", [(65, "sound", 1), (None, "", 0), (None, "", 0)]),
    ]
    assert never_shown(rows, COLUMNS) == ["P3"]
    [other] = lines(SHARES, COLUMNS, "assessment", RATINGS)
    assert (other.person, other.cells[0].rating, other.cells[1].percent) == ("Ada", "partial", None)


def test_a_board_as_files() -> None:
    rows = lines(SHARES, COLUMNS, "training", RATINGS)
    table = list(csv.reader(io.StringIO(board_csv(rows, COLUMNS))))
    assert table[1:] == [["Ada", "training", "85", "40", ""], ["'=x", "training", "65", "", ""]]
    assert board_json(rows, COLUMNS)[1]["cells"]["P2"] == {"percent": None, "rating": "never shown", "drills": 0}


def item(due: str | None, state: str = "open", created: str = "2026-02-24T09:00:00Z") -> ActionRow:
    return ActionRow("d", 1, "+1 replica", "Ann", due, state, created, "p", "Ada", "Checkout", "training")


@pytest.mark.parametrize(
    ("row", "age", "late", "words"),
    [
        (item("2026-03-04"), 10, 2, "10 days old, 2 days overdue"),
        (item("2026-03-06"), 10, None, "10 days old, due today"),
        (item("2026-03-07"), 10, None, "10 days old, due in 1 day"),
        (item("2026-03-04", "done"), 10, None, "10 days old, was due 2026-03-04"),
        (item(None, created="2026-03-06T01:00:00Z"), 0, None, "new today, no due date"),
        (item(None, created="2026-03-05T23:00:00Z"), 1, None, "1 day old, no due date"),
    ],
)
def test_how_late_an_item_is(row: ActionRow, age: int, late: int | None, words: str) -> None:
    found = lateness(row, NOON)
    assert (found.age, found.late, found.words, found.overdue) == (age, late, words, late is not None)


def test_items_as_files() -> None:
    [row] = as_rows([item("2026-03-04")], NOON)
    assert (row["age_days"], row["overdue_days"], row["owner"]) == (10, 2, "Ann")
    assert "'+1 replica" in items_csv([item(None)], NOON)


def card(*rows: tuple[str, str, str, float, float]) -> dict[str, Any]:
    keys, more = ("id", "dimension", "verdict", "points", "max"), {"practice": {"text": "p"}, "because": "so"}
    return {"lines": [dict(zip(keys, row, strict=True)) | more for row in rows]}


def test_two_scorecards_show_where_they_differ() -> None:
    left = card(("C401", "response", "met", 12, 12), ("C301/a", "communication", "missed", 0, 5),
                ("C201/x", "roles", "met", 10, 10), ("C207", "roles", "met", 8, 8))  # fmt: skip
    right = card(("C401", "response", "partly", 6, 12), ("C301/a", "communication", "met", 8, 8),
                 ("C201/x", "roles", "met", 5, 5))  # fmt: skip
    found = [(pair.line, pair.gap, pair.left is None, pair.right is None) for pair in differing(left, right)]
    # A line that weighs less on one side but was earned alike is no difference.
    assert found == [("C207", -1.0, False, True), ("C301/a", 1.0, False, False), ("C401", -0.5, False, False)]
    assert differing(left, left) == []
