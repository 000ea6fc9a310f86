"""Par: what the textbook scores on a scenario under a policy, kept so that it is played once for all drills."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from records import drill_rows
from records.database import Database
from records.drill_rows import Kept
from records.listing import DrillFilter, conditions, current_cards
from records.tables import Drill, ParTotal


@dataclass(frozen=True, slots=True)
class Pair:
    """A scenario and a policy, by their digests."""

    scenario: str
    policy: str


class Pars:
    """The pars of the store. `versions` names those of engine and grader a par was worked out with."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def missing(self, wanted: DrillFilter, versions: str) -> list[Pair]:
        """The scenarios and policies of the drills that fit for which these versions have no par yet."""
        current = current_cards(wanted)
        known = select(ParTotal.total).where(
            ParTotal.scenario_digest == Drill.scenario_digest, ParTotal.policy_digest == current.c.policy_digest,
            ParTotal.versions == versions,
        )  # fmt: skip
        query = (
            select(Drill.scenario_digest, current.c.policy_digest)
            .join(current, current.c.drill_id == Drill.id)
            .where(*conditions(wanted), ~known.exists())
            .distinct()
            .order_by(Drill.scenario_digest, current.c.policy_digest)
        )
        with self._database.reading() as session:
            return [Pair(*tuple(row)) for row in session.execute(query)]

    def of_drill(self, drill_id: str, policy_digest: str) -> float | None:
        """The par of a drill's scenario under a policy, by the latest versions; None where it is not known."""
        query = (
            select(ParTotal.total)
            .join(Drill, Drill.scenario_digest == ParTotal.scenario_digest)
            .where(Drill.id == drill_id, ParTotal.policy_digest == policy_digest)
            .order_by(ParTotal.versions.desc())
            .limit(1)
        )
        with self._database.reading() as session:
            return session.scalar(query)

    def known(self, scenario: str, policy_digest: str, versions: str) -> bool:
        """Whether these versions have worked out this par."""
        with self._database.reading() as session:
            return session.get(ParTotal, (scenario, policy_digest, versions)) is not None

    def keep(self, scenario: str, policy: Kept, versions: str, total: float | None) -> None:
        """Keep a par; None where the textbook cannot be played. The first one of these versions stays."""

        def work(session: Session) -> None:
            drill_rows.keep_policy(session, policy)
            if session.get(ParTotal, (scenario, policy.digest, versions)) is None:
                session.add(
                    ParTotal(scenario_digest=scenario, policy_digest=policy.digest, versions=versions, total=total)
                )

        self._database.write(work)
