"""Remedy: keep what a restart would destroy."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class CaptureEvidence(Remedy):
    """Take thread and heap dumps of one process of a service and save its logs. Heals nothing. Our times.

    Practice catalogue C1 and C2: evidence is the third duty, and a process is dumped before it is restarted.
    """

    remedy: ClassVar[str] = "capture_evidence"
    title: ClassVar[str] = "Capture evidence"
    takes: ClassVar[tuple[int, int]] = (40, 90)
    risk: ClassVar[str] = "It takes a minute or so in which nothing gets better."

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service of our own of which there is nothing yet."""
        names = service_names(world)
        return [
            ({"service": s.id}, names[s.id])
            for s in world.scenario.services
            if not s.external and s.id not in world.state.captured
        ]

    def target(self, world: World) -> str:
        """The service whose processes are dumped."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, somebody else's, and one of which it is kept already."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        name = service_names(world)[self.service]
        if next(s.external for s in world.scenario.services if s.id == self.service):
            return f"{name} is not ours: its processes cannot be reached from here."
        return f"Dumps and logs of {name} are kept already." if self.service in world.state.captured else None

    def finish(self, world: World) -> None:
        """What the processes held in memory is kept."""
        world.state.captured[self.service] = world.now
