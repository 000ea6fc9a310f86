"""What the lead's page sums up: totals by mode, people by dimensions, people by practices.

Training and assessment are never put into one figure: every row belongs to one mode. The database does the sums.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Float, cast, func, select
from sqlalchemy.orm import aliased

from records.database import Database
from records.listing import DrillFilter, assessed_of, bounds, conditions, current_cards, disputes_of, par_of, same
from records.tables import Drill, Person, PracticeResult, Scorecard


@dataclass(frozen=True, slots=True)
class ModeSum:
    """The drills of one mode: how many, how many graded, the means of total, of total with overrides, and of par."""

    mode: str
    count: int
    graded: int
    total: float | None
    assessed: float | None
    par: float | None


@dataclass(frozen=True, slots=True)
class PersonShare:
    """What a person earned in one mode of a dimension or a practice: the share of the points, and in how many drills.

    `share` is the mean over the drills in which anything of it was judged, 0 to 1.
    """

    person_id: str
    person: str
    mode: str
    name: str
    share: float
    drills: int


class Board:
    """The sums over the drills of the store that fit a filter."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def modes(self, wanted: DrillFilter) -> list[ModeSum]:
        """One row for each mode in which a drill fits."""
        current, card = current_cards(wanted), aliased(Scorecard)
        assessed, par = assessed_of(card), par_of(card)
        inner = (
            select(Drill.mode, card.total, func.coalesce(assessed, card.total).label("assessed"), par.label("par"))
            .outerjoin(current, current.c.drill_id == Drill.id)
            .outerjoin(card, same(card, current))
            .where(*conditions(wanted), *bounds(wanted, card.total, assessed))
        )
        if wanted.disputed:
            inner = inner.where(disputes_of(card) > 0)
        rows = inner.subquery()
        query = select(
            rows.c.mode, func.count(), func.count(rows.c.total), func.avg(rows.c.total), func.avg(rows.c.assessed),
            func.avg(rows.c.par),
        ).group_by(rows.c.mode).order_by(rows.c.mode.desc())  # fmt: skip
        with self._database.reading() as session:
            return [ModeSum(*tuple(row)) for row in session.execute(query)]

    def dimensions(self, wanted: DrillFilter, names: Sequence[str]) -> list[PersonShare]:
        """What each person earned of each of these dimensions, by mode; nothing where it was never judged."""
        current, card = current_cards(wanted), aliased(Scorecard)
        columns: list[Any] = []
        for name in names:
            most = cast(card.dimensions[name]["max"].as_float(), Float)
            share = cast(card.dimensions[name]["points"].as_float(), Float) / func.nullif(most, 0)
            columns += [func.avg(share), func.count(share)]
        query = (
            select(Person.id, Person.name, Drill.mode, *columns)
            .select_from(Drill)
            .join(Person, Person.id == Drill.person_id)
            .join(current, current.c.drill_id == Drill.id)
            .join(card, same(card, current))
            .where(*conditions(wanted), *bounds(wanted, card.total, assessed_of(card)))
            .group_by(Person.id, Person.name, Person.folded, Drill.mode)
            .order_by(Person.folded, Drill.mode.desc())
        )
        if wanted.disputed:
            query = query.where(disputes_of(card) > 0)
        with self._database.reading() as session:
            return [
                PersonShare(row[0], row[1], row[2], name, float(row[3 + 2 * i]), int(row[4 + 2 * i]))
                for row in session.execute(query)
                for i, name in enumerate(names)
                if row[4 + 2 * i]
            ]

    def practices(self, wanted: DrillFilter) -> list[PersonShare]:
        """What each person earned of each practice, by mode; nothing for a practice that was never shown."""
        current, card, result = current_cards(wanted), aliased(Scorecard), aliased(PracticeResult)
        inner = (
            select(
                Drill.person_id, Drill.mode, result.practice, func.avg(result.points / result.max).label("share"),
                func.count().label("drills"),
            )
            .select_from(Drill)
            .join(current, current.c.drill_id == Drill.id)
            .join(result, same(result, current))
            .where(*conditions(wanted))
            .group_by(Drill.person_id, Drill.mode, result.practice)
        )  # fmt: skip
        if wanted.at_least is not None or wanted.at_most is not None or wanted.disputed:
            inner = inner.join(card, same(card, current)).where(*bounds(wanted, card.total, assessed_of(card)))
        if wanted.disputed:
            inner = inner.where(disputes_of(card) > 0)
        sums = inner.subquery()
        query = (
            select(sums.c.person_id, Person.name, sums.c.mode, sums.c.practice, sums.c.share, sums.c.drills)
            .join(Person, Person.id == sums.c.person_id)
            .order_by(Person.folded, sums.c.mode.desc(), sums.c.practice)
        )
        with self._database.reading() as session:
            return [PersonShare(*tuple(row)) for row in session.execute(query)]
