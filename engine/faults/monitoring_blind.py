"""Fault: the monitoring does not see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id

if TYPE_CHECKING:
    from engine.world.world import World


class MonitoringBlind(Fault):
    """The service that collects metrics has lost track of some of what it watches.

    Breaks: nothing that customers use; alerts on what it lost stay as they are, and dashboards lie.
    Shows: first the metrics of what it lost stand still on their last figure, or stop; second whatever happens behind
    them reaches people by customers, outside checks and the metrics of neighbours; late, tickets about something that
    looks calm. Silence is a signal: real figures tremble.
    Clears: restarting the collecting service, whose figures come back with the next scrape.
    Worse: reading gaps and flat lines as calm, or restarting what is watched.
    Parameters: `blinds`, the services and journeys it lost; `mode`, `gap` (no samples) or `frozen` (the last again).
    Source: practice catalogue, incident patterns 33 and 44 (monitoring blind; monitoring itself down).
    """

    fault: Literal["monitoring_blind"]
    service: Id
    blinds: Annotated[list[Id], Field(min_length=1)]
    mode: Literal["gap", "frozen"] = "frozen"

    def active(self, world: World) -> bool:
        """Until the collecting service has been restarted."""
        return world.state.fresh_at[world.network.index[self.service]] < self.at

    def before(self, world: World) -> None:
        """Nothing true of what it lost arrives in this tick."""
        for owner in self.blinds:
            world.metrics.blind(owner, self.mode)

    def services(self) -> list[str]:
        """The service that collects."""
        return [self.service]
