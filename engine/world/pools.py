"""Pools: the connections that callers keep to what they call, and what spills when there are not enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.world.curves import along
from engine.world.network import GROUPS

if TYPE_CHECKING:
    from engine.world.flow import Flow
    from engine.world.state import State

# Arrivals are uneven: a pool spills a little before its mean use is full.
_SPILL = [(800, 0.0), (1000, 0.05), (1300, 0.2308)]
_GROUPS = len(GROUPS)
_NONE = (0.0,)


def pool_room(flow: Flow, state: State, e: int) -> float:
    """The connections that each group of replicas of the caller may hold on this arrow."""
    return flow.network.pool_size[e] * max(1, state.replicas[flow.network.caller[e]]) / _GROUPS


def settle_pool(flow: Flow, state: State, e: int, held: float) -> tuple[float, float]:
    """Share of attempts that get no connection, and the mean wait for one, when each is held so long."""
    net = flow.network
    caller, acquire = net.caller[e], net.acquire[e]
    serving = max(1.0, flow.up[caller]) / max(1, state.replicas[caller])
    room = whole = pool_room(flow, state, e) * serving
    busy = flow.attempts[e] * held / _GROUPS
    if state.held[e]:
        room = max(0.0, room - state.held[e] * serving / _GROUPS)
    spilled = waited = used = 0.0
    # Groups that have lost nothing are all alike.
    leaking = state.leaked[e] if any(state.leaked[e]) else _NONE
    spills = []
    for lost in leaking:
        leaked = lost * serving
        free = room - leaked if room > leaked else 0.0
        load = busy / free if free > busy / 1000 else 1000.0
        crowded = load if load < 0.95 else 0.95
        # As `crowding`, five times an arrow.
        wait = held * (1 + 0.5 * crowded * crowded / (1 - crowded) - 1)
        if wait > acquire:
            wait = acquire
        if load <= 0.8:
            spill = 0.0
            waited += wait
        else:
            spill = 1 - 1 / load if load > 1.3 else along(_SPILL, load * 1000)
            waited += spill * acquire + (1 - spill) * wait
            spilled += spill
        spills.append(spill)
        taken = leaked + (busy if busy < free else free)
        used += taken if taken < room else room
    count = len(leaking)
    flow.group_spill[e] = spills if count == _GROUPS else spills * _GROUPS
    flow.pool_use[e] = used / (whole * count) + 1 - room / whole
    return spilled / count, waited / count
