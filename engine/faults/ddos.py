"""Fault: a flood of requests from outside, behind which there are no customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class Ddos(Fault):
    """An attack: somebody outside sends as many requests as it takes to keep customers out.

    Breaks: the entry the source calls, or whatever behind it reaches its capacity first.
    Shows: request rate at the entry jumps while completed customers do not; then load, queue and latency; then errors
    for the customers who are in between.
    Clears: blocking the source. An attacker who changes addresses is a second fault with a source of its own.
    Worse: scaling out feeds the flood to what stands behind; shedding load turns customers away with it; a source that
    carries a partner's customers takes them along when it is blocked.
    Parameters: `service` that is flooded; `producer`, the source, which must be `outside`; `rps`, requests a second at
    the height (above 0 to 1000000); `rise`, how long it takes to get there (0 s to 1 h).
    Source: practice catalogue, incident pattern 41 (attack or self-made flood; tell attack from popularity).
    """

    fault: Literal["ddos"]
    service: Id
    producer: Id
    rps: Annotated[float, Field(gt=0, le=1000000)]
    rise: Annotated[Duration, Field(ge=0, le=3600)] = 0

    expects: ClassVar[dict[str, str]] = {"producer": "outside"}

    def active(self, world: World) -> bool:
        """Until the source is blocked."""
        return not world.state.blocked[world.network.producer_index[self.producer]]

    def before(self, world: World) -> None:
        """Let the requests of this tick arrive."""
        since = world.now - self.at - world.scenario.tick / 2
        height = min(1.0, max(0.0, since / self.rise)) if self.rise else 1.0
        world.state.extra_rps[world.network.index[self.service]] += self.rps * height

    def services(self) -> list[str]:
        """The service that is flooded."""
        return [self.service]
