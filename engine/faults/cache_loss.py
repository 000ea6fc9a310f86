"""Fault: a cache that has lost its content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id, Ratio
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World

# A cache this warm is whole again: what is missing is asked for too rarely to matter. Our own figure.
WHOLE = 0.9


class CacheLoss(Fault):
    """A cache loses its content, at once or node by node, and everything is asked of the store behind it.

    Breaks: the store behind the cache, which was never meant to answer everything; then who asks it.
    Shows: the hit ratio falls; then request rate and load of the store; then latency and errors of those who ask. Where
    the store cannot keep up it stays so: answers that come too late fill no cache.
    Clears: shedding load until the cache has filled, then letting in again step by step; warming the cache as soon as
    the store answers; a store that can grow.
    Worse: restarting the service that holds the cache empties it again; bypassing the cache makes the loss permanent.
    Parameters: `service`, which holds the cache; `share` of the content that is lost (0 to 1), `over` how long a time
    (0 s, all at once, to 1 h). How fast it fills is `cache.fill` of the call.
    Source: practice catalogue, incident patterns 2 and 7 (cold cache keeps load up; cache nodes replaced in a rollout).
    """

    fault: Literal["cache_loss"]
    service: Id
    share: Annotated[Ratio, Field(gt=0)] = 1
    over: Annotated[Duration, Field(ge=0, le=3600)] = 0

    expects: ClassVar[dict[str, str]] = {"service": "caches"}

    def active(self, world: World) -> bool:
        """While content is being lost, and then until the cache is warm again."""
        if world.state.wear.get(self.id, 0.0) < self.share:
            return True
        return any(world.state.warm[e] < WHOLE for e in self._held(world))

    def before(self, world: World) -> None:
        """Lose what is lost in this tick: the same part of what was there, in every tick that it lasts."""
        state = world.state
        lost = state.wear.get(self.id, 0.0)
        if lost >= self.share:
            return
        passed = world.now - self.at
        now_lost = self.share * min(1.0, passed / self.over) if self.over else self.share
        if now_lost <= lost:
            return
        left = (1 - now_lost) / (1 - lost)
        for e in self._held(world):
            state.warm[e] *= left
        state.wear[self.id] = now_lost

    def services(self) -> list[str]:
        """The service that holds the cache."""
        return [self.service]

    def _held(self, world: World) -> list[int]:
        i = world.network.index[self.service]
        return [e for e in world.network.cached if world.network.holder[e] == i]
