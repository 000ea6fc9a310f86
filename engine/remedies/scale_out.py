"""Remedy: add replicas to a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class ScaleOut(Remedy):
    """Add half as many replicas again. More callers also mean more load on what stands behind them."""

    remedy: ClassVar[str] = "scale_out"
    title: ClassVar[str] = "Add replicas"
    takes: ClassVar[tuple[int, int]] = (120, 240)
    risk: ClassVar[str] = "More replicas open more connections and load a callee that may be the bottleneck."

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service that can grow."""
        names = service_names(world)
        return [
            ({"service": s.id}, f"{names[s.id]}, from {world.state.replicas[world.network.index[s.id]]} replicas")
            for s in world.scenario.services
            if s.scalable
        ]

    def target(self, world: World) -> str:
        """The service that grows."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service and for one that cannot grow within minutes."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        if not next(s.scalable for s in world.scenario.services if s.id == self.service):
            return f"{service_names(world)[self.service]} cannot be given more replicas within minutes."
        return None

    def finish(self, world: World) -> None:
        """The new replicas take traffic."""
        i = world.network.index[self.service]
        world.state.replicas[i] += max(1, world.state.replicas[i] // 2)
