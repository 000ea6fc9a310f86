"""Remedy: put a service back on an earlier release, or on a later one again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id, Version
from engine.remedies.base import Choice, Remedy, after, before, rolling_share, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class RollBack(Remedy):
    """Replace the running release by another that has run, replica by replica. New processes start with empty pools."""

    remedy: ClassVar[str] = "roll_back"
    title: ClassVar[str] = "Roll back a release"
    undo_title: ClassVar[str | None] = "Deploy a later release again"
    undo_how: ClassVar[str | None] = "redeploy"
    takes: ClassVar[tuple[int, int]] = (150, 240)
    risk: ClassVar[str] = "A quarter of the replicas is out while it runs; what lived in memory is lost."
    destroys_evidence: ClassVar[bool] = True

    service: Id
    release: Version
    how: Literal["back", "redeploy"] = "back"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each earlier release of each service that has run one, and each later one it was rolled back from."""
        names = service_names(world)
        found: list[Choice] = []
        for service in world.scenario.services:
            i = world.network.index[service.id]
            running, run = world.state.release[i], world.state.releases[i]
            for release in before(run, running):
                label = f"{names[service.id]} back to {release} (runs {running})"
                found.append(({"service": service.id, "release": release}, label))
            for release in after(run, running):
                label = f"{names[service.id]} to {release} again (runs {running})"
                found.append(({"service": service.id, "release": release, "how": "redeploy"}, label))
        return found

    def target(self, world: World) -> str:
        """The service that is rolled back."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, the running release, and one that has not run or lies the other way."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        i = world.network.index[self.service]
        running, run = world.state.release[i], world.state.releases[i]
        if running == self.release:
            return f"{self.service} already runs {self.release}."
        which, known = ("later", after(run, running)) if self.undoes() else ("earlier", before(run, running))
        if self.release in known:
            return None
        rest = f"{which.capitalize()} are: {', '.join(known) or 'none'}."
        return f"{self.service} has no {which} release {self.release}. {rest}"

    def replicas_out(self, world: World) -> int:
        """A quarter of the replicas, while the release is exchanged."""
        return rolling_share(world, self.service)

    def finish(self, world: World) -> None:
        """All replicas run the other release, in new processes."""
        i = world.network.index[self.service]
        world.state.release[i] = self.release
        world.fresh(i, gently=True)
