"""Fault: a certificate that nobody renewed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id, Ratio

if TYPE_CHECKING:
    from engine.world.world import World


class CertificateExpiry(Fault):
    """From one second to the next, whoever checks the certificate of a service refuses to talk to it.

    Breaks: every caller and client that checks; those that do not go on.
    Shows: first the request rate of the service falls off a cliff at an exact minute, and its load with it, while it
    answers what still arrives without errors; second the error ratio of its callers, or the completed customers of the
    journeys that enter there; late, tickets. Handshakes fail before a request exists, so the service itself looks well.
    Clears: renewing the certificate.
    Worse: restarting or scaling out serves the same certificate and spends time.
    Parameters: `share` of the callers that check (0 to 1, more than 0).
    Source: practice catalogue, incident pattern 14 (certificate expiry).
    """

    mended_by: ClassVar[str | None] = "renew_certificate"

    fault: Literal["certificate_expiry"]
    service: Id
    share: Annotated[Ratio, Field(gt=0)] = 1

    def active(self, world: World) -> bool:
        """Until the certificate is renewed."""
        return not world.state.mended.get(self.id, False)

    def before(self, world: World) -> None:
        """Those who check do not get through."""
        world.state.close(world.network.index[self.service], self.share)

    def services(self) -> list[str]:
        """The service that shows the certificate."""
        return [self.service]
