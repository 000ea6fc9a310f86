"""Pools: the connections that callers keep to what they call, and what spills when there are not enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.world.curves import along, crowding
from engine.world.network import GROUPS

if TYPE_CHECKING:
    from engine.world.flow import Flow
    from engine.world.state import State

# Arrivals are uneven: a pool spills a little before its mean use is full.
_SPILL = [(800, 0.0), (1000, 0.05), (1300, 0.2308)]

def pool_room(flow: Flow, state: State, e: int) -> float:
    """The connections that each group of replicas of the caller may hold on this arrow."""
    return flow.network.pool_size[e] * max(1, state.replicas[flow.network.caller[e]]) / len(GROUPS)


def settle_pool(flow: Flow, state: State, e: int, held: float) -> tuple[float, float]:
    """Share of attempts that get no connection, and the mean wait for one, when each is held so long."""
    caller, acquire = flow.network.caller[e], flow.network.acquire[e]
    serving = max(1.0, flow.up[caller]) / max(1, state.replicas[caller])
    room = pool_room(flow, state, e) * serving
    busy = flow.attempts[e] * held / len(GROUPS)
    whole = room
    if state.held[e]:
        room = max(0.0, room - state.held[e] * serving / len(GROUPS))
    spilled = waited = used = 0.0
    # Groups that have lost nothing are all alike.
    leaking = state.leaked[e] if any(state.leaked[e]) else (0.0,)
    for g, lost in enumerate(leaking):
        leaked = lost * serving
        free = max(0.0, room - leaked)
        load = busy / free if free > busy / 1000 else 1000.0
        spill = 0.0
        if load > 0.8:
            spill = 1 - 1 / load if load > 1.3 else along(_SPILL, load * 1000)
        flow.group_spill[e][g] = spill
        spilled += spill
        waited += spill * acquire + (1 - spill) * min(acquire, held * (crowding(load) - 1))
        used += min(room, leaked + min(busy, free))
    if len(leaking) == 1:
        flow.group_spill[e] = flow.group_spill[e][:1] * len(GROUPS)
    flow.pool_use[e] = used / (whole * len(leaking)) + 1 - room / whole
    return spilled / len(leaking), waited / len(leaking)

