"""Remedy: fill a cold cache by reading ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, call_between, callee_now, service_names
from engine.world.carry import WARM_ENOUGH

if TYPE_CHECKING:
    from engine.world.world import World


class WarmCache(Remedy):
    """Start a job that reads what is asked for most from the store into the cache, and ends when the cache is warm.

    It takes a minute or two to start (our own figure: a job of the team, with the list of keys at hand); how long it
    then runs depends on the store. From a store that answers nothing, nothing comes.
    """

    remedy: ClassVar[str] = "warm_cache"
    title: ClassVar[str] = "Warm a cache"
    takes: ClassVar[tuple[int, int]] = (60, 120)
    risk: ClassVar[str] = "The job reads from the store too: on one that is saturated it adds load and fills nothing."

    service: Id
    to: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each cache that is not warm."""
        names = service_names(world)
        net = world.network
        return [
            (
                {"service": net.ids[net.caller[e]], "to": callee_now(world, e)},
                f"{names[net.ids[net.caller[e]]]}: what it asks of {names[callee_now(world, e)]}",
            )
            for e in net.cached
            if world.state.warm[e] < WARM_ENOUGH and not world.state.warming[e]
        ]

    def target(self, world: World) -> str:
        """The service that asks through the cache."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service or call, one without a cache, and a cache that is warm or being warmed."""
        e = cached_call(world, self.service, self.to)
        if isinstance(e, str):
            return e
        if world.state.warming[e]:
            return "A job is warming that cache already."
        return "That cache is warm." if world.state.warm[e] >= WARM_ENOUGH else None

    def finish(self, world: World) -> None:
        """The job reads ahead from now on."""
        e = cached_call(world, self.service, self.to)
        if isinstance(e, int):
            world.state.warming[e] = True


def cached_call(world: World, service: str, to: str) -> int | str:
    """The index of the call of one service to another that goes through a cache, or a sentence when there is none."""
    e = call_between(world, service, to)
    if isinstance(e, int) and e not in world.network.cached:
        return f"{service} has no cache for what it asks of {to}."
    return e
