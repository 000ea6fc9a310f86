"""Fault: more customers than the system was built for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class TrafficSurge(Fault):
    """Genuine popularity: a sale, a broadcast, a deadline. Nothing is broken, there are only too many customers.

    Breaks: whatever reaches its capacity first.
    Shows: request rate and completed customers rise together; then load, queue and latency at the narrowest place; then
    errors, and completed customers stop rising.
    Clears: it passes by itself; until then more replicas where it is narrow, shedding load, a static page for those to
    whom it is enough, and switching off what costs much and matters little.
    Worse: growing what is not the bottleneck, which loads what is; blocking a source takes customers away.
    Parameters: `journey`; `factor` on its customers at the height (above 1 to 50); `rise`, how long it takes to get
    there and to fade (0 s to 1 h); `lasts` from the first to the last of it (1 min to 12 h; without, to the end).
    Source: practice catalogue, incident pattern 31 (flash sale; traffic up by half within minutes).
    """

    fault: Literal["traffic_surge"]
    journey: Id
    factor: Annotated[float, Field(gt=1, le=50)]
    rise: Annotated[Duration, Field(ge=0, le=3600)] = 120
    lasts: Annotated[Duration, Field(ge=60, le=43200)] | None = None

    def active(self, world: World) -> bool:
        """While it lasts; nobody can end it."""
        return self.lasts is None or world.now < self.at + self.lasts

    def before(self, world: World) -> None:
        """Multiply the journey's customers by where the surge stands in the middle of this tick."""
        since = world.now - self.at - world.scenario.tick / 2
        height = min(1.0, since / self.rise) if self.rise else 1.0
        if self.lasts is not None and self.rise:
            height = min(height, (self.lasts - since) / self.rise)
        j = world.network.journey_index[self.journey]
        world.state.surge[j] *= 1 + (self.factor - 1) * max(0.0, height)

    def journeys(self) -> list[str]:
        """The journey that is popular."""
        return [self.journey]
