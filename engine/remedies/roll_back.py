"""Remedy: put a service back on an earlier release."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id, Version
from engine.remedies.base import Choice, Remedy, rolling_share, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class RollBack(Remedy):
    """Replace the running release by an earlier one, replica by replica. New processes start with empty pools."""

    remedy: ClassVar[str] = "roll_back"
    title: ClassVar[str] = "Roll back a release"
    takes: ClassVar[tuple[int, int]] = (150, 240)
    risk: ClassVar[str] = "A quarter of the replicas is out while it runs; what lived in memory is lost."
    destroys_evidence: ClassVar[bool] = True

    service: Id
    release: Version

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each earlier release of each service that has one."""
        names = service_names(world)
        found: list[Choice] = []
        for service in world.scenario.services:
            running = world.state.release[world.network.index[service.id]]
            for release in _earlier(service.releases, running):
                label = f"{names[service.id]} back to {release} (runs {running})"
                found.append(({"service": service.id, "release": release}, label))
        return found

    def target(self, world: World) -> str:
        """The service that is rolled back."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, the running release, or a release that is not an earlier one."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        running = world.state.release[world.network.index[self.service]]
        if running == self.release:
            return f"{self.service} already runs {self.release}."
        service = next(s for s in world.scenario.services if s.id == self.service)
        earlier = _earlier(service.releases, running)
        if self.release not in earlier:
            return f"{self.service} has no earlier release {self.release}. Earlier are: {', '.join(earlier) or 'none'}."
        return None

    def replicas_out(self, world: World) -> int:
        """A quarter of the replicas, while the release is exchanged."""
        return rolling_share(world, self.service)

    def finish(self, world: World) -> None:
        """All replicas run the earlier release, in new processes."""
        i = world.network.index[self.service]
        world.state.release[i] = self.release
        world.fresh(i, gently=True)


def _earlier(releases: list[str], running: str) -> list[str]:
    return releases[: releases.index(running)] if running in releases else []
