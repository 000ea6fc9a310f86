"""The lead's list of drills: rows as shown, averages of each mode by itself, and the same rows as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from records.listing import ListedDrill
from ui.view.names import DIMENSIONS, ENDINGS, plain
from ui.view.times import stamp

MODES = {"training": "Training", "assessment": "Assessment"}
ORDERS = ("Newest first", "Lowest total first", "Highest total first", "By person")


@dataclass(frozen=True, slots=True)
class Row:
    """A drill as shown. Percents are None where nothing was judged; `state` says what there is to open."""

    id: str
    person: str
    title: str
    mode: str
    total: float | None
    percents: dict[str, int | None]
    ratings: dict[str, str]
    when: str
    ending: str
    state: str


@dataclass(frozen=True, slots=True)
class Average:
    """The drills of one mode: how many, how many of them graded, the mean total of those."""

    mode: str
    title: str
    count: int
    graded: int
    total: float | None


def row(drill: ListedDrill) -> Row:
    """A drill as a row."""
    dimensions: dict[str, Any] = drill.dimensions or {}
    percents: dict[str, int | None] = {}
    ratings: dict[str, str] = {}
    for key in DIMENSIONS:
        entry = dimensions.get(key) or {}
        most = float(entry.get("max") or 0)
        percents[key] = round(100 * float(entry.get("points") or 0) / most) if most else None
        ratings[key] = str(entry.get("rating") or "") if most else ""
    ending = ENDINGS.get(drill.ending, plain(drill.ending)) if drill.ending else ""
    state = "running" if drill.status == "running" else "over"
    return Row(drill.id, drill.person, drill.title, drill.mode, drill.total, percents, ratings, stamp(drill.created),
               ending, state)  # fmt: skip


def ordered(rows: Iterable[Row], order: str) -> list[Row]:
    """The rows in one of `ORDERS`; they come newest first, and drills without a total stand last."""
    found = list(rows)
    if order == ORDERS[1]:
        return sorted(found, key=lambda one: (one.total is None, one.total or 0))
    if order == ORDERS[2]:
        return sorted(found, key=lambda one: (one.total is None, -(one.total or 0)))
    if order == ORDERS[3]:
        return sorted(found, key=lambda one: one.person.casefold())
    return found


def averages(rows: Iterable[Row]) -> list[Average]:
    """Each mode by itself: training and assessment are never put into one average."""
    found = list(rows)
    result = []
    for mode, title in MODES.items():
        mine = [one for one in found if one.mode == mode]
        totals = [one.total for one in mine if one.total is not None]
        if mine:
            mean = round(sum(totals) / len(totals), 1) if totals else None
            result.append(Average(mode, title, len(mine), len(totals), mean))
    return result


def as_csv(rows: Iterable[Row]) -> str:
    """The rows as CSV. A text that a spreadsheet would take for a formula gets an apostrophe in front."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["drill", "person", "scenario", "mode", "total", *DIMENSIONS, "created", "ending"])
    for one in rows:
        figures = ["" if one.percents[key] is None else one.percents[key] for key in DIMENSIONS]
        total = "" if one.total is None else one.total
        writer.writerow(
            [one.id, _harmless(one.person), _harmless(one.title), one.mode, total, *figures, one.when, one.ending]
        )
    return out.getvalue()


def _harmless(words: str) -> str:
    return f"'{words}" if words.startswith(("=", "+", "-", "@", "\t", "\r")) else words
