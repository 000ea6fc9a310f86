"""Remedy: give a service a larger disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, no_disk, service_names

if TYPE_CHECKING:
    from engine.world.world import World

# By how much a disk grows each time.
SHARE = 0.5


class GrowDisk(Remedy):
    """Enlarge the disk by half while the service runs. It never gets smaller again.

    Time: extending the volume and then the file system on it; the figure is ours.
    """

    remedy: ClassVar[str] = "grow_disk"
    title: ClassVar[str] = "Grow the disk"
    takes: ClassVar[tuple[int, int]] = (180, 420)
    risk: ClassVar[str] = "It costs money from now on, cannot be taken back, and only buys time while something grows."

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service with a disk."""
        state, found = world.state, list[Choice]()
        for service, name in service_names(world).items():
            size = state.disk_gib[world.network.index[service]]
            if size:
                found.append(({"service": service}, f"{name}: from {size:.0f} to {size * (1 + SHARE):.0f} GiB"))
        return found

    def target(self, world: World) -> str:
        """The service whose disk it is."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for a service without a disk of its own."""
        return no_disk(world, self.service)

    def finish(self, world: World) -> None:
        """There is more room."""
        world.state.disk_gib[world.network.index[self.service]] *= 1 + SHARE
