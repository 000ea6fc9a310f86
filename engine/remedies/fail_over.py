"""Remedy: let the standby of a store take over."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class FailOver(Remedy):
    """Promote the standby of a store. Whatever it had not received yet is lost; a new standby takes hours to build.

    Time: one to two minutes, which hosted databases state for a failover; nothing is served meanwhile.
    """

    remedy: ClassVar[str] = "fail_over"
    title: ClassVar[str] = "Fail over to the standby"
    takes: ClassVar[tuple[int, int]] = (60, 120)
    risk: ClassVar[str] = "Every write that the standby has not received is lost, and there is no second standby."

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each store with a standby that has not taken over yet, with the lag as it is measured."""
        names, net = service_names(world), world.network
        return [
            ({"service": s.id}, f"{names[s.id]} (its standby is {world.state.lag_s[net.index[s.id]]:.0f} s behind)")
            for s in world.scenario.services
            if world.state.standby[net.index[s.id]]
        ]

    def target(self, world: World) -> str:
        """The store that fails over."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, and for one that has no standby, or none left."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        i = world.network.index[self.service]
        if world.network.services[i].standby is None:
            return f"{service_names(world)[self.service]} has no standby that could take over."
        if not world.state.standby[i]:
            return f"The standby of {service_names(world)[self.service]} has taken over already, and there is no other."
        return None

    def replicas_out(self, world: World) -> int:
        """All of them: until the standby has taken over nobody serves."""
        return world.state.replicas[world.network.index[self.service]]

    def finish(self, world: World) -> None:
        """The standby serves, without what it had not got."""
        i = world.network.index[self.service]
        state = world.state
        if state.behind[i] > 0:
            world.harm_data("loss", self.remedy, state.behind[i])
        state.primary[i] += 1
        state.standby[i] = False
        state.behind[i] = state.lag_s[i] = 0.0
        world.fresh(i)
