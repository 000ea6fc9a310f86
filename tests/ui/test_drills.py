"""The lead's list."""

from __future__ import annotations

import csv
import io

from records.board import ModeSum
from records.listing import ORDERS, ListedDrill
from ui.view import drills as rows_of

PARTS = {"severity": {"points": 3, "max": 4, "rating": "sound"}, "roles": {"points": 0, "max": 0, "rating": "weak"}}


def drill(id: str, person: str, mode: str, total: float | None, status: str = "ended") -> ListedDrill:
    ending = "stood_down" if status == "ended" else None
    return ListedDrill(id, f"p-{person}", person, "s", "Checkout", mode, status, "2026-03-06T16:40:00Z", None, ending,
                       total, PARTS if total is not None else None, "handbook", "1", "1", par=95.5)  # fmt: skip


DRILLS = [
    drill("a", "Ada", "training", 80.0), drill("b", "bob", "assessment", 40.0),
    drill("d", "Ada", "training", None, "running"),
]  # fmt: skip
ROWS = [rows_of.row(one) for one in DRILLS]


def test_a_row_says_what_was_judged() -> None:
    row = ROWS[0]
    assert (row.percents["severity"], row.percents["roles"], row.percents["response"]) == (75, None, None)
    assert (row.ending, row.when, row.state, row.par) == ("Stood down", "6 Mar 2026, 16:40 UTC", "over", 95.5)
    assert ROWS[2].state == "running"


def test_averages_stand_by_mode_in_one_order() -> None:
    sums = [ModeSum("assessment", 1, 1, 40.0, 40.0, 90.0), ModeSum("training", 3, 2, 70.5, 71.0, None)]
    found = [(one.title, one.count, one.graded, one.total, one.par) for one in rows_of.averages(sums)]
    assert found == [("Training", 3, 2, 70.5, None), ("Assessment", 1, 1, 40.0, 90.0)]
    assert [one.mode for one in rows_of.averages(sums[:1])] == ["assessment"]


def test_every_order_of_the_store_can_be_chosen() -> None:
    assert set(rows_of.ORDERS) == set(ORDERS)


def test_csv_holds_every_row_and_no_formula() -> None:
    hostile = rows_of.row(drill("e", "=cmd()", "training", 1.0))
    table = list(csv.DictReader(io.StringIO(rows_of.rows_csv([*ROWS, hostile]))))
    assert [row["total"] for row in table] == ["80.0", "40.0", "", "1.0"]
    assert table[-1]["person"] == "'=cmd()" and table[0]["par"] == "95.5" and table[0]["severity"] == "75"
