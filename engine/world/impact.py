"""What customers feel: who is active, who is affected, and the money that does not arrive.

A customer is affected in a minute when at least one of their attempts failed, or when a request that succeeded let
them down all the same: wrong, lost or stale data. Figures are customers a minute and minor units of money a minute.
"""

from __future__ import annotations

from typing import NamedTuple

from engine.world.flow import Flow
from engine.world.state import State

# A journey counts as hit from this share of affected customers: below it is the noise of an ordinary day.
HIT_RATIO = 0.01
# It counts as well again when it has stayed below that share for this long, in seconds.
WELL_S = 60


class Impact(NamedTuple):
    """The impact on one journey in one tick."""

    active_per_min: float
    affected_per_min: float
    revenue_lost_per_min: float

    @property
    def share(self) -> float:
        """Affected customers among the active ones, 0 to 1."""
        return self.affected_per_min / self.active_per_min if self.active_per_min > 0 else 0.0


def impact(flow: Flow, state: State, j: int, value: int) -> Impact:
    """The impact of the last tick on journey `j`, whose completed customer brings `value` minor units."""
    new = flow.new[j] * 60
    waiting = (state.waiting[j] + flow.waiting[j]) / 2 + (state.away[j] + flow.away[j]) / 2
    leaving = flow.coming[j] * 60 * (flow.failed[j] - flow.again[j])
    failed = flow.failed[j]
    return Impact(new + waiting, new * (failed + (1 - failed) * state.harmed[j]) + waiting, leaving * value)
