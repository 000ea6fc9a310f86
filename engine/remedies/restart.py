"""Remedy: restart the processes of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, not_ours, rolling_share, service_names

if TYPE_CHECKING:
    from engine.world.world import World


class Restart(Remedy):
    """Restart every process, one quarter at a time or all at once. Pools and queues start empty; causes stay."""

    remedy: ClassVar[str] = "restart"
    title: ClassVar[str] = "Restart a service"
    takes: ClassVar[tuple[int, int]] = (80, 150)
    risk: ClassVar[str] = "Evidence in memory is lost, and a cause that stays comes back; all at once means none serve."
    destroys_evidence: ClassVar[bool] = True

    service: Id
    how: Literal["rolling", "all"] = "rolling"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service of ours, rolling or all at once."""
        return [
            ({"service": service, "how": how}, f"{name}, {words}")
            for service, name in service_names(world).items()
            if not not_ours(world, service)
            for how, words in (("rolling", "a quarter at a time"), ("all", "all at once"))
        ]

    def target(self, world: World) -> str:
        """The service that is restarted."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, and for somebody else's."""
        return not_ours(world, self.service)

    def replicas_out(self, world: World) -> int:
        """A quarter of the replicas, or all of them."""
        if self.how == "rolling":
            return rolling_share(world, self.service)
        return world.state.replicas[world.network.index[self.service]]

    def finish(self, world: World) -> None:
        """Every process is new."""
        world.fresh(world.network.index[self.service], gently=self.how == "rolling")
