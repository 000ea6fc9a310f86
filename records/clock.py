"""The live clock of a drill: pure functions over an immutable value.

Drill time follows wall time from an anchor at a speed, but only while a browser has been heard from: after
`SILENCE_S` without one the drill stands still, and it goes on from there. Wall time is seconds as a float and always
comes from the caller. Drill time is whole seconds and never goes back, whatever the wall clock does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from records.problems import ClockProblem

SILENCE_S = 15
"""Wall seconds without a browser after which a drill stands still (design, section 6)."""
FASTEST = 60
"""The highest speed in training: one drill hour in a wall minute (design, section 6)."""


@dataclass(frozen=True, slots=True)
class Clock:
    """At wall time `anchor_wall` it was `anchor_drill`; since then it runs at `speed` drill seconds a wall second.

    `last_heard` is the wall time of the last sign of a browser. `paused` stops the clock, `held` (somebody is writing)
    lets it run at no more than 1.
    """

    anchor_wall: float
    anchor_drill: int
    speed: int
    last_heard: float
    paused: bool = False
    held: bool = False

    @property
    def rate(self) -> int:
        """Drill seconds a wall second while a browser is heard from."""
        if self.paused:
            return 0
        return 1 if self.held else self.speed


def start(wall: float, speed: int) -> Clock:
    """A clock that begins at drill time 0 now. Raises ClockProblem for a speed that is not 1 to 60."""
    return Clock(wall, 0, _checked(speed), wall)


def drill_time(clock: Clock, wall: float) -> int:
    """The drill time in whole seconds at this wall time."""
    return int(_exact(clock, wall))


def asleep(clock: Clock, wall: float) -> bool:
    """Whether the drill stands still because no browser has been heard from for more than 15 seconds."""
    return not clock.paused and wall - clock.last_heard > SILENCE_S


def hear(clock: Clock, wall: float) -> tuple[Clock, bool]:
    """A browser was heard from. The flag says that the drill had fallen asleep and goes on from where it stood.

    A wall clock set back by more than 15 seconds starts a new anchor too; smaller differences (two servers, two tabs)
    leave the anchor alone.
    """
    if asleep(clock, wall):
        return _anchored(clock, wall, clock), True
    if wall < clock.last_heard - SILENCE_S:
        stood = replace(clock, anchor_drill=drill_time(clock, clock.last_heard), anchor_wall=wall, last_heard=wall)
        return stood, False
    return replace(clock, last_heard=max(wall, clock.last_heard)), False


def pause(clock: Clock, wall: float) -> Clock:
    """Stop the clock."""
    return _changed(clock, wall, paused=True)


def resume(clock: Clock, wall: float) -> Clock:
    """Let a paused clock run again."""
    return _changed(clock, wall, paused=False)


def set_speed(clock: Clock, wall: float, speed: int) -> Clock:
    """Go on at another speed. Raises ClockProblem for a speed that is not 1 to 60."""
    return _changed(clock, wall, speed=_checked(speed))


def hold(clock: Clock, wall: float, held: bool) -> Clock:
    """Run at no more than 1 while somebody is writing, or let go again."""
    return _changed(clock, wall, held=held)


def skip_to(clock: Clock, wall: float, to: int) -> Clock:
    """Go on from drill time `to`; a time that has passed changes nothing."""
    heard, _ = hear(clock, wall)
    now = max(wall, heard.last_heard)
    if to <= drill_time(heard, now):
        return heard
    return replace(heard, anchor_wall=now, anchor_drill=to)


def _exact(clock: Clock, wall: float) -> float:
    """The drill time with its fraction, never below the anchor."""
    awake = min(wall, clock.last_heard + SILENCE_S)
    return clock.anchor_drill + max(0.0, clock.rate * (awake - clock.anchor_wall))


def _changed(clock: Clock, wall: float, **fields: bool | int) -> Clock:
    heard, _ = hear(clock, wall)
    after = replace(heard, **fields)  # type: ignore[arg-type]
    if after == heard:
        return heard
    # Another tab may have been heard a moment later already; the change counts from there, so time never goes back.
    now = max(wall, heard.last_heard)
    return _anchored(heard, now, after)


def _anchored(before: Clock, wall: float, after: Clock) -> Clock:
    """`after` with its anchor at this wall time.

    The fraction of a second that had run is kept in the anchor's wall time: otherwise changing the speed, or opening
    and closing a composer, again and again would hold the clock back.
    """
    exact = _exact(before, wall)
    whole = int(exact)
    lead = (exact - whole) / after.rate if after.rate else 0.0
    return replace(after, anchor_wall=wall - lead, anchor_drill=whole, last_heard=wall)


def _checked(speed: int) -> int:
    if not 1 <= speed <= FASTEST:
        raise ClockProblem(f"A speed of {speed} is not possible; choose one from 1 to {FASTEST}.")
    return speed
