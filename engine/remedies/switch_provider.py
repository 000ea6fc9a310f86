"""Remedy: switch the callers of a provider to its fallback, or back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class SwitchProvider(Remedy):
    """Send the calls meant for a service to its fallback; with `return`, to itself again. Our times.

    What was not rehearsed may be smaller, slower or cold: the fallback is a service like any other.
    """

    remedy: ClassVar[str] = "switch_provider"
    title: ClassVar[str] = "Switch to the other provider"
    undo_title: ClassVar[str | None] = "Switch back to the usual provider"
    undo_how: ClassVar[str | None] = "return"
    takes: ClassVar[tuple[int, int]] = (120, 300)
    risk: ClassVar[str] = "The other provider may be smaller or slower, and has not been tried today."

    service: Id
    how: Literal["switch", "return"] = "switch"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service with a fallback that is not switched, and each that is, back."""
        names = service_names(world)
        found: list[Choice] = []
        for service in world.scenario.services:
            if service.fallback is None:
                continue
            if _switched(world, service.id):
                found.append(({"service": service.id, "how": "return"}, f"{names[service.id]} again"))
            else:
                label = f"from {names[service.id]} to {names[service.fallback]}"
                found.append(({"service": service.id}, label))
        return found

    def target(self, world: World) -> str:
        """The service that calls the provider: its people switch."""
        i = world.network.index[self.service]
        callers = [world.network.caller[e] for e, callee in enumerate(world.network.callee) if callee == i]
        return world.network.ids[callers[0]] if callers else self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, one without a fallback, and when it is so already."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        name = service_names(world)[self.service]
        if next(s.fallback for s in world.scenario.services if s.id == self.service) is None:
            return f"There is nothing to switch to instead of {name}."
        switched = _switched(world, self.service)
        if self.how == "switch" and switched:
            return f"Calls go to the fallback of {name} already."
        return f"Calls go to {name} already." if self.how == "return" and not switched else None

    def finish(self, world: World) -> None:
        """Every call that was meant for the service goes to the other one."""
        net = world.network
        i = net.index[self.service]
        fallback = next(s.fallback for s in world.scenario.services if s.id == self.service)
        for e, callee in enumerate(net.callee):
            if callee == i:
                world.state.route[e] = i if self.how == "return" else net.index[fallback or self.service]


def _switched(world: World, service: str) -> bool:
    i = world.network.index[service]
    edges = [e for e, callee in enumerate(world.network.callee) if callee == i]
    return any(world.state.route[e] != i for e in edges)
