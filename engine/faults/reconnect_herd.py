"""Fault: apps that all come back at once when they have lost their connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class ReconnectHerd(Fault):
    """The apps of a journey reconnect without spreading out and without backing off: a weakness that waits.

    Breaks: nothing until connections are lost (a restart, a killed process, a region); then what stands behind the
    door, for a reconnect asks more of it than a connection that is up.
    Shows: request rate at the entry jumps when it comes back; then load, queue and latency of what a new session needs;
    then errors for everybody. It keeps itself going: attempts that time out are made again at once.
    Clears: turning the apps' retries off, so that they back off as they should; shedding most of the load, and letting
    in more as they come back.
    Worse: restarting the entry once more cuts those who are back; lifting the limit at the door; closing early.
    Parameters: `journey`, which must have `connections`; `delay`, the mean time between two attempts of one app (1 s to
    1 h; apps that behave take a minute, and longer when they fail).
    Source: practice catalogue, incident pattern 5 (reconnect herd after recovery).
    """

    fault: Literal["reconnect_herd"]
    journey: Id
    delay: Annotated[Duration, Field(ge=1, le=3600)] = 5

    expects: ClassVar[dict[str, str]] = {"journey": "connected"}

    def active(self, world: World) -> bool:
        """Until somebody turns the retries of these apps off."""
        return not world.state.retries_off[world.network.journey_index[self.journey]]

    def before(self, world: World) -> None:
        """Let the apps that are away try again soon, however often they have failed."""
        j = world.network.journey_index[self.journey]
        world.state.return_delay[j] = float(self.delay)
        world.state.backs_off[j] = False

    def journeys(self) -> list[str]:
        """The journey whose apps come back."""
        return [self.journey]
