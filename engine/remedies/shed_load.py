"""Remedy: let in only a part of the requests to a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class ShedLoad(Remedy):
    """Answer a part of the requests at the door with a page that asks to come back later.

    Clients obey that page and do not repeat at once, so queues drain. Letting in 100 per cent lifts it.
    """

    remedy: ClassVar[str] = "shed_load"
    title: ClassVar[str] = "Shed load"
    undo_title: ClassVar[str | None] = "Let all load in again"
    takes: ClassVar[tuple[int, int]] = (20, 50)
    risk: ClassVar[str] = "The customers who are turned away are affected for as long as it lasts."

    service: Id
    keep_percent: Annotated[int, Field(ge=1, le=100)]

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service where customers enter, at 25, 50, 75 and 100 per cent."""
        names = service_names(world)
        return [
            ({"service": service, "keep_percent": keep}, f"{names[service]}: let in {keep} %")
            for service in world.network.ids
            if world.network.index[service] in world.network.entry
            for keep in (25, 50, 75, 100)
            if keep != round(100 * world.state.keep[world.network.index[service]])
        ]

    def target(self, world: World) -> str:
        """The service at whose door load is shed."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, one without a door for customers, and for no change."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        i = world.network.index[self.service]
        if i not in world.network.entry:
            return f"{self.service} has no customers of its own at its door: shed load where they come in."
        if round(100 * world.state.keep[i]) == self.keep_percent:
            return f"{self.service} already lets in {self.keep_percent} %."
        return None

    def undoes(self) -> bool:
        """Letting everybody in."""
        return self.keep_percent == 100

    def finish(self, world: World) -> None:
        """The door lets in this share from now on."""
        world.state.keep[world.network.index[self.service]] = self.keep_percent / 100
