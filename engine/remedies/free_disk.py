"""Remedy: delete from a disk what is not data."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, no_disk, service_names

if TYPE_CHECKING:
    from engine.world.world import World

# Less than this is not worth a command.
LEAST_GIB = 0.05


class FreeDisk(Remedy):
    """Delete logs and temporary files. Data and indexes stay, and what grows goes on growing.

    Time: as long as it takes to look before deleting; the figure is ours.
    """

    remedy: ClassVar[str] = "free_disk"
    title: ClassVar[str] = "Free disk space"
    takes: ClassVar[tuple[int, int]] = (40, 120)
    risk: ClassVar[str] = "The logs that are deleted may be the ones that tell what happened."
    destroys_evidence: ClassVar[bool] = True
    evidence: ClassVar[str] = "warn.evidence.files"

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service with a disk that holds something to delete."""
        state, found = world.state, list[Choice]()
        for service, name in service_names(world).items():
            i = world.network.index[service]
            if state.disk_gib[i] and state.spare_gib[i] >= LEAST_GIB:
                found.append(({"service": service}, f"{name}: {state.spare_gib[i]:.1f} GiB of logs, temporary files"))
        return found

    def target(self, world: World) -> str:
        """The service whose disk it is."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for a service without a disk, and when there is nothing to delete."""
        refused = no_disk(world, self.service)
        if refused is None and world.state.spare_gib[world.network.index[self.service]] < LEAST_GIB:
            return f"There is nothing left to delete on the disk of {service_names(world)[self.service]} but data."
        return refused

    def finish(self, world: World) -> None:
        """What is not data is gone."""
        i = world.network.index[self.service]
        state = world.state
        state.disk_used_gib[i] = max(0.0, state.disk_used_gib[i] - state.spare_gib[i])
        state.spare_gib[i] = 0.0
