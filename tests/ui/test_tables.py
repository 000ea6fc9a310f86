"""Tables for spreadsheets."""

from __future__ import annotations

import csv
import io

import pytest

from ui.view.tables import as_csv, harmless


@pytest.mark.parametrize(
    "cell", ["=cmd()", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "=HYPERLINK(\"http://x\")"]
)
def test_no_text_is_a_formula(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["a=b", "1-2", "", "Ada", -3, -2.5, 0, True])
def test_what_is_none_stays_as_it_is(cell: object) -> None:
    assert harmless(cell) == cell


def test_rows_come_back_as_they_were_given() -> None:
    rows = [["a,b", 'say "x"', None, 1.5], ["line\nend", "é", 0, ""]]
    table = list(csv.reader(io.StringIO(as_csv(["w", "x", "y", "z"], rows), newline="")))
    assert table == [["w", "x", "y", "z"], ["a,b", 'say "x"', "", "1.5"], ["line\nend", "é", "0", ""]]
