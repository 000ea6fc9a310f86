"""Par as the screen shows it: each trainee beside the textbook, and what each mistake moves, criterion by criterion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.scenario import Scenario
from engine.trainees.play import TRAINEES
from scoring.par import ROUNDING, Moved, Par, broken, matrix
from scoring.registry import all_criteria
from ui.view.names import DIMENSIONS
from ui.view.scorecard import number

OWN, FOLLOWS, STRAY = "own", "follows", "stray"
KINDS = {OWN: "must be lowered", FOLLOWS: "may follow", STRAY: "should not move"}
GOOD = ("textbook", "second")


@dataclass(frozen=True, slots=True)
class Column:
    """A criterion as the head of a column."""

    id: str
    title: str
    dimension: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a trainee loses by a criterion beyond the textbook: points, the share of all, and whether it declares it.

    `kind` is one of `KINDS`, or empty where nothing moved. A negative share is a gain.
    """

    criterion: str
    kind: str
    points: float
    share: float
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """A trainee: totals of 100, whole per cents of the dimensions (None: nothing judged), and the criteria it moves."""

    id: str
    title: str
    says: str
    total: float
    beside: float
    percents: dict[str, int | None]
    right_end: bool
    cells: list[Cell]
    broken: list[str]

    @property
    def moved(self) -> list[Cell]:
        """The criteria that moved: its own first, then by what they cost."""
        order = list(KINDS)
        return sorted((c for c in self.cells if c.kind), key=lambda c: (order.index(c.kind), -c.points, c.criterion))


@dataclass(frozen=True, slots=True)
class Board:
    """Par of one scenario: the rows by total, the columns by dimension, and how many mistakes could be made."""

    rows: list[Row]
    columns: list[Column]
    possible: int

    @property
    def broken(self) -> list[str]:
        """Every promise of par that does not hold here."""
        return [sentence for row in self.rows for sentence in row.broken]


def board(results: Sequence[Par], scenario: Scenario) -> Board:
    """The board of a scenario's results for one seed, the textbook's among them."""
    by_id = {one.trainee: one for one in results}
    book, second = by_id["textbook"], by_id.get("second")
    moved = matrix(results)
    judged = {row.criterion for row in moved if row.max > 0 or row.moves}
    columns = [Column(e.id, e.title, e.dimension) for e in all_criteria() if e.id in judged]
    rows = []
    for one in results:
        mine = {row.criterion: row for row in moved if row.trainee == one.trainee}
        cells = [_cell(mine[column.id], column.title) for column in columns if column.id in mine]
        rows.append(_row(one, book, scenario, cells, broken(one, scenario, book, second)))
    rows.sort(key=lambda row: (row.id != "textbook", row.id != "second", -row.total, row.id))
    return Board(rows, columns, sum(row.id not in GOOD for row in rows))


def _row(one: Par, book: Par, scenario: Scenario, cells: list[Cell], found: list[str]) -> Row:
    trainee = TRAINEES[one.trainee]
    percents = {key: one.card.dimensions[key].percent for key in DIMENSIONS}  # type: ignore[index]
    whole = {key: None if percent is None else round(percent) for key, percent in percents.items()}
    says = " ".join((trainee.__doc__ or "").split())
    beside = round(one.card.total - book.card.total, 1)
    return Row(
        one.trainee, trainee.title, says, one.card.total, beside, whole, one.ending == scenario.ending, cells, found
    )


def _cell(row: Moved, title: str) -> Cell:
    trainee = TRAINEES[row.trainee]
    kind = ""
    if row.moves:
        names = {row.criterion, row.dimension}
        # Another good way through has points of its own to lose.
        free = row.trainee in GOOD or bool(names & {*trainee.may_lower})
        kind = OWN if names & {*trainee.lowers} else FOLLOWS if free else STRAY
    points = row.more * row.max
    if abs(points) < ROUNDING and kind:
        words = f"{row.criterion}: {title}. Missed, without points of its own; {KINDS[kind]}."
    elif kind:
        change = "more lost" if points > 0 else "less lost"
        words = f"{row.criterion}: {title}. {number(abs(points))} of {number(row.max)} points {change}; {KINDS[kind]}."
    else:
        words = f"{row.criterion}: {title}. As the textbook."
    return Cell(row.criterion, kind, points, row.more, words)
