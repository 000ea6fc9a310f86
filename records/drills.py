"""The drills of the store. Wall time, seconds since 1970, always comes from the caller."""

from __future__ import annotations

from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.trace import Json
from records import clock as clocks
from records import drill_rows
from records.command_log import CommandLog
from records.drafts import Drafts
from records.drill_rows import MODES, DrillRow, Kept
from records.listing import Listing
from records.live import LiveClock
from records.problems import NotKept
from records.results import Results
from records.stamps import stamp
from records.tables import Drill, Person, Scenario


class Drills(CommandLog, LiveClock, Drafts, Results, Listing):
    """Drills: their beginning here; commands, clock, drafts, results and lists in the parts it is made of."""

    def create(
        self,
        *,
        person_id: str,
        scenario: Kept,
        seed: int,
        mode: str,
        engine: str,
        pace: int,
        wall: float,
        speed: int | None = None,
        policy: Kept | None = None,
    ) -> DrillRow:
        """Begin a drill at drill time 0. Its clock runs at `speed` (default: the scenario's `pace` in assessment, 1
        in training; an assessment takes no other). It is graded by `policy`; without one by the handbook of the day.
        Raises NotKept for an unknown person or mode, ClockProblem."""
        if mode not in MODES:
            raise NotKept(f"The mode {mode!r} does not exist; choose training or assessment.")
        clock = clocks.start(wall, pace if mode == "assessment" else speed or 1)
        drill_id = str(uuid4())

        def work(session: Session) -> DrillRow:
            if session.get(Person, person_id) is None:
                raise NotKept("This person is not in the database; choose who you are on the start page.")
            if session.get(Scenario, scenario.digest) is None:
                session.add(Scenario(**{name: getattr(scenario, name) for name in Kept.__slots__}))
                session.flush()
            if policy is not None:
                drill_rows.keep_policy(session, policy)
            drill = Drill(
                id=drill_id,
                person_id=person_id,
                scenario_digest=scenario.digest,
                scenario_id=scenario.id,
                policy_digest=policy.digest if policy else None,
                seed=seed,
                mode=mode,
                engine=engine,
                status=drill_rows.RUNNING,
                created=stamp(wall),
                pace=pace,
            )
            drill_rows.set_clock(drill, clock)
            session.add(drill)
            session.flush()
            drill_rows.enter(session, drill_id, wall, 0, "started", {"mode": mode, "speed": clock.speed})
            return drill_rows.row(session, drill)

        return self._database.write(work)

    def get(self, drill_id: str) -> DrillRow:
        """A drill with its clock. Raises NotKept when there is none."""
        with self._database.reading() as session:
            return drill_rows.row(session, drill_rows.find(session, drill_id))

    def called(self, start: str) -> str:
        """The id of the one drill whose id starts like this. Raises NotKept for none or several."""
        wanted = select(Drill.id).where(Drill.id.startswith(start, autoescape=True)).limit(2)
        with self._database.reading() as session:
            found = list(session.scalars(wanted)) if start else []
        if len(found) != 1:
            many = f"Several drills start with {start!r}; write more of the id." if found else ""
            raise NotKept(many or f"No drill here is called {start!r}; `firedrill drills` lists them.")
        return found[0]

    def scenario(self, digest: str) -> Json:
        """The canonical scenario of this digest. Raises NotKept when no drill has it."""
        with self._database.reading() as session:
            kept = session.get(Scenario, digest)
            if kept is None:
                raise NotKept("This scenario is not in the database; no drill here was played on it.")
            body: Json = kept.body
            return body

    def log(self, drill_id: str, wall: float, kind: str, data: Json) -> None:
        """Write a line of the session log (a hint shown, a tab opened). Raises NotKept."""

        def work(session: Session) -> None:
            drill = drill_rows.find(session, drill_id, lock=True)
            now = clocks.drill_time(drill_rows.clock_of(drill), wall)
            drill_rows.enter(session, drill_id, wall, now, kind, data)

        self._database.write(work)

    def session(self, drill_id: str) -> list[Json]:
        """The session log: `{"n","wall","utc","at","kind","data"}`, in order. Raises NotKept."""
        with self._database.reading() as session:
            drill_rows.find(session, drill_id)
            return drill_rows.entries(session, drill_id)
