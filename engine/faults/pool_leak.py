"""Fault: connections that are taken from a pool and never given back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import ReleaseFault
from engine.parts import Id
from engine.world.network import GROUPS
from engine.world.pools import pool_room

if TYPE_CHECKING:
    from engine.world.world import World


class PoolLeak(ReleaseFault):
    """A release leaks connections of its pool until requests wait for one in vain.

    Breaks: the service, once its pool runs dry; then its callers.
    Shows: pool use climbs in a straight line while errors stay flat; then p95 and p99 (waiting for a connection);
    then errors (acquire timeouts). The service behind the pool stays calm: fewer calls reach it.
    Clears: rolling back, or switching the flag off and restarting: leaked connections go only with the process.
    Worse: a restart alone empties the pool and hides the leak for a while; scaling out buys time and takes more
    connections from the store.
    Parameters: `pool`, the service behind the pool; `per_1000_calls`, connections lost in 1000 calls (0 to 1000).
    Source: practice catalogue, incident pattern 3 (connection pool exhausted by a leak).
    """

    fault: Literal["pool_leak"]
    pool: Id
    per_1000_calls: Annotated[float, Field(gt=0, le=1000)]

    def after(self, world: World, seconds: float) -> None:
        """Lose connections in proportion to the calls that went through the pool."""
        flow, state = world.flow, world.state
        e = world.network.edge(self.service, self.pool)
        room, leaky = pool_room(flow, state, e), self.per_1000_calls
        calls = flow.attempts[e] * seconds / len(GROUPS)
        leaked = state.leaked[e]
        for g, (speed, lost, spill) in enumerate(zip(GROUPS, leaked, flow.group_spill[e], strict=True)):
            lost += calls * (1 - spill) * speed * leaky / 1000
            leaked[g] = lost if lost < room else room
