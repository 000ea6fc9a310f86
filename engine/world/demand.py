"""The way down of a round: what customers send comes to each service, and what it calls goes on to those behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.world.clients import CLIENT_TIMEOUT, arrive
from engine.world.curves import ramp

if TYPE_CHECKING:
    from engine.world.flow import Flow
    from engine.world.state import State


def go_down(flow: Flow, state: State, seconds: float) -> None:
    """Callers first: what arrives, what of it is worked on, and the attempts on each arrow."""
    flow.offered = offered = arrive(flow, state, seconds)
    all_done, loads, pressed = flow.done, flow.load, flow.pressed
    attempts, admitted, smooth, cut = flow.attempts, flow.admitted, flow.smooth, flow.cut
    able_to = zip(flow.going, flow.cpu, flow.slots, flow.took, flow.plain, flow.odd, strict=True)
    for (i, edges), cpu, slots, took, plain, odd in able_to:
        arriving = offered[i]
        able = slots / took
        if able > cpu:
            able = cpu
        if plain and arriving <= able:
            all_done[i] = done = arriving
            if pressed[i]:
                _relieve(flow, i)
        else:
            pressed[i] = True
            done = _admit(flow, state, i, arriving, able * (1 - state.stall[i]), seconds)
        load = done / cpu if cpu > 0 else 1.0
        loads[i] = load if load < 1.0 else 1.0
        if odd:
            done *= 1 - state.extra_error[i]
        for e, c, calls, share, hard in edges:
            if smooth[e] and not cut:
                attempts[e] = admitted[e] = done * share
                offered[c] += done * calls
                continue
            attempts[e] = asked = done * share * flow.tries[e]
            admitted[e] = let_in = asked * (1 - flow.spill[e]) * (1 - state.edge_closed[e])
            offered[c] += (let_in * calls if calls > 1.0 else let_in) * (1 - state.closed[c])
            if hard:
                done *= 1 - share * flow.lost[e]


def _relieve(flow: Flow, i: int) -> None:
    """Nothing is turned away or waits any more."""
    flow.pressed[i] = False
    flow.shed[i] = flow.denied[i] = flow.rejected[i] = 0.0
    flow.queued[i] = flow.mean_queue[i] = flow.wait[i] = 0.0


def _admit(flow: Flow, state: State, i: int, arriving: float, able: float, seconds: float) -> float:
    """What becomes of the requests that arrive where not all of them can simply be done; returns what is done."""
    net = flow.network
    admitted = arriving * state.keep[i]
    flow.shed[i] = arriving - admitted
    denied = state.denied[i] * admitted
    ceiling = state.ceiling[i]
    if ceiling is not None and admitted - denied > ceiling:
        denied = admitted - ceiling
    flow.denied[i] = denied
    admitted -= denied
    if net.worker[i]:
        flow.done[i] = done = min(able, admitted + state.backlog[i] / seconds)
        return done
    most = flow.up[i] * net.queue[i]
    before = min(state.queued[i], most)
    after, mean, over = ramp(before, admitted - able, most, seconds)
    dropped = state.queued[i] - before
    flow.rejected[i] = (over + dropped) / seconds
    flow.done[i] = done = max(0.0, admitted - over / seconds + (before - after) / seconds)
    flow.queued[i], flow.mean_queue[i] = after, mean
    flow.wait[i] = mean / able if able > 0 else CLIENT_TIMEOUT
    return done
