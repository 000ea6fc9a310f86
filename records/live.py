"""The live clock of a drill in the store. Each change reads the clock under the drill's lock, so that of two tabs
acting at once neither is lost, and is written to the session log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from engine.trace import Json
from records import clock as clocks
from records import drill_rows
from records.clock import Clock
from records.database import Database
from records.problems import ClockProblem
from records.tables import Drill

HEARTBEAT_S = 2.0
"""Signs of a browser closer together than this are not written: several tabs would only wear the disk."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The clock, the drill time now, whether the drill had fallen asleep until this moment, and whether it runs."""

    clock: Clock
    at: int
    slept: bool
    running: bool


class LiveClock:
    """The part of `Drills` that keeps the clock. Wall time, seconds since 1970, comes from the caller.

    All raise NotKept for an unknown drill. In a drill that is over nothing moves any more.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def hear(self, drill_id: str, wall: float) -> Moment:
        """A browser shows this drill; to be called at each refresh."""
        with self._database.reading() as session:
            drill = drill_rows.find(session, drill_id)
            clock, running = drill_rows.clock_of(drill), drill.status == drill_rows.RUNNING
        if not running:
            return Moment(clock, clock.anchor_drill, False, False)
        if abs(wall - clock.last_heard) < HEARTBEAT_S:
            return Moment(clock, clocks.drill_time(clock, wall), False, True)
        return self._change(drill_id, wall, lambda drill, clock: clock)

    def pause(self, drill_id: str, wall: float) -> Moment:
        """Stop the clock. Raises ClockProblem outside training."""
        return self._change(drill_id, wall, lambda drill, clock: clocks.pause(_training(drill, clock), wall), "paused")

    def resume(self, drill_id: str, wall: float) -> Moment:
        """Let the clock run again."""
        return self._change(drill_id, wall, lambda drill, clock: clocks.resume(clock, wall), "resumed")

    def set_speed(self, drill_id: str, wall: float, speed: int) -> Moment:
        """Go on at this speed, 1 to 60. Raises ClockProblem for another one and outside training."""

        def faster(drill: Drill, clock: Clock) -> Clock:
            return clocks.set_speed(_training(drill, clock), wall, speed)

        return self._change(drill_id, wall, faster, "speed", {"speed": speed})

    def hold(self, drill_id: str, wall: float, held: bool) -> Moment:
        """A composer is open, or closed again. In assessment the clock runs at 1 meanwhile; in training nothing
        changes, one can pause."""

        def holding(drill: Drill, clock: Clock) -> Clock:
            return clocks.hold(clock, wall, held) if drill.mode == "assessment" else clock

        return self._change(drill_id, wall, holding, "held" if held else "released")

    def skip_to(self, drill_id: str, wall: float, to: int, why: str = "skip") -> Moment:
        """Go on from drill time `to`. In assessment only `why="wait"`, the trainee's own command, does it.

        Raises ClockProblem. A time that has passed changes nothing.
        """

        def skipping(drill: Drill, clock: Clock) -> Clock:
            return clocks.skip_to(clock if why == "wait" else _training(drill, clock), wall, to)

        return self._change(drill_id, wall, skipping, "skipped", {"to": to, "why": why})

    def _change(
        self,
        drill_id: str,
        wall: float,
        move: Callable[[Drill, Clock], Clock],
        kind: str = "",
        data: Json | None = None,
    ) -> Moment:
        def work(session: Session) -> Moment:
            drill = drill_rows.find(session, drill_id, lock=True)
            before = drill_rows.clock_of(drill)
            if drill.status != drill_rows.RUNNING:
                return Moment(before, before.anchor_drill, False, False)
            heard, slept = clocks.hear(before, wall)
            if slept:
                silent = {"silent_s": round(wall - before.last_heard)}
                drill_rows.enter(session, drill_id, wall, heard.anchor_drill, "slept", silent)
            after = move(drill, heard)
            at = clocks.drill_time(after, wall)
            if after != heard:
                drill_rows.enter(session, drill_id, wall, at, kind, data or {})
            drill_rows.set_clock(drill, after)
            return Moment(after, at, slept, True)

        return self._database.write(work)


def _training(drill: Drill, clock: Clock) -> Clock:
    if drill.mode != "training":
        raise ClockProblem("In an assessment the clock cannot be paused, sped up or skipped; wait instead.")
    return clock
