"""Remedy: raise the quota of a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World

# A quota of one's own is a setting and a review; somebody else's is a ticket with their support. Our own figures: large
# providers name minutes to days, and a drill has no days.
OURS, THEIRS = (120, 300), (900, 1500)


class RaiseQuota(Remedy):
    """Let a service accept more requests a second, as a share of what it once was. Somebody else's takes long."""

    remedy: ClassVar[str] = "raise_quota"
    title: ClassVar[str] = "Raise a quota"
    undo_title: ClassVar[str | None] = "Put a quota back"
    takes: ClassVar[tuple[int, int]] = (OURS[0], THEIRS[1])
    risk: ClassVar[str] = "Whoever burned the quota burns more of it, and what it protected is protected less."

    service: Id
    to_percent: Annotated[int, Field(ge=100, le=1000)]

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service with a quota, at half as much again, twice and three times what it was, and at that again."""
        names = service_names(world)
        return [
            ({"service": service.id, "to_percent": percent}, f"{names[service.id]}: to {percent} % of what it was")
            for service in world.scenario.services
            for percent in (150, 200, 300, 100)
            if _percent(world, service.id) is not None and percent != _percent(world, service.id)
        ]

    def target(self, world: World) -> str:
        """The service that has the quota."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, one without a quota, and for no change."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        percent = _percent(world, self.service)
        if percent is None:
            return f"{self.service} has no quota that could be raised."
        return f"The quota of {self.service} is at {percent} % already." if percent == self.to_percent else None

    def lasts(self, world: World) -> tuple[int, int]:
        """Minutes for a quota of ours, a quarter of an hour and more for somebody else's."""
        return THEIRS if world.network.services[world.network.index[self.service]].external else OURS

    def undoes(self) -> bool:
        """Putting it where it was."""
        return self.to_percent == 100

    def finish(self, world: World) -> None:
        """The service accepts more, or what it did."""
        i = world.network.index[self.service]
        first = world.network.limit[i] or 0.0
        world.state.limit[i] = first if self.undoes() else first * self.to_percent / 100


def _percent(world: World, service: str) -> int | None:
    """Where a quota stands, in per cent of what it was; None without one."""
    i = world.network.index[service]
    first, now = world.network.limit[i], world.state.limit[i]
    return None if first is None or now is None else round(100 * now / first)
