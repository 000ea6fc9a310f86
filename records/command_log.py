"""The commands of a drill in the store: appended once each, in order, without gaps, whoever sends them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.trace import Json
from records import drill_rows
from records.database import Database
from records.problems import NotKept
from records.tables import Command


class CommandLog:
    """The part of `Drills` that keeps commands."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(
        self, drill_id: str, kind: str, by: str, args: Json, reads: Json | None, key: str, now: int
    ) -> tuple[Json, bool]:
        """Keep a command at drill time `now`, or at the last command's where that is later.

        Returns the command with its `seq` (from 1) and `at`, and whether it is new: a key that is there already
        returns what was kept under it. When this returns, the command is on disk. Raises NotKept for an unknown
        drill or one that is over, and StoreProblem.
        """

        def work(session: Session) -> tuple[Json, bool]:
            drill = drill_rows.find(session, drill_id, lock=True)
            mine = select(Command).where(Command.drill_id == drill_id)
            known = session.scalar(mine.where(Command.key == key))
            if known is not None:
                return drill_rows.command_json(known), False
            if drill.status != drill_rows.RUNNING:
                raise NotKept("This drill is over, so nothing more can be done in it; its debrief is open.")
            last = session.scalar(mine.order_by(Command.seq.desc()).limit(1))
            seq, at = (last.seq + 1, max(now, last.at)) if last else (1, max(now, 0))
            command = Command(
                drill_id=drill_id, seq=seq, at=at, by=by, kind=kind, args=args, reads=reads, key=key, digest=None
            )
            session.add(command)
            session.flush()
            return drill_rows.command_json(command), True

        return self._database.write(work)

    def commands(self, drill_id: str, after_seq: int = 0) -> list[Json]:
        """The commands of a drill after this `seq`, in order, in the shape of `engine`'s commands."""
        wanted = select(Command).where(Command.drill_id == drill_id, Command.seq > after_seq).order_by(Command.seq)
        with self._database.reading() as session:
            return [drill_rows.command_json(command) for command in session.scalars(wanted)]

    def set_digest(self, drill_id: str, seq: int, digest: str) -> bool:
        """Keep the rolling digest after a command, if it has none yet.

        Returns whether the kept one equals this one; where it does not, today's code plays the drill differently.
        Raises NotKept for an unknown command.
        """

        def work(session: Session) -> bool:
            command = session.get(Command, (drill_id, seq), with_for_update=True)
            if command is None:
                raise NotKept(f"Command {seq} of this drill is not in the database.")
            if command.digest is None:
                command.digest = digest
            return command.digest == digest

        return self._database.write(work)

    def digests(self, drill_id: str) -> list[str | None]:
        """The rolling digest after each command, in order; None where it was never computed."""
        wanted = select(Command.digest).where(Command.drill_id == drill_id).order_by(Command.seq)
        with self._database.reading() as session:
            return list(session.scalars(wanted))
