"""Fault: an instant that code did not expect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import ReleaseFault
from engine.parts import Ratio

if TYPE_CHECKING:
    from engine.world.world import World


class ClockEdge(ReleaseFault):
    """At an exact second (a leap day, a leap second, a key that turns over) every process of a release goes wrong.

    Breaks: the service, in all replicas and regions in the same second.
    Shows: first saturation or error ratio of the service steps up at a round instant, with no deployment and no change
    of traffic; second its callers; late, tickets.
    Clears: switching the flag off where the code stands behind one, another release, and, where only processes started
    before the edge are hit (`restart_clears`), a restart.
    Worse: scaling out while new processes fail as well: they add nothing and hide the count.
    Parameters: `error_ratio` of requests that fail (0 to 1); `cost_factor` on the work of each (1 to 20);
    `restart_clears`, whether processes started after the edge are well.
    Source: practice catalogue, incident pattern 40 (leap day, leap second, clock).
    """

    fault: Literal["clock_edge"]
    error_ratio: Ratio = 0
    cost_factor: Annotated[float, Field(ge=1, le=20)] = 1
    restart_clears: bool = False

    def active(self, world: World) -> bool:
        """While the release runs in processes that the edge has hit."""
        old = world.state.fresh_at[world.network.index[self.service]] < self.at
        return super().active(world) and (old or not self.restart_clears)

    def before(self, world: World) -> None:
        """Let the processes fail or spin."""
        i = world.network.index[self.service]
        state = world.state
        state.extra_error[i] = min(1.0, state.extra_error[i] + self.error_ratio)
        state.cost[i] *= self.cost_factor
