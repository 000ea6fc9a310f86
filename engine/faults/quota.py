"""Fault: a shared quota that is used up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from engine.faults.base import Fault
from engine.parts import Id

if TYPE_CHECKING:
    from engine.world.world import World


class Quota(Fault):
    """Everybody shares one quota, and one consumer burns it, or it has been cut.

    Breaks: whoever calls the service that has the quota: requests beyond it are refused, whoever sent them.
    Shows: refusals (4xx) of the service while its own load stays as it was; then errors of its callers; late, journeys
    that need it.
    Clears: pausing or blocking the producer that runs hot; raising a quota that was cut.
    Worse: retries and more replicas ask for more of what is refused; asking only for a higher quota takes as long as
    somebody else's support takes.
    Parameters: `service`, which must have `limit_rps`; `producer` that runs hot and `factor` on its usual rate (above 1
    to 1000), or `cut_rps`, what the quota was cut to (above 0), or both.
    Source: practice catalogue, incident pattern 34 (shared quota burned by one consumer).
    """

    fault: Literal["quota"]
    service: Id
    producer: Id | None = None
    factor: Annotated[float, Field(gt=1, le=1000)] | None = None
    cut_rps: Annotated[float, Field(gt=0)] | None = None

    expects: ClassVar[dict[str, str]] = {"service": "limited"}

    @model_validator(mode="after")
    def _somehow(self) -> Quota:
        if (self.producer is None) != (self.factor is None) or (self.producer is None and self.cut_rps is None):
            raise ValueError("S209 A quota fault needs a 'producer' with its 'factor', or 'cut_rps', or both.")
        return self

    def active(self, world: World) -> bool:
        """While the producer runs hot, or the quota is as it was cut."""
        return self._hot(world) or self._cut(world)

    def before(self, world: World) -> None:
        """Let the producer send more, and the service accept less."""
        state, net = world.state, world.network
        if self.producer is not None and self.factor is not None and self._hot(world):
            p = net.producer_index[self.producer]
            state.extra_rps[net.into[p]] += (self.factor - 1) * world.usual(p)
        i = net.index[self.service]
        ceiling = state.ceiling[i]
        if self.cut_rps is not None and ceiling is not None and self._cut(world):
            state.ceiling[i] = min(ceiling, self.cut_rps)

    def services(self) -> list[str]:
        """The service that has the quota."""
        return [self.service]

    def _hot(self, world: World) -> bool:
        if self.producer is None:
            return False
        p = world.network.producer_index[self.producer]
        return not (world.state.paused[p] or world.state.blocked[p])

    def _cut(self, world: World) -> bool:
        i = world.network.index[self.service]
        as_it_was = world.state.limit[i] == world.network.limit[i] and not world.state.limit_off[i]
        return self.cut_rps is not None and as_it_was
