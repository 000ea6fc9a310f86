"""Disputes: a reader of language read a text one way, and the person who wrote it says that it is another."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from engine.trace import Json
from records import drill_rows
from records.database import Database
from records.problems import NotKept
from records.stamps import clean, stamp
from records.tables import Dispute

READERS = ("messages", "postmortems")
"""The readers whose readings can be disputed: the kinds of `firedrill grade`."""


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """One dispute. `reads` is the reading as `firedrill grade` gives it, `says` only what is said to be otherwise:
    `{"fields": {NAME: 0|1}, "problems": {NAME: 0|1}}` of a message, `{"sections": {NAME: 0|1}, "blame": {QUOTE: 0|1},
    "root_cause_depth": word}` of a post-mortem. `about` holds a message's `kind`, `severity` and `audience`."""

    id: str
    drill_id: str
    reader: str
    text: str
    about: Json
    reads: Json
    says: Json
    why: str
    created: str


class Disputes:
    """The disputes of the store. Wall time, in seconds since 1970, comes from the caller."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, drill_id: str, reader: str, text: str, *, about: Json, reads: Json, says: Json, why: str, wall: float
    ) -> DisputeRow:
        """Keep a dispute; one that says the same of the same text again is not kept twice. Raises NotKept for an
        unknown drill or reader, and where nothing is disputed."""
        if reader not in READERS:
            raise NotKept(f"There is no reader {reader!r}; known are {', '.join(READERS)}.")
        if not any(says.values()):
            raise NotKept("Nothing was disputed; choose what was read wrongly.")

        def work(session: Session) -> DisputeRow:
            drill_rows.find(session, drill_id, lock=True)
            written = clean(text)
            same = select(Dispute).where(
                Dispute.drill_id == drill_id, Dispute.reader == reader, Dispute.text == written
            )
            last = session.scalars(same.order_by(Dispute.n.desc())).first()
            if last is not None and (last.says, last.about) == (says, about):
                return _row(last)
            count = session.scalar(select(func.count()).select_from(Dispute).where(Dispute.drill_id == drill_id)) or 0
            kept = Dispute(
                id=str(uuid4()), drill_id=drill_id, n=count + 1, reader=reader, text=written, about=about, reads=reads,
                says=says, why=clean(why).strip(), created=stamp(wall),
            )  # fmt: skip
            session.add(kept)
            session.flush()
            return _row(kept)

        return self._database.write(work)

    def list(self, drill_id: str | None = None) -> list[DisputeRow]:
        """The disputes of everybody or of one drill, the oldest first."""
        wanted = select(Dispute).order_by(Dispute.created, Dispute.drill_id, Dispute.n)
        if drill_id is not None:
            wanted = wanted.where(Dispute.drill_id == drill_id)
        with self._database.reading() as session:
            return [_row(found) for found in session.scalars(wanted)]


def _row(kept: Dispute) -> DisputeRow:
    return DisputeRow(
        kept.id, kept.drill_id, kept.reader, kept.text, kept.about, kept.reads, kept.says, kept.why, kept.created
    )
