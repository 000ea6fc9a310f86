"""The lead's list of drills: rows as shown, and the same rows as CSV and JSON."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from records.board import ModeSum
from records.listing import ListedDrill
from ui.view.names import DIMENSIONS, ENDINGS, plain
from ui.view.tables import as_csv
from ui.view.times import stamp

MODES = {"training": "Training", "assessment": "Assessment"}
ORDERS = {
    "newest": "Newest first", "oldest": "Oldest first", "lowest": "Lowest total first",
    "highest": "Highest total first", "par": "Farthest below par first", "person": "By person",
    "scenario": "By scenario",
}  # fmt: skip
HEAD = ("drill", "person", "scenario", "title", "mode", "policy", "total", "assessed", "par", "disputes", *DIMENSIONS,
        "created", "ending")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A drill as shown. Percents are None where nothing was judged; `state` says what there is to open."""

    id: str
    person: str
    scenario: str
    title: str
    mode: str
    policy: str
    total: float | None
    assessed: float | None
    par: float | None
    disputes: int
    percents: dict[str, int | None]
    ratings: dict[str, str]
    when: str
    ending: str
    state: str

    def cells(self) -> dict[str, Any]:
        """The row by the names of `HEAD`."""
        figures = (self.percents[key] for key in DIMENSIONS)
        cells = (self.id, self.person, self.scenario, self.title, self.mode, self.policy, self.total, self.assessed,
                 self.par, self.disputes, *figures, self.when, self.ending)  # fmt: skip
        return dict(zip(HEAD, cells, strict=True))


@dataclass(frozen=True, slots=True)
class Average:
    """The drills of one mode: how many, how many of them graded, and the means of those: total, assessed, par."""

    mode: str
    title: str
    count: int
    graded: int
    total: float | None
    assessed: float | None
    par: float | None


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
    return Row(drill.id, drill.person, drill.scenario_id, drill.title, drill.mode, drill.policy_id or "", drill.total,
               drill.assessed, drill.par, drill.disputes, percents, ratings, stamp(drill.created), ending,
               state)  # fmt: skip


def averages(sums: Iterable[ModeSum]) -> list[Average]:
    """Each mode by itself: training and assessment are never put into one average."""
    found = {one.mode: one for one in sums}
    return [
        Average(mode, title, found[mode].count, found[mode].graded, found[mode].total, found[mode].assessed,
                found[mode].par)
        for mode, title in MODES.items() if mode in found
    ]  # fmt: skip


def rows_csv(rows: Iterable[Row]) -> str:
    """The rows as CSV."""
    return as_csv(HEAD, [list(one.cells().values()) for one in rows])
