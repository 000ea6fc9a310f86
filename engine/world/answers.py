"""The way up of a round: how long each service takes and how much of it fails, callees first, up to the customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.world.clients import fail
from engine.world.curves import tail
from engine.world.pools import settle_pool

if TYPE_CHECKING:
    from engine.world.flow import Flow
    from engine.world.state import State

# A service below this load, with nothing failing behind it, feeds nothing back: its latency may still drift.
STRESSED = 0.7


def come_up(flow: Flow, state: State) -> float:
    """Settle latency and failures of every service, arrow and journey; returns how far they have moved."""
    wait, all_took, bad, fails, touchy = flow.wait, flow.took, flow.bad, flow.fails, flow.touchy
    all_ok, soiled, step = flow.ok, flow.soiled, flow.step
    moved = 0.0
    # Side by side from the last service to the first; only `took` changes under way, and only where it has been read.
    through = (reversed(flow.offered), reversed(flow.done), reversed(flow.load), reversed(flow.slots))
    as_before = (reversed(all_took), reversed(wait), reversed(flow.odd))
    services = zip(flow.coming_up, *through, *as_before, strict=True)
    for (i, base, edges), offered, done, load, slots, before, waits, odd in services:
        # As in `crowding`, which a function call would double.
        busy = load if load < 0.95 else 0.95
        took = base * (1 + 0.5 * busy * busy / (1 - busy))
        ok = 1.0
        if odd:
            took += state.extra_ms[i] / 1000
            ok = 1 - state.extra_error[i]
        for e, c, share, timeout, hard in edges:
            queue, work = wait[c], all_took[c]
            # The short way for a call that always succeeds: nothing is late, refused or without a connection.
            if not (touchy[e] or bad[c] or fails[e]) and timeout - queue >= 10.0 * work:
                took += share * (queue + work)
                continue
            attempt, change = _settle(flow, state, e, c)
            if change > moved:
                moved = change
            took += share * attempt * flow.tries[e]
            if hard:
                ok *= 1 - share * flow.lost[e]
        if load > STRESSED or ok < 1.0 or waits or took * done > STRESSED * slots:
            change = (took - before) / took
            if change < 0.0:
                change = -change
            if change > moved:
                moved = change
        all_took[i] = before + step * (took - before)
        all_ok[i] = ok
        if ok == 1.0 and offered == done > 0.0 and not (odd and state.closed[i]):
            if soiled[i]:
                soiled[i] = False
                flow.errors[i] = flow.refused[i] = bad[i] = 0.0
        else:
            soiled[i] = True
            _answers(flow, state, i)
    change = fail(flow, state)
    return change if change > moved else moved


def _answers(flow: Flow, state: State, i: int) -> None:
    """What the callers of a service get back."""
    ok = flow.ok[i]
    if flow.network.worker[i]:
        flow.errors[i], flow.refused[i], flow.bad[i] = 1 - ok, 0.0, 0.0
        return
    done = flow.done[i]
    settled = flow.shed[i] + flow.denied[i] + flow.rejected[i] + done
    flow.refused[i] = refused = flow.denied[i] / settled if settled > 0 else 0.0
    good = done * ok / settled if settled > 0 else ok * (flow.up[i] > 0)
    errors = 1 - good - refused
    flow.errors[i] = errors if errors > 0.0 else 0.0
    flow.bad[i] = 1 - (1 - state.closed[i]) * good


def _settle(flow: Flow, state: State, e: int, c: int) -> tuple[float, float]:
    """Settle one arrow; returns the seconds an attempt takes and how far its failure share moved."""
    net = flow.network
    limit, wait, took = net.timeout[e], flow.wait[c], flow.took[c]
    attempt = wait + took
    late = slow = tail((limit - wait) / took)
    if late:
        attempt = (1 - late) * min(limit, attempt) + late * limit
    closed, cut = state.closed[c], state.edge_closed[e]
    if closed or cut:
        lost = 1 - (1 - closed) * (1 - cut)
        unheard = closed if state.closed_slow[c] else 0.0
        attempt = attempt * (1 - lost) + limit * unheard
        slow = slow * (1 - lost) + unheard
    spill = 0.0
    if net.pool_size[e]:
        spill, waited = settle_pool(flow, state, e, attempt)
        attempt = attempt * (1 - spill) + waited
    if slow or spill:
        slow *= 1 - spill
        flow.slow[e] = ran = slow + spill
        flow.slow_s[e] = (slow * limit + spill * net.acquire[e]) / ran
    elif flow.slow[e]:
        flow.slow[e] = 0.0
    fails = 1 - (1 - spill) * (1 - late) * (1 - flow.bad[c]) * (1 - cut)
    if state.read_only[c]:
        fails = 1 - (1 - fails) * (1 - net.writes[e])
    failed, spilled, step = flow.fails[e], flow.spill[e], flow.step
    if fails == 0.0 and failed == 0.0 and spilled == 0.0:
        flow.tries[e], flow.lost[e], flow.smooth[e] = 1.0, 0.0, True
        return attempt, 0.0
    change, moved = fails - failed, spill - spilled
    flow.spill[e] = spilled + step * moved
    flow.fails[e] = fails = failed + step * change
    moved = max(moved, -moved, change, -change)
    tries, power = 1.0, fails
    vain = min(flow.vain_calls[e], fails) if flow.vain else 0.0
    if vain:
        fails = power = (fails - vain) / (1 - vain) if vain < 1 else 0.0
    repeats = 0 if state.edge_retries_off[e] else net.retries[e]
    for _ in range(repeats):
        tries += power
        power *= fails
    if vain:
        tries, power = vain * (1 + repeats) + (1 - vain) * tries, vain + (1 - vain) * power
    flow.tries[e], flow.lost[e] = tries, power
    flow.smooth[e] = tries == 1.0 and power == flow.spill[e] == 0.0
    return attempt, moved
