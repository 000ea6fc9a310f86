"""Fault: a limiter that takes all clients for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id, Version

if TYPE_CHECKING:
    from engine.world.world import World


class Limiter(Fault):
    """A limiter at the entry counts by address, and behind the proxy there is only one: what is meant for a single
    client is shared by all of them.

    Breaks: the entry that has the limiter: most requests are refused as too many.
    Shows: refusals (4xx) rise at the entry; then the traffic of everything behind it falls, and completed customers
    with it; late, tickets. Success ratios stay green, for a refusal is no error of the server (5xx).
    Clears: lifting the limit; rolling back or switching off the flag that brought it.
    Worse: taking it for an attack and blocking or shedding; scaling out, for nothing is busy.
    Parameters: `service`, which must have `limit_rps`; `client_rps`, what one client may send (above 0); `release` and
    `flag` of the service that bring the limiter, if any.
    Source: practice catalogue, incident pattern 13 (rate limiter sees one client; 97 % refused, 62 min to notice).
    """

    fault: Literal["limiter"]
    service: Id
    client_rps: Annotated[float, Field(gt=0)]
    release: Version | None = None
    flag: Id | None = None

    expects: ClassVar[dict[str, str]] = {"service": "limited"}

    def active(self, world: World) -> bool:
        """Until the limit is lifted, or what brought the limiter is gone."""
        state, i = world.state, world.network.index[self.service]
        if state.limit_off[i] or (self.release is not None and state.release[i] != self.release):
            return False
        return self.flag is None or state.flags.get(f"{self.service}/{self.flag}", False)

    def before(self, world: World) -> None:
        """Let in no more than one client may send."""
        i = world.network.index[self.service]
        ceiling = world.state.ceiling[i]
        world.state.ceiling[i] = self.client_rps if ceiling is None else min(ceiling, self.client_rps)

    def services(self) -> list[str]:
        """The service that has the limiter."""
        return [self.service]
