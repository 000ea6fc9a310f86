"""Remedy: lift the rate limit of a service, or put it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class LiftLimit(Remedy):
    """Switch the rate limiter of one of our services off, so that nobody is refused as too many; or on again.

    A switch in the service's configuration, spread within a minute or two: our own figure.
    """

    remedy: ClassVar[str] = "lift_limit"
    title: ClassVar[str] = "Lift a rate limit"
    undo_title: ClassVar[str | None] = "Put a rate limit back"
    undo_how: ClassVar[str | None] = "restore"
    takes: ClassVar[tuple[int, int]] = (30, 100)
    risk: ClassVar[str] = "What the limit kept away reaches the service and everything behind it."

    service: Id
    how: Literal["lift", "restore"] = "lift"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service of ours with a limit."""
        names = service_names(world)
        found: list[Choice] = []
        for service in world.scenario.services:
            if service.limit_rps is not None and not service.external:
                off = world.state.limit_off[world.network.index[service.id]]
                found.append(({"service": service.id, "how": "restore" if off else "lift"}, names[service.id]))
        return found

    def target(self, world: World) -> str:
        """The service that has the limit."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, one without a limit or that is not ours, and for no change."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        i = world.network.index[self.service]
        if world.network.limit[i] is None:
            return f"{self.service} has no rate limit."
        if world.network.services[i].external:
            return f"The limit of {self.service} is not ours to lift: ask for a higher quota."
        if world.state.limit_off[i] == (self.how == "lift"):
            return f"The rate limit of {self.service} is {'lifted' if self.how == 'lift' else 'in place'} already."
        return None

    def finish(self, world: World) -> None:
        """Everything is let in, or no more than the limit."""
        world.state.limit_off[world.network.index[self.service]] = self.how == "lift"
