"""What people say of the lines of a scorecard, appended and never changed: assessors override, learners dispute."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from records import drill_rows
from records.database import Database
from records.problems import NotKept
from records.stamps import clean, stamp
from records.tables import Ruling

KINDS = ("override", "dispute")
LONGEST = 2000


@dataclass(frozen=True, slots=True)
class RulingRow:
    """One ruling. `verdict` is what an override says, None for a dispute; `total` is the drill's total after it."""

    drill_id: str
    n: int
    policy_digest: str
    grader: str
    line: str
    kind: str
    verdict: str | None
    author: str
    reason: str
    total: float | None
    created: str


class Rulings:
    """The rulings of the store. Wall time, in seconds since 1970, comes from the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self,
        drill_id: str,
        *,
        policy_digest: str,
        grader: str,
        line: str,
        kind: str,
        verdict: str | None,
        author: str,
        reason: str,
        total: float | None,
        wall: float,
    ) -> RulingRow:
        """Append a ruling on a line of the scorecard of this policy and grader. Raises NotKept: it needs an author, a
        reason, and for an override a verdict."""
        who, why = clean(author).strip(), clean(reason).strip()
        if kind not in KINDS:
            raise NotKept(f"The ruling {kind!r} does not exist; choose override or dispute.")
        if (kind == "override") != (verdict is not None):
            raise NotKept("An override says the verdict that counts, and a dispute says none.")
        if not who:
            raise NotKept("A name is missing; say who you are.")
        if not why:
            raise NotKept("A reason is missing; say what the rule did not see.")
        if len(why) > LONGEST:
            raise NotKept(f"The reason has {len(why):,} characters; at most {LONGEST:,} are kept.")

        def work(session: Session) -> RulingRow:
            drill_rows.find(session, drill_id, lock=True)
            last = session.scalar(select(func.max(Ruling.n)).where(Ruling.drill_id == drill_id)) or 0
            kept = Ruling(
                drill_id=drill_id, n=last + 1, policy_digest=policy_digest, grader=grader, line=line, kind=kind,
                verdict=verdict, author=who, reason=why, total=total, created=stamp(wall),
            )  # fmt: skip
            session.add(kept)
            session.flush()
            return _row(kept)

        return self._database.write(work)

    def of(self, drill_id: str) -> list[RulingRow]:
        """Every ruling on a drill, in order. Raises NotKept for an unknown drill."""
        with self._database.reading() as session:
            drill_rows.find(session, drill_id)
            wanted = select(Ruling).where(Ruling.drill_id == drill_id).order_by(Ruling.n)
            return [_row(kept) for kept in session.scalars(wanted)]


def _row(kept: Ruling) -> RulingRow:
    return RulingRow(
        kept.drill_id, kept.n, kept.policy_digest, kept.grader, kept.line, kept.kind, kept.verdict, kept.author,
        kept.reason, kept.total, kept.created,
    )  # fmt: skip
