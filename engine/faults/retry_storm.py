"""Fault: clients that repeat failed attempts without restraint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id, Ratio
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class RetryStorm(Fault):
    """The clients of a journey repeat what failed, with no budget: a weakness that waits for a trigger.

    Breaks: nothing until something else makes attempts fail; then the load multiplies, up to 1 / (1 - persist).
    Shows: request rate at the entry rises above the customers' own; then saturation, queue and latency of what
    stands behind it; late, everything that shares it. It keeps itself going: when the trigger is gone the load
    stays, because the load is what makes attempts fail.
    Clears: turning the clients' retries off; shedding load until the queue has drained.
    Worse: more callers, longer timeouts, restarting what is saturated.
    Parameters: `persist`, the share of failed attempts that are made again (0 to 1); `delay` before they are (1 s to
    1 h).
    Source: practice catalogue, incident patterns 2 and 4 (retries keep the load up; retry storm).
    """

    fault: Literal["retry_storm"]
    journey: Id
    persist: Annotated[Ratio, Field(le=0.95)]
    delay: Annotated[Duration, Field(ge=1, le=3600)] = 20

    def active(self, world: World) -> bool:
        """Until somebody turns the retries of these clients off."""
        return not world.state.retries_off[world.network.journey_index[self.journey]]

    def before(self, world: World) -> None:
        """Make the journey's clients persistent."""
        j = world.network.journey_index[self.journey]
        world.state.persist[j] = self.persist
        world.state.retry_delay[j] = float(self.delay)

    def journeys(self) -> list[str]:
        """The journey whose clients repeat."""
        return [self.journey]
