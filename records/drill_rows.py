"""What stands in the store about a drill, as plain values, and how its row is found and its session log written."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from engine.trace import Json
from records.clock import Clock
from records.problems import NotKept
from records.stamps import stamp
from records.tables import Command, Drill, Person, Policy, Scenario, SessionEntry

MODES = ("training", "assessment")
RUNNING, ENDED, INTERRUPTED = "running", "ended", "interrupted"


@dataclass(frozen=True, slots=True)
class Kept:
    """A canonical scenario or a composed policy pack: its digest, and the document that the digest stands for."""

    digest: str
    id: str
    version: str
    title: str
    body: Json


@dataclass(frozen=True, slots=True)
class DrillRow:
    """One drill. `status` is running, ended or interrupted; `created` and `ended` are UTC text; `pace` is the
    scenario's, drill seconds a wall second; `policy_digest` is the pack chosen for it, None the handbook of the day."""

    id: str
    person_id: str
    person: str
    scenario_digest: str
    scenario_id: str
    title: str
    seed: int
    mode: str
    engine: str
    status: str
    created: str
    ended: str | None
    ending: str | None
    pace: int
    clock: Clock
    policy_digest: str | None = None


def keep_policy(session: Session, policy: Kept) -> None:
    """Keep a composed policy pack, once for each digest."""
    if session.get(Policy, policy.digest) is None:
        session.add(Policy(digest=policy.digest, id=policy.id, version=policy.version, body=policy.body))
        session.flush()


def find(session: Session, drill_id: str, lock: bool = False) -> Drill:
    """The row of a drill, locked against other writers where asked. Raises NotKept when there is none."""
    drill = session.get(Drill, drill_id, with_for_update=lock)
    if drill is None:
        raise NotKept("This drill is not in the database; check its address, or choose it on the drills page.")
    return drill


def clock_of(drill: Drill) -> Clock:
    """The live clock in a drill's row."""
    return Clock(drill.anchor_wall, drill.anchor_drill, drill.speed, drill.last_heard, drill.paused, drill.held)


def set_clock(drill: Drill, clock: Clock) -> None:
    """Put a live clock into a drill's row."""
    drill.anchor_wall, drill.anchor_drill = clock.anchor_wall, clock.anchor_drill
    drill.speed, drill.last_heard = clock.speed, clock.last_heard
    drill.paused, drill.held = clock.paused, clock.held


def row(session: Session, drill: Drill) -> DrillRow:
    """A drill's row as a plain value."""
    person = session.get_one(Person, drill.person_id)
    title = session.scalars(select(Scenario.title).where(Scenario.digest == drill.scenario_digest)).one()
    return DrillRow(
        drill.id,
        drill.person_id,
        person.name,
        drill.scenario_digest,
        drill.scenario_id,
        title,
        drill.seed,
        drill.mode,
        drill.engine,
        drill.status,
        drill.created,
        drill.ended,
        drill.ending,
        drill.pace,
        clock_of(drill),
        drill.policy_digest,
    )


def command_json(command: Command) -> Json:
    """A stored command in the shape of `engine`'s commands."""
    return {
        "seq": command.seq,
        "at": command.at,
        "by": command.by,
        "kind": command.kind,
        "args": command.args,
        "reads": command.reads,
        "key": command.key,
    }


def enter(session: Session, drill_id: str, wall: float, drill_time: int, kind: str, data: Json) -> None:
    """Write a line of the session log; the caller holds the drill's lock, so that lines are counted without gaps."""
    last = session.scalar(select(func.max(SessionEntry.n)).where(SessionEntry.drill_id == drill_id)) or 0
    session.add(SessionEntry(drill_id=drill_id, n=last + 1, wall=wall, drill_time=drill_time, kind=kind, data=data))
    session.flush()


def entries(session: Session, drill_id: str) -> list[Json]:
    """The session log of a drill, in order."""
    rows = session.scalars(select(SessionEntry).where(SessionEntry.drill_id == drill_id).order_by(SessionEntry.n))
    return [
        {"n": e.n, "wall": e.wall, "utc": stamp(e.wall), "at": e.drill_time, "kind": e.kind, "data": e.data}
        for e in rows
    ]
