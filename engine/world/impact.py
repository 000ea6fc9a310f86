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


def impacts(flow: Flow, state: State, values: list[int]) -> list[Impact]:
    """The impact of the last tick on each journey, whose completed customer brings so many minor units."""
    found = []
    kept = (state.waiting, flow.waiting, state.away, flow.away, state.harmed)
    lived = zip(flow.new, flow.coming, flow.failed, flow.again, *kept, values, strict=True)
    for new, coming, failed, again, waited, waits, was_away, is_away, harmed, value in lived:
        new *= 60
        waiting = (waited + waits) / 2 + (was_away + is_away) / 2
        lost = coming * 60 * (failed - again) * value
        affected = new * (failed + (1 - failed) * harmed) + waiting
        # The same as `Impact(...)` in half the time; four a tick are many.
        found.append(tuple.__new__(Impact, (new + waiting, affected, lost)))
    return found


def hit(found: list[Impact]) -> list[int]:
    """The places of the journeys whose customers are affected."""
    each = enumerate(found)
    return [j for j, (active, affected, _) in each if active > 0 and affected / active >= HIT_RATIO]
