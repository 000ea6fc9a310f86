"""The lead's page: drills with who, what, when and how they were scored. The database filters, sorts and sums."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, Subquery, and_, case, func, literal, select
from sqlalchemy.orm import aliased

from engine.trace import Json
from records.database import Database
from records.tables import Drill, ParTotal, Person, Policy, Ruling, Scenario, Scorecard

DEFAULT_POLICY = "handbook"
"""The pack of a drill for which none was chosen."""


@dataclass(frozen=True, slots=True)
class DrillFilter:
    """Which drills to list; None is any. `since` and `until` are UTC days, `2026-03-06`, both included.

    `policy_id` asks for the scorecards made under this pack; without it a drill shows that of its own. `at_least` and
    `at_most` bound the total, `disputed` asks for drills with a dispute that no override has answered.
    """

    person_id: str | None = None
    scenario_id: str | None = None
    mode: str | None = None
    status: str | None = None
    since: str | None = None
    until: str | None = None
    policy_id: str | None = None
    at_least: float | None = None
    at_most: float | None = None
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class ListedDrill:
    """One line. What concerns the score is None where the drill has no scorecard (under the policy asked for).

    `total` is the rules'; `assessed` is the total with the overrides of assessors, None without one. `disputes` counts
    the disputes that no override has answered. `par` is the textbook's total, None where it is not known.
    """

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
    scenario_digest: str = ""
    policy_digest: str | None = None
    assessed: float | None = None
    disputes: int = 0
    par: float | None = None


ORDERS = ("newest", "oldest", "lowest", "highest", "par", "person", "scenario")
"""How drills can be sorted: `par` puts those farthest below the textbook first."""


class Listing:
    """The part of `Drills` that lists them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(
        self,
        wanted: DrillFilter | None = None,
        policy_digest: str | None = None,
        limit: int | None = 500,
        offset: int = 0,
        order: str = "newest",
    ) -> list[ListedDrill]:
        """Drills, the newest first unless another of `ORDERS` is asked for, each with its latest scorecard.

        Under the policy of this digest, or the filter's, or else the drill's own.
        """
        wanted = wanted or DrillFilter()
        current = current_cards(wanted, policy_digest)
        card, policy = aliased(Scorecard), aliased(Policy)
        assessed, disputes, par = assessed_of(card), disputes_of(card), par_of(card)
        query = (
            select(
                Drill.id, Drill.person_id, Person.name, Drill.scenario_id, Scenario.title, Drill.mode, Drill.status,
                Drill.created, Drill.ended, Drill.ending, card.total, card.dimensions, policy.id, policy.version,
                card.grader, Drill.scenario_digest, card.policy_digest, assessed, disputes, par,
            )
            .join(Person, Person.id == Drill.person_id)
            .join(Scenario, Scenario.digest == Drill.scenario_digest)
            .outerjoin(current, current.c.drill_id == Drill.id)
            .outerjoin(card, same(card, current))
            .outerjoin(policy, policy.digest == card.policy_digest)
            .where(*conditions(wanted), *bounds(wanted, card.total, assessed))
            .order_by(*_order(order, card.total, assessed, par), Drill.created.desc(), Drill.id)
            .limit(limit)
            .offset(offset)
        )  # fmt: skip
        if wanted.disputed:
            query = query.where(disputes > 0)
        with self._database.reading() as session:
            return [ListedDrill(*tuple(row)) for row in session.execute(query)]

    def choices(self) -> dict[str, dict[str, str]]:
        """What the filters offer: people and scenarios that have a drill, and policies that have a scorecard."""
        people = select(Person.id, Person.name).where(Person.id.in_(select(Drill.person_id))).order_by(Person.folded)
        place = func.row_number().over(partition_by=Drill.scenario_id, order_by=(Drill.created.desc(), Drill.id))
        newest = select(Drill.scenario_digest, place.label("place")).subquery()
        titles = select(Scenario.id, Scenario.title).where(
            Scenario.digest.in_(select(newest.c.scenario_digest).where(newest.c.place == 1))
        )
        policies = select(Policy.id, func.max(Policy.version)).group_by(Policy.id).order_by(Policy.id)
        with self._database.reading() as session:
            return {
                "people": {str(row[0]): str(row[1]) for row in session.execute(people)},
                "scenarios": {str(row[0]): str(row[1]) for row in session.execute(titles.order_by(Scenario.title))},
                "policies": {str(row[0]): str(row[1]) for row in session.execute(policies)},
            }


def current_cards(wanted: DrillFilter, policy_digest: str | None = None) -> Subquery:
    """`drill_id`, `policy_digest`, `grader` and `total` of the scorecard that counts for each drill that has one.

    The latest under the policy asked for; without one, the latest under the drill's own policy, or else the latest.
    """
    chosen, made = aliased(Policy), aliased(Policy)
    own = case((made.id == func.coalesce(chosen.id, literal(DEFAULT_POLICY)), 0), else_=1)
    newest = (own, Scorecard.created.desc(), Scorecard.grader.desc(), Scorecard.policy_digest)
    place = func.row_number().over(partition_by=Scorecard.drill_id, order_by=newest).label("place")
    ranked = (
        select(Scorecard.drill_id, Scorecard.policy_digest, Scorecard.grader, Scorecard.total, place)
        .join(Drill, Drill.id == Scorecard.drill_id)
        .join(made, made.digest == Scorecard.policy_digest)
        .outerjoin(chosen, chosen.digest == Drill.policy_digest)
        .where(*conditions(wanted))
    )
    if policy_digest is not None:
        ranked = ranked.where(Scorecard.policy_digest == policy_digest)
    if wanted.policy_id is not None:
        ranked = ranked.where(made.id == wanted.policy_id)
    inner = ranked.subquery()
    first: Select[Any] = select(inner.c.drill_id, inner.c.policy_digest, inner.c.grader, inner.c.total)
    return first.where(inner.c.place == 1).subquery()


def conditions(wanted: DrillFilter) -> list[ColumnElement[bool]]:
    """What the filter asks of the drill itself."""
    equal = {
        Drill.person_id: wanted.person_id,
        Drill.scenario_id: wanted.scenario_id,
        Drill.mode: wanted.mode,
        Drill.status: wanted.status,
    }
    found = [column == value for column, value in equal.items() if value is not None]
    if wanted.since is not None:
        found.append(Drill.created >= f"{wanted.since}T00:00:00Z")
    if wanted.until is not None:
        found.append(Drill.created <= f"{wanted.until}T23:59:59Z")
    return found


def same(card: Any, current: Subquery) -> ColumnElement[bool]:
    """That a row is of the scorecard that counts."""
    return and_(
        card.drill_id == current.c.drill_id,
        card.policy_digest == current.c.policy_digest,
        card.grader == current.c.grader,
    )


def _of_card(card: Any) -> tuple[ColumnElement[bool], ...]:
    """The rulings on this scorecard."""
    return (
        Ruling.drill_id == card.drill_id, Ruling.policy_digest == card.policy_digest, Ruling.grader == card.grader,
    )  # fmt: skip


def assessed_of(card: Any) -> ScalarSelect[Any]:
    """The total after the last override of this scorecard, or null."""
    wanted = select(Ruling.total).where(*_of_card(card), Ruling.kind == "override")
    return wanted.order_by(Ruling.n.desc()).limit(1).correlate(card).scalar_subquery()


def disputes_of(card: Any) -> ScalarSelect[Any]:
    """How many disputed lines of this scorecard no override has answered."""
    later = aliased(Ruling)
    answered = select(later.n).where(
        later.drill_id == Ruling.drill_id, later.line == Ruling.line, later.kind == "override", later.n > Ruling.n,
        later.policy_digest == Ruling.policy_digest, later.grader == Ruling.grader,
    )  # fmt: skip
    wanted = select(func.count(func.distinct(Ruling.line))).where(
        *_of_card(card), Ruling.kind == "dispute", ~answered.exists()
    )
    return wanted.correlate(card).scalar_subquery()


def par_of(card: Any) -> ScalarSelect[Any]:
    """The textbook's total on the same scenario under the same policy, by the latest versions that worked it out."""
    wanted = select(ParTotal.total).where(
        ParTotal.scenario_digest == Drill.scenario_digest, ParTotal.policy_digest == card.policy_digest
    )
    return wanted.order_by(ParTotal.versions.desc()).limit(1).correlate(card, Drill).scalar_subquery()


def bounds(wanted: DrillFilter, total: Any, assessed: Any) -> list[ColumnElement[bool]]:
    """What the filter asks of the total, with overrides where there are any."""
    counted = func.coalesce(assessed, total)
    found: list[ColumnElement[bool]] = []
    if wanted.at_least is not None:
        found.append(counted >= wanted.at_least)
    if wanted.at_most is not None:
        found.append(counted <= wanted.at_most)
    return found


def _order(order: str, total: Any, assessed: Any, par: Any) -> list[ColumnElement[Any]]:
    counted = func.coalesce(assessed, total)
    table: dict[str, list[Any]] = {
        "oldest": [Drill.created],
        "lowest": [counted.is_(None), counted],
        "highest": [counted.is_(None), counted.desc()],
        "par": [(counted - par).is_(None), counted - par],
        "person": [Person.folded],
        "scenario": [Scenario.title],
    }
    return table.get(order, [])
