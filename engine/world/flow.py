"""One tick of traffic: demand down the graph, failures and latency back up, solved together.

What callers do depends on what callees answer (retries, timeouts, exhausted pools), so both are iterated to a
fixed point inside the tick, from the last tick's solution and with a bound on the rounds. Rates are requests a
second, times are seconds, shares run from 0 to 1.

A request to a service is lost on the way (`closed`), turned away with a page (`shed`), refused as too many
(`denied`), refused because the queue is full (`rejected`), or worked on (`done`), and then it succeeds (`ok`) or not.
"""

from __future__ import annotations

from engine.world.clients import CLIENT_TIMEOUT, arrive, failing
from engine.world.curves import crowding, ramp, tail
from engine.world.network import GROUPS, Network
from engine.world.pools import settle_pool
from engine.world.state import State

# A service below this load, with nothing failing behind it, feeds nothing back: its latency may still drift.
STRESSED = 0.7
# Enough for every tick but the one in which a system tips over; there the last round stands, and the next tick goes on.
ROUNDS = 60
# Whole steps find a quiet tick in two or three rounds; where they overshoot, half steps take over.
BOLD_ROUNDS = 4
# Beyond that many, steps that overshoot are halved, down to the least one, and grow again while they come closer.
MANY_ROUNDS = 16
LEAST_STEP = 0.05
# Shares and relative times closer than this count as equal.
CLOSE = 1e-5


class Flow:
    """The traffic of the last tick, by service, edge and journey; and the solver that finds the next.

    By service: `offered` (arriving), `shed`, `denied`, `rejected`, `done`; `ok` of what was done, `errors` (answered
    as failed) and `refused` (answered as too many) of what arrived, `bad` both and what never arrived; `up` is how
    many replicas took traffic.
    """

    def __init__(self, network: Network) -> None:
        services, edges, journeys = len(network.ids), len(network.caller), len(network.journeys)
        self.network = network
        self.offered = [0.0] * services
        self.shed = [0.0] * services
        self.denied = [0.0] * services
        self.rejected = [0.0] * services
        self.done = [0.0] * services
        self.ok = [1.0] * services
        self.errors = [0.0] * services
        self.refused = [0.0] * services
        self.bad = [0.0] * services
        self.load = [0.0] * services
        self.wait = [0.0] * services
        self.took = list(network.base)
        self.queued = [0.0] * services
        self.mean_queue = [0.0] * services
        self.fails = [0.0] * edges
        self.tries = [1.0] * edges
        self.lost = [0.0] * edges
        # The part of the failures that no repetition helps: of requests, and of what is asked on an arrow.
        self.in_vain = [0.0] * services
        self.vain_calls = [0.0] * edges
        self.attempts = [0.0] * edges
        self.admitted = [0.0] * edges
        self.made = [1.0] * edges
        self.spill = [0.0] * edges
        self.pool_use = [0.0] * edges
        self.group_spill = [[0.0] * len(GROUPS) for _ in range(edges)]
        self.failed = [0.0] * journeys
        self.again = [0.0] * journeys
        self.unseen = [0.0] * journeys
        self.new = [0.0] * journeys
        self.coming = [0.0] * journeys
        self.waiting = [0.0] * journeys
        self.returning = [0.0] * journeys
        self.away = [0.0] * journeys
        self.rounds = 0
        self._step = 1.0
        self.up = [0.0] * services
        self._cpu = [0.0] * services
        self._slots = [0.0] * services
        self._plain = [True] * services
        self._services = list(range(services))
        self._touchy = [False] * edges
        self._vain = False

    def solve(self, state: State, demand: list[float], seconds: float) -> None:
        """Find this tick's traffic for `demand` new customers a second of each journey. `state` is only read."""
        self.new = demand
        self._prepare(state)
        self._refused_writes(state)
        for e, c in enumerate(state.route):
            refused = self._vain and self.vain_calls[e]
            self._touchy[e] = bool(self.network.pool_size[e] or state.edge_closed[e] or state.closed[c] or refused)
        # A tick like the last one, which took many rounds, starts where that one ended.
        hard = self.rounds > MANY_ROUNDS
        before = 0.0
        for count in range(ROUNDS):
            self.rounds = count + 1
            if not hard:
                self._step = 1.0 if count < BOLD_ROUNDS else 0.5
                hard = count >= MANY_ROUNDS
            self._down(state, seconds)
            moved = self._up(state)
            if moved < CLOSE:
                break
            if hard and count:
                closer = moved <= before
                self._step = min(0.5, self._step * 1.1) if closer else max(LEAST_STEP, self._step / 2)
            before = moved

    def _prepare(self, state: State) -> None:
        """What stays the same in all rounds of a tick: who is up, what they can do, and the calls a request makes."""
        net = self.network
        for i in self._services:
            up = state.replicas[i] - state.out[i] - state.down[i]
            up = up if up > 0.0 else 0.0
            self.up[i] = up
            self._cpu[i] = up * net.capacity[i] / state.cost[i]
            self._slots[i] = up * net.workers[i]
            self._plain[i] = (
                state.keep[i] == 1.0
                and state.ceiling[i] is None
                and not (state.denied[i] or state.stall[i] or state.queued[i] or net.worker[i])
            )
        self.made = made = list(net.per_request)
        for e in net.cached:
            if state.bypassed[e]:
                lookup = net.lookup[e]
                if lookup is not None:
                    self.made[lookup] = 0.0
            else:
                holder = net.holder[e]
                serving = 1.0 if holder == net.caller[e] else (1 - self.bad[holder]) * (self.up[holder] > 0)
                made[e] *= 1 - net.hit_ratio[e] * state.warm[e] * serving
        for e in net.switched:
            if state.flags[net.flag[e] or ""] == net.unless[e]:
                made[e] = 0.0

    def _refused_writes(self, state: State) -> None:
        """Where a store takes no writes, it refuses them again each time: callers first, the share of such requests."""
        net = self.network
        if not any(state.read_only):
            if self._vain:
                self.in_vain, self.vain_calls = [0.0] * len(self.in_vain), [0.0] * len(self.vain_calls)
            self._vain = False
            return
        self._vain = True
        for i in range(len(net.ids) - 1, -1, -1):
            passed = 1.0
            for e in net.edges_of[i]:
                c = state.route[e]
                refused = net.writes[e] if state.read_only[c] else 0.0
                vain = self.vain_calls[e] = 0.0 if net.queued[e] else 1 - (1 - refused) * (1 - self.in_vain[c])
                if net.hard[e]:
                    passed *= 1 - min(1.0, self.made[e]) * vain
            self.in_vain[i] = 1 - passed

    def _down(self, state: State, seconds: float) -> None:
        net = self.network
        offered = arrive(self, state, seconds)
        made, tries, spill, lost = self.made, self.tries, self.spill, self.lost
        closed, edge_closed, hard, route = state.closed, state.edge_closed, net.hard, state.route
        for i in self._services:
            self.offered[i] = arriving = offered[i]
            cpu = self._cpu[i]
            able = self._slots[i] / self.took[i]
            if able > cpu:
                able = cpu
            if self._plain[i] and arriving <= able:
                self.done[i] = done = arriving
                self.shed[i] = self.denied[i] = self.rejected[i] = 0.0
                self.queued[i] = self.mean_queue[i] = self.wait[i] = 0.0
            else:
                self._admit(state, i, arriving, able * (1 - state.stall[i]), seconds)
                done = self.done[i]
            load = done / cpu if cpu > 0 else 1.0
            self.load[i] = load if load < 1.0 else 1.0
            going = done * (1 - state.extra_error[i])
            for e in net.edges_of[i]:
                calls = made[e]
                share = calls if calls < 1.0 else 1.0
                c = route[e]
                self.attempts[e] = attempts = going * share * tries[e]
                self.admitted[e] = admitted = attempts * (1 - spill[e]) * (1 - edge_closed[e])
                offered[c] += (admitted * calls if calls > 1.0 else admitted) * (1 - closed[c])
                if hard[e]:
                    going *= 1 - share * lost[e]

    def _admit(self, state: State, i: int, arriving: float, able: float, seconds: float) -> None:
        """What becomes of the requests that arrive where not all of them can simply be done."""
        net = self.network
        admitted = arriving * state.keep[i]
        self.shed[i] = arriving - admitted
        denied = state.denied[i] * admitted
        ceiling = state.ceiling[i]
        if ceiling is not None and admitted - denied > ceiling:
            denied = admitted - ceiling
        self.denied[i] = denied
        admitted -= denied
        if net.worker[i]:
            self.done[i] = min(able, admitted + state.backlog[i] / seconds)
            return
        most = self.up[i] * net.queue[i]
        before = min(state.queued[i], most)
        after, mean, over = ramp(before, admitted - able, most, seconds)
        dropped = state.queued[i] - before
        self.rejected[i] = (over + dropped) / seconds
        self.done[i] = max(0.0, admitted - over / seconds + (before - after) / seconds)
        self.queued[i], self.mean_queue[i] = after, mean
        self.wait[i] = mean / able if able > 0 else CLIENT_TIMEOUT

    def _up(self, state: State) -> float:
        net = self.network
        made, queued, hard, route, timeout = self.made, net.queued, net.hard, state.route, net.timeout
        bad, wait, all_took, fails, touchy = self.bad, self.wait, self.took, self.fails, self._touchy
        moved = 0.0
        for i in reversed(self._services):
            load = self.load[i]
            took = net.base[i] * crowding(load) + state.extra_ms[i] / 1000
            ok = 1 - state.extra_error[i]
            for e in net.edges_of[i]:
                calls = made[e]
                if calls == 0.0 or queued[e]:
                    self.fails[e], self.tries[e], self.lost[e] = 0.0, 1.0, 0.0
                    continue
                share = calls if calls < 1.0 else 1.0
                c = route[e]
                attempt = wait[c] + all_took[c]
                # The short way for a call that always succeeds: nothing is late, refused or without a connection.
                if not (touchy[e] or bad[c] or fails[e]) and timeout[e] - wait[c] >= 10.0 * all_took[c]:
                    took += share * attempt
                    continue
                attempt, moved_here = self._edge(state, e)
                if moved_here > moved:
                    moved = moved_here
                took += share * attempt * self.tries[e]
                if hard[e]:
                    ok *= 1 - share * self.lost[e]
            before = all_took[i]
            if load > STRESSED or ok < 1.0 or wait[i] or took * self.done[i] > STRESSED * self._slots[i]:
                moved = max(moved, abs(took - before) / took)
            all_took[i] = before + self._step * (took - before)
            self.ok[i] = ok
            if ok == 1.0 and self.offered[i] == self.done[i] > 0.0 and state.closed[i] == 0.0:
                self.errors[i] = self.refused[i] = bad[i] = 0.0
            else:
                self._answers(state, i)
        for j in range(len(net.entry)):
            failed = failing(self, state, j)
            moved = max(moved, abs(failed - self.failed[j]))
            self.failed[j] += self._step * (failed - self.failed[j])
        return moved

    def _answers(self, state: State, i: int) -> None:
        """What the callers of a service get back."""
        ok = self.ok[i]
        if self.network.worker[i]:
            self.errors[i], self.refused[i], self.bad[i] = 1 - ok, 0.0, 0.0
            return
        settled = self.shed[i] + self.denied[i] + self.rejected[i] + self.done[i]
        self.refused[i] = self.denied[i] / settled if settled > 0 else 0.0
        good = self.done[i] * ok / settled if settled > 0 else ok * (self.up[i] > 0)
        errors = 1 - good - self.refused[i]
        self.errors[i] = errors if errors > 0.0 else 0.0
        self.bad[i] = 1 - (1 - state.closed[i]) * good

    def _edge(self, state: State, e: int) -> tuple[float, float]:
        """Settle one arrow; returns the seconds an attempt takes and how far its failure share moved."""
        net = self.network
        c = state.route[e]
        limit, wait, took = net.timeout[e], self.wait[c], self.took[c]
        late = tail((limit - wait) / took)
        attempt = (1 - late) * min(limit, wait + took) + late * limit if late else wait + took
        closed, cut = state.closed[c], state.edge_closed[e]
        if closed or cut:
            lost = 1 - (1 - closed) * (1 - cut)
            attempt = attempt * (1 - lost) + (limit * closed if state.closed_slow[c] else 0.0)
        spill = 0.0
        if net.pool_size[e]:
            spill, waited = settle_pool(self, state, e, attempt)
            attempt = attempt * (1 - spill) + waited
        fails = 1 - (1 - spill) * (1 - late) * (1 - self.bad[c]) * (1 - cut)
        if state.read_only[c]:
            fails = 1 - (1 - fails) * (1 - net.writes[e])
        if fails == 0.0 and self.fails[e] == 0.0 and self.spill[e] == 0.0:
            self.tries[e], self.lost[e] = 1.0, 0.0
            return attempt, 0.0
        moved = max(abs(fails - self.fails[e]), abs(spill - self.spill[e]))
        self.spill[e] += self._step * (spill - self.spill[e])
        self.fails[e] = fails = self.fails[e] + self._step * (fails - self.fails[e])
        tries, power = 1.0, fails
        vain = min(self.vain_calls[e], fails) if self._vain else 0.0
        if vain:
            fails = power = (fails - vain) / (1 - vain) if vain < 1 else 0.0
        for _ in range(0 if state.edge_retries_off[e] else net.retries[e]):
            tries += power
            power *= fails
        if vain:
            repeats = 0 if state.edge_retries_off[e] else net.retries[e]
            tries, power = vain * (1 + repeats) + (1 - vain) * tries, vain + (1 - vain) * power
        self.tries[e], self.lost[e] = tries, power
        return attempt, moved

    def written(self, state: State, i: int, caller: int | None = None) -> float:
        """The writes a second that a service has taken: all of them, or those that one caller made."""
        net = self.network
        if state.read_only[i]:
            return 0.0
        rate = state.extra_writes[i] if caller is None else 0.0
        for e, share in enumerate(net.writes):
            if share and state.route[e] == i and (caller is None or net.caller[e] == caller):
                rate += self.admitted[e] * max(1.0, self.made[e]) * share
        return rate * (1 - self.bad[i])
