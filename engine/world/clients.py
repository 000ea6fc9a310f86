"""The clients of the journeys: what customers and their apps send, what they repeat, and what of it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.world.curves import tail

if TYPE_CHECKING:
    from engine.world.flow import Flow
    from engine.world.state import State

# A customer who waits longer than this for an answer has failed: the common default of browsers and app clients.
CLIENT_TIMEOUT = 10.0
# Whoever has lost a connection and is turned away at the door with a page tries again after this time at the earliest:
# the usual `Retry-After` of a minute or more. Our own figure.
COME_BACK_S = 120.0
# An app that backs off waits up to this many times longer between two attempts when they fail.
BACK_OFF = 4.0

def arrive(flow: Flow, state: State, seconds: float) -> list[float]:
    """What customers and producers send to each service, before anything calls anything."""
    net = flow.network
    offered = list(state.extra_rps)
    for j, entry in enumerate(net.entry):
        # Clients obey the page that a shed request gets, and do not repeat it.
        obey = 1.0 if state.static_page[entry] else 1 - state.keep[entry]
        again = state.persist[j] * max(0.0, flow.failed[j] - obey)
        flow.again[j] = again
        before = state.waiting[j]
        if before or again:
            leave = (1 - again) / state.retry_delay[j] * seconds
            # Those who wait count by their mean over the tick; where it is long for that, by those at its end.
            late = 0.5 if leave <= 2 else 1.0
            after = (before * (1 - (1 - late) * leave) + seconds * again * flow.new[j]) / (1 + late * leave)
            flow.coming[j] = flow.new[j] + ((1 - late) * before + late * after) / state.retry_delay[j]
            flow.waiting[j] = after
        else:
            flow.coming[j], flow.waiting[j] = flow.new[j], 0.0
        if not state.static_page[entry]:
            offered[entry] += flow.coming[j] * net.journeys[j].requests * (1 - state.closed[entry])
    for j in net.connected:
        entry = net.entry[j]
        attempts = _returning(flow, state, j, seconds)
        if not state.static_page[entry]:
            offered[entry] += attempts * net.journeys[j].requests * (1 - state.closed[entry])
    return offered


def failing(flow: Flow, state: State, j: int) -> float:
    """The share of a journey's attempts that fail; `unseen` is the part that no tool counts as an error."""
    i = flow.network.entry[j]
    if state.static_page[i]:
        flow.unseen[j] = 0.0
        return 1 - flow.network.journeys[j].static_ratio
    late = tail((CLIENT_TIMEOUT - flow.wait[i]) / flow.took[i])
    flow.unseen[j] = 1 - (1 - state.closed[i]) * (1 - flow.refused[i])
    return 1 - (1 - flow.bad[i]) * (1 - late)


def _returning(flow: Flow, state: State, j: int, seconds: float) -> float:
    """Attempts a second of the apps that have lost their connection; they go on until they have it again."""
    entry = flow.network.entry[j]
    before = state.away[j]
    if before == 0.0:
        flow.returning[j] = flow.away[j] = 0.0
        return 0.0
    failed, turned_away = flow.failed[j], 1 - state.keep[entry]
    if state.static_page[entry]:
        failed = turned_away = 1.0
    delay = state.return_delay[j] * (1 + BACK_OFF * failed * state.backs_off[j])
    delay += turned_away * max(0.0, COME_BACK_S - delay)
    back = (1 - failed) / delay * seconds
    late = 0.5 if back <= 2 else 1.0
    after = before * (1 - (1 - late) * back) / (1 + late * back)
    flow.away[j] = after
    flow.returning[j] = ((1 - late) * before + late * after) / delay
    return flow.returning[j]

