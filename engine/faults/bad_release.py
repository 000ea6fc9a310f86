"""Fault: a release that is slower, costlier or wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import ReleaseFault
from engine.parts import Ratio

if TYPE_CHECKING:
    from engine.world.world import World


class BadRelease(ReleaseFault):
    """A release makes requests fail, take longer or cost more.

    Breaks: the service that runs the release, and everything that needs it.
    Shows: error ratio and latency of the service step up with the deployment; then its callers'; late, customer
    tickets. Saturation rises only by `cost_factor`.
    Clears: rolling back; switching the flag off where the change stands behind one.
    Worse: restarting or scaling out runs the same release again and spends time.
    Parameters: `error_ratio` of requests that fail (0 to 1), `latency_ms` added to each (0 to 60000),
    `cost_factor` on the work of each (1 to 20).
    Source: practice catalogue, incident pattern 1 (bad deploy in the hot path).
    """

    fault: Literal["bad_release"]
    error_ratio: Ratio = 0
    latency_ms: Annotated[float, Field(ge=0, le=60000)] = 0
    cost_factor: Annotated[float, Field(ge=1, le=20)] = 1

    def before(self, world: World) -> None:
        """Put the flaw on every request of this tick."""
        i = world.network.index[self.service]
        state = world.state
        state.extra_error[i] = min(1.0, state.extra_error[i] + self.error_ratio)
        state.extra_ms[i] += self.latency_ms
        state.cost[i] *= self.cost_factor
