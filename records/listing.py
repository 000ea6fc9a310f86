"""The lead's page: drills with who, what, when and how they were scored."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import aliased

from engine.trace import Json
from records.database import Database
from records.tables import Drill, Person, Policy, Scenario, Scorecard


@dataclass(frozen=True, slots=True)
class DrillFilter:
    """Which drills to list; None is any. `since` and `until` are UTC days, `2026-03-06`, both included."""

    person_id: str | None = None
    scenario_id: str | None = None
    mode: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class ListedDrill:
    """One line. What concerns the score is None where the drill has no scorecard (under the policy asked for)."""

    id: str
    person_id: str
    person: str
    scenario_id: str
    title: str
    mode: str
    status: str
    created: str
    ended: str | None
    ending: str | None
    total: float | None
    dimensions: Json | None
    policy_id: str | None
    policy_version: str | None
    grader: str | None


class Listing:
    """The part of `Drills` that lists them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(
        self, wanted: DrillFilter | None = None, policy_digest: str | None = None, limit: int = 500, offset: int = 0
    ) -> list[ListedDrill]:
        """Drills, the newest first, each with its latest scorecard, under this policy or any."""
        newest = (Scorecard.created.desc(), Scorecard.grader.desc(), Scorecard.policy_digest)
        place = func.row_number().over(partition_by=Scorecard.drill_id, order_by=newest).label("place")
        ranked = select(Scorecard, place)
        if policy_digest is not None:
            ranked = ranked.where(Scorecard.policy_digest == policy_digest)
        cards = ranked.subquery()
        card = aliased(Scorecard, cards)
        query = (
            select(
                Drill.id,
                Drill.person_id,
                Person.name,
                Drill.scenario_id,
                Scenario.title,
                Drill.mode,
                Drill.status,
                Drill.created,
                Drill.ended,
                Drill.ending,
                card.total,
                card.dimensions,
                Policy.id,
                Policy.version,
                card.grader,
            )
            .join(Person, Person.id == Drill.person_id)
            .join(Scenario, Scenario.digest == Drill.scenario_digest)
            .outerjoin(card, (card.drill_id == Drill.id) & (cards.c.place == 1))
            .outerjoin(Policy, Policy.digest == card.policy_digest)
            .where(*_conditions(wanted or DrillFilter()))
            .order_by(Drill.created.desc(), Drill.id)
            .limit(limit)
            .offset(offset)
        )
        with self._database.reading() as session:
            return [ListedDrill(*tuple(row)) for row in session.execute(query)]


def _conditions(wanted: DrillFilter) -> list[ColumnElement[bool]]:
    equal = {
        Drill.person_id: wanted.person_id,
        Drill.scenario_id: wanted.scenario_id,
        Drill.mode: wanted.mode,
        Drill.status: wanted.status,
    }
    conditions = [column == value for column, value in equal.items() if value is not None]
    if wanted.since is not None:
        conditions.append(Drill.created >= f"{wanted.since}T00:00:00Z")
    if wanted.until is not None:
        conditions.append(Drill.created <= f"{wanted.until}T23:59:59Z")
    return conditions
