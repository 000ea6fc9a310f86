"""What a drill left: its trace and prose, its scorecards, and the record file made of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from engine.trace import Json, Trace
from records import clock as clocks
from records import columns, drill_rows
from records.database import Database
from records.drill_rows import Kept
from records.problems import NotKept
from records.record import Record, pack_trace, unpack_trace
from records.stamps import stamp
from records.tables import Command, Policy, PracticeResult, Scenario, Scorecard, StoredTrace


class Results:
    """The part of `Drills` that keeps results. All raise NotKept for an unknown drill."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def finish(
        self,
        drill_id: str,
        trace: Trace,
        *,
        seq: int,
        wall: float,
        ending: str | None,
        words: Sequence[str] | None = None,
        status: str = drill_rows.ENDED,
    ) -> bool:
        """Keep the trace and its prose, stop the clock and close the drill. From then on it takes no command.

        `seq` is the last command the trace has run (0 for none). False, and nothing kept, when the store has later
        ones: read them, run on and try again. A drill that is over already stays as it is.
        """
        body = columns.deflate({"trace": pack_trace(trace), "words": None if words is None else list(words)})

        def work(session: Session) -> bool:
            drill = drill_rows.find(session, drill_id, lock=True)
            if drill.status != drill_rows.RUNNING:
                return True
            last = session.scalar(select(func.max(Command.seq)).where(Command.drill_id == drill_id)) or 0
            if last != seq:
                return False
            session.add(StoredTrace(drill_id=drill_id, until=trace.until, digest=trace.digest, body=body))
            now = clocks.drill_time(drill_rows.clock_of(drill), wall)
            drill_rows.set_clock(drill, clocks.pause(drill_rows.clock_of(drill), wall))
            drill.status, drill.ending, drill.ended = status, ending, stamp(wall)
            drill_rows.enter(session, drill_id, wall, now, "finished", {"status": status, "ending": ending})
            return True

        return self._database.write(work)

    def trace(self, drill_id: str) -> Trace | None:
        """The trace of a drill that is over, None while it runs. Raises RecordProblem when it is damaged."""
        stored = self._stored(drill_id)
        return unpack_trace(stored["trace"]) if stored else None

    def words(self, drill_id: str) -> list[str] | None:
        """The prose beside the trace, one for each event; None while the drill runs or where none was kept."""
        stored = self._stored(drill_id)
        return stored["words"] if stored else None

    def save_scorecard(
        self,
        drill_id: str,
        *,
        policy: Kept,
        grader: str,
        total: float | None,
        dimensions: Json,
        body: Json,
        wall: float,
    ) -> Json:
        """Keep a scorecard and the policy it cites. Returns the kept one: of the same policy and grader version the
        first stays, nothing is overwritten."""

        def work(session: Session) -> Json:
            drill_rows.find(session, drill_id, lock=True)
            drill_rows.keep_policy(session, policy)
            card = session.get(Scorecard, (drill_id, policy.digest, grader))
            if card is None:
                card = Scorecard(
                    drill_id=drill_id,
                    policy_digest=policy.digest,
                    grader=grader,
                    total=total,
                    dimensions=dimensions,
                    body=body,
                    created=stamp(wall),
                )
                session.add(card)
                session.flush()
                for practice, (points, most) in _by_practice(body).items():
                    key = {"drill_id": drill_id, "policy_digest": policy.digest, "grader": grader}
                    session.add(PracticeResult(**key, practice=practice, points=points, max=most))
            found: Json = card.body
            return found

        return self._database.write(work)

    def scorecard(self, drill_id: str, policy_digest: str | None = None) -> Json | None:
        """The latest scorecard of a drill, under this policy or any; None without one."""
        wanted = select(Scorecard.body).where(Scorecard.drill_id == drill_id)
        if policy_digest is not None:
            wanted = wanted.where(Scorecard.policy_digest == policy_digest)
        with self._database.reading() as session:
            drill_rows.find(session, drill_id)
            found: Json | None = session.scalar(
                wanted.order_by(Scorecard.created.desc(), Scorecard.grader.desc(), Scorecard.policy_digest).limit(1)
            )
            return found

    def policy(self, digest: str) -> Json:
        """The policy pack that a scorecard cites. Raises NotKept when no scorecard does."""
        with self._database.reading() as session:
            kept = session.get(Policy, digest)
            if kept is None:
                raise NotKept("This policy is not in the database; no scorecard here was made under it.")
            body: Json = kept.body
            return body

    def record(self, drill_id: str) -> Record:
        """Everything about a drill that is over, for a record file. Raises NotKept while it runs, RecordProblem."""
        stored = self._stored(drill_id)
        if stored is None:
            raise NotKept("This drill is still running; its record can be saved when it is over.")
        wanted = select(Command).where(Command.drill_id == drill_id).order_by(Command.seq)
        with self._database.reading() as session:
            drill = drill_rows.find(session, drill_id)
            commands = list(session.scalars(wanted))
            return Record(
                engine=drill.engine,
                scenario=session.get_one(Scenario, drill.scenario_digest).body,
                seed=drill.seed,
                commands=[drill_rows.command_json(command) for command in commands],
                digests=[command.digest or "" for command in commands],
                trace=unpack_trace(stored["trace"]),
                words=stored["words"],
                session=drill_rows.entries(session, drill_id),
                policy=session.get_one(Policy, drill.policy_digest).body if drill.policy_digest else None,
            )

    def _stored(self, drill_id: str) -> Json | None:
        with self._database.reading() as session:
            drill_rows.find(session, drill_id)
            kept = session.get(StoredTrace, drill_id)
            body = None if kept is None else kept.body
        if body is None:
            return None
        found: Json = columns.inflate(body, "the stored trace")
        return found


def _by_practice(card: Json) -> dict[str, tuple[float, float]]:
    """Points and most points of each practice that a scorecard judged."""
    found: dict[str, tuple[float, float]] = {}
    for line in card.get("lines", []):
        practice = line["practice"]["id"]
        if line["max"] > 0:
            points, most = found.get(practice, (0.0, 0.0))
            found[practice] = (points + line["points"], most + line["max"])
    return found
