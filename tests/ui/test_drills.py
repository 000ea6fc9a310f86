"""The lead's list."""

from __future__ import annotations

import csv
import io

import pytest

from records.listing import ListedDrill
from ui.view import drills as rows_of

PARTS = {"severity": {"points": 3, "max": 4, "rating": "sound"}, "roles": {"points": 0, "max": 0, "rating": "weak"}}


def drill(id: str, person: str, mode: str, total: float | None, status: str = "ended") -> ListedDrill:
    ending = "stood_down" if status == "ended" else None
    return ListedDrill(id, f"p-{person}", person, "s", "Checkout", mode, status, "2026-03-06T16:40:00Z", None, ending,
                       total, PARTS if total is not None else None, "handbook", "1", "1")  # fmt: skip


DRILLS = [
    drill("a", "Ada", "training", 80.0), drill("b", "bob", "assessment", 40.0), drill("c", "Cy", "training", 61.0),
    drill("d", "Ada", "training", None, "running"),
]  # fmt: skip
ROWS = [rows_of.row(one) for one in DRILLS]


def test_a_row_says_what_was_judged() -> None:
    row = ROWS[0]
    assert (row.percents["severity"], row.percents["roles"], row.percents["response"]) == (75, None, None)
    assert (row.ending, row.when, row.state) == ("Stood down", "6 Mar 2026, 16:40 UTC", "over")


def test_training_and_assessment_are_never_averaged_together() -> None:
    found = [(one.mode, one.count, one.graded, one.total) for one in rows_of.averages(ROWS)]
    assert found == [("training", 3, 2, 70.5), ("assessment", 1, 1, 40.0)]


def test_a_mode_nobody_played_has_no_average() -> None:
    assert [one.mode for one in rows_of.averages(ROWS[:1])] == ["training"]


@pytest.mark.parametrize(("order", "ids"), list(zip(rows_of.ORDERS, ["abcd", "bcad", "acbd", "adbc"], strict=True)))
def test_orders(order: str, ids: str) -> None:
    assert "".join(row.id for row in rows_of.ordered(ROWS, order)) == ids


def test_csv_holds_every_row_and_no_formula() -> None:
    hostile = rows_of.row(drill("e", "=cmd()", "training", 1.0))
    table = list(csv.DictReader(io.StringIO(rows_of.as_csv([*ROWS, hostile]))))
    assert [row["total"] for row in table] == ["80.0", "40.0", "61.0", "", "1.0"]
    assert table[-1]["person"] == "'=cmd()"
