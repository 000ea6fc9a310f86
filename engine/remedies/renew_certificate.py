"""Remedy: issue and install a new certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class RenewCertificate(Remedy):
    """Issue a new certificate for a service and load it in every replica. Our times; automatic issue takes minutes."""

    remedy: ClassVar[str] = "renew_certificate"
    title: ClassVar[str] = "Renew a certificate"
    takes: ClassVar[tuple[int, int]] = (240, 480)
    risk: ClassVar[str] = "A wrong chain or name shuts out those who still get through."

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service of our own."""
        names = service_names(world)
        return [({"service": s.id}, names[s.id]) for s in world.scenario.services if not s.external]

    def target(self, world: World) -> str:
        """The service that shows the certificate."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service and for somebody else's."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        if next(s.external for s in world.scenario.services if s.id == self.service):
            return f"{service_names(world)[self.service]} is not ours: its certificate is its owner's."
        return None

    def finish(self, world: World) -> None:
        """The new certificate is shown from now on."""
        world.mend(self.remedy, self.service)
        world.state.certified[world.network.index[self.service]] += 1
