"""Fault: one message that crashes whoever works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id
from engine.world.carry import START_S

if TYPE_CHECKING:
    from engine.world.world import World


class PoisonMessage(Fault):
    """A message that a worker cannot digest: it crashes, starts again, and is handed the same message first.

    Breaks: the worker, and whatever its work keeps fresh. Who leaves the messages notices nothing.
    Shows: the worker's processes exit again and again while its load falls; then the age of the oldest message climbs a
    minute a minute, and the backlog with it; late, customers who see old data. Callers' errors stay flat.
    Clears: setting the message aside. What has piled up is then worked off no faster than the worker can.
    Worse: more consumers crash on the same message; a restart changes nothing; setting the whole queue aside makes the
    graphs green and leaves everybody in it waiting.
    Parameters: `service`, a worker; `stall`, the share of its working time that the crashes take (0.1 to 1: 1 where
    messages are worked on in order).
    Source: practice catalogue, incident pattern 27 (poison message; age, not depth).
    """

    fault: Literal["poison_message"]
    service: Id
    stall: Annotated[float, Field(ge=0.1, le=1)] = 1

    expects: ClassVar[dict[str, str]] = {"service": "workers"}

    def active(self, world: World) -> bool:
        """Until the oldest message has been set aside."""
        return world.state.set_aside_at.get(self.service, self.at - 1) < self.at

    def before(self, world: World) -> None:
        """Take the worker's time."""
        i = world.network.index[self.service]
        state = world.state
        state.stall[i] = 1 - (1 - state.stall[i]) * (1 - self.stall)

    def after(self, world: World, seconds: float) -> None:
        """Tell of the processes that crash: one as often as it takes to start again."""
        crashing = world.state.wear.get(self.id, START_S) + seconds
        if crashing >= START_S:
            crashing -= START_S
            world.on_kill(self.service, "crashed")
        world.state.wear[self.id] = crashing

    def services(self) -> list[str]:
        """The worker."""
        return [self.service]
