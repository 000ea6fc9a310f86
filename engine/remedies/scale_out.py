"""Remedy: add replicas to a service, or take them out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, not_ours, service_names

if TYPE_CHECKING:
    from engine.world.world import World


class ScaleOut(Remedy):
    """Add half as many replicas again. More callers also mean more load on what stands behind them.

    What was added last is taken out again replica by replica, which takes as long: our own figure.
    """

    remedy: ClassVar[str] = "scale_out"
    title: ClassVar[str] = "Add replicas"
    undo_title: ClassVar[str | None] = "Take added replicas out again"
    undo_how: ClassVar[str | None] = "in"
    takes: ClassVar[tuple[int, int]] = (120, 240)
    risk: ClassVar[str] = "More replicas open more connections and load a callee that may be the bottleneck."

    service: Id
    how: Literal["out", "in"] = "out"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service of ours that can grow, and each that has grown, as it was before."""
        found: list[Choice] = []
        for service, name in service_names(world).items():
            i = world.network.index[service]
            now, added = world.state.replicas[i], world.state.added[i]
            if world.network.services[i].scalable and not world.network.services[i].external:
                found.append(({"service": service}, f"{name}, from {now} replicas"))
            if added:
                found.append(({"service": service, "how": "in"}, f"{name}, from {now} to {max(1, now - added[-1])}"))
        return found

    def target(self, world: World) -> str:
        """The service that grows, or shrinks again."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, for one that cannot grow within minutes, and where nothing was added."""
        unknown = not_ours(world, self.service)
        if unknown:
            return unknown
        i, name = world.network.index[self.service], service_names(world)[self.service]
        if self.how == "in":
            return None if world.state.added[i] else f"No replicas were added to {name} that could be taken out again."
        if not world.network.services[i].scalable:
            return f"{name} cannot be given more replicas within minutes."
        return None

    def finish(self, world: World) -> None:
        """The new replicas take traffic, or those that were added last are gone, with the connections they held."""
        i, state = world.network.index[self.service], world.state
        if self.how == "in":
            state.shrink(world.network, i)
        else:
            state.added[i].append(max(1, state.replicas[i] // 2))
            state.replicas[i] += state.added[i][-1]
