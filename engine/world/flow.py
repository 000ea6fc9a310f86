"""One tick of traffic: demand down the graph, failures and latency back up, solved together.

What callers do depends on what callees answer (retries, timeouts, exhausted pools), so both are iterated to a
fixed point inside the tick, from the last tick's solution and with a bound on the rounds. Rates are requests a
second, times are seconds, shares run from 0 to 1.

A request to a service is lost on the way (`closed`), turned away with a page (`shed`), refused as too many
(`denied`), refused because the queue is full (`rejected`), or worked on (`done`), and then it succeeds (`ok`) or not.
"""

from __future__ import annotations

from engine.world.curves import along, crowding, ramp, tail
from engine.world.network import GROUPS, Network
from engine.world.state import State

# Enough for every tick but the one in which a system tips over; there the last round stands, and the next tick goes on.
ROUNDS = 60
# Whole steps find a quiet tick in two or three rounds; where they overshoot, half steps take over.
BOLD_ROUNDS = 4
# Beyond that many, steps that overshoot are halved, down to the least one, and grow again while they come closer.
MANY_ROUNDS = 16
LEAST_STEP = 0.05
# Shares and relative times closer than this count as equal.
CLOSE = 1e-5
# A customer who waits longer than this for an answer has failed: the common default of browsers and app clients.
CLIENT_TIMEOUT = 10.0
# Arrivals are uneven: a pool spills a little before its mean use is full.
_SPILL = [(800, 0.0), (1000, 0.05), (1300, 0.2308)]


class Flow:
    """The traffic of the last tick, by service, edge and journey; and the solver that finds the next.

    By service: `offered` (arriving), `shed`, `denied`, `rejected`, `done`; `ok` of what was done, `errors` (answered
    as failed) and `refused` (answered as too many) of what arrived, `bad` both and what never arrived.
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
        self.rounds = 0
        self._step = 1.0
        self._vain = False

    def solve(self, state: State, demand: list[float], seconds: float) -> None:
        """Find this tick's traffic for `demand` new customers a second of each journey. `state` is only read."""
        self.new = demand
        self._calls(state)
        self._refused_writes(state)
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
            if moved < CLOSE and count:
                break
            if hard and count:
                closer = moved <= before
                self._step = min(0.5, self._step * 1.1) if closer else max(LEAST_STEP, self._step / 2)
            before = moved

    def _calls(self, state: State) -> None:
        """How many calls a request makes on each arrow: fewer while its cache is warm, none while its flag is off."""
        net = self.network
        self.made = list(net.per_request)
        for e in net.cached:
            if not state.bypassed[e]:
                holder = net.holder[e]
                serving = 1.0 if holder == net.caller[e] else (1 - self.bad[holder]) * (state.up(holder) > 0)
                self.made[e] *= 1 - net.hit_ratio[e] * state.warm[e] * serving
        for e in net.switched:
            if not state.flags[net.flag[e] or ""]:
                self.made[e] = 0.0

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
        offered = list(state.extra_rps)
        for j, journey in enumerate(net.journeys):
            entry = net.entry[j]
            # Clients obey the page that a shed request gets, and do not repeat it.
            obey = 1.0 if state.static_page[entry] else 1 - state.keep[entry]
            again = state.persist[j] * max(0.0, self.failed[j] - obey)
            self.again[j] = again
            leave = (1 - again) / state.retry_delay[j] * seconds
            before = state.waiting[j]
            # Those who wait count by their mean over the tick; where it is long for that, by those at its end.
            late = 0.5 if leave <= 2 else 1.0
            after = (before * (1 - (1 - late) * leave) + seconds * again * self.new[j]) / (1 + late * leave)
            self.waiting[j] = after
            self.coming[j] = self.new[j] + ((1 - late) * before + late * after) / state.retry_delay[j]
            if not state.static_page[entry]:
                offered[entry] += self.coming[j] * journey.requests * (1 - state.closed[entry])
        for i in range(len(net.ids)):
            self.offered[i] = arriving = offered[i]
            admitted = arriving * state.keep[i]
            self.shed[i] = arriving - admitted
            denied = state.denied[i] * admitted
            ceiling = state.ceiling[i]
            if ceiling is not None and admitted - denied > ceiling:
                denied = admitted - ceiling
            self.denied[i] = denied
            admitted -= denied
            up = state.up(i)
            cpu = up * net.capacity[i] / state.cost[i]
            able = min(cpu, up * net.workers[i] / self.took[i]) * (1 - state.stall[i])
            if net.worker[i]:
                self.done[i] = min(able, admitted + state.backlog[i] / seconds)
            else:
                before = min(state.queued[i], up * net.queue[i])
                after, mean, over = ramp(before, admitted - able, up * net.queue[i], seconds)
                dropped = state.queued[i] - before
                self.rejected[i] = (over + dropped) / seconds
                self.done[i] = max(0.0, admitted - over / seconds + (before - after) / seconds)
                self.queued[i], self.mean_queue[i] = after, mean
                self.wait[i] = mean / able if able > 0 else CLIENT_TIMEOUT
            self.load[i] = min(1.0, self.done[i] / cpu) if cpu > 0 else 1.0
            going = self.done[i] * (1 - state.extra_error[i])
            for e in net.edges_of[i]:
                calls = self.made[e]
                share = min(1.0, calls)
                c = state.route[e]
                self.attempts[e] = going * share * self.tries[e]
                self.admitted[e] = self.attempts[e] * (1 - self.spill[e]) * (1 - state.edge_closed[e])
                offered[c] += self.admitted[e] * max(1.0, calls) * (1 - state.closed[c])
                if net.hard[e]:
                    going *= 1 - share * self.lost[e]

    def _up(self, state: State) -> float:
        net = self.network
        moved = 0.0
        for i in range(len(net.ids) - 1, -1, -1):
            took = net.base[i] * crowding(self.load[i]) + state.extra_ms[i] / 1000
            ok = 1 - state.extra_error[i]
            for e in net.edges_of[i]:
                share = min(1.0, self.made[e])
                if share == 0.0 or net.queued[e]:
                    self.fails[e], self.tries[e], self.lost[e] = 0.0, 1.0, 0.0
                    continue
                attempt, moved_here = self._edge(state, e)
                moved = max(moved, moved_here)
                took += share * attempt * self.tries[e]
                if net.hard[e]:
                    ok *= 1 - share * self.lost[e]
            moved = max(moved, abs(took - self.took[i]) / took)
            self.took[i] += self._step * (took - self.took[i])
            self.ok[i] = ok
            self._answers(state, i)
        for j in range(len(net.journeys)):
            failed = self._customers(state, j)
            moved = max(moved, abs(failed - self.failed[j]))
            self.failed[j] += self._step * (failed - self.failed[j])
        return moved

    def _answers(self, state: State, i: int) -> None:
        """What the callers of a service get back."""
        if self.network.worker[i]:
            self.errors[i], self.refused[i], self.bad[i] = 1 - self.ok[i], 0.0, 0.0
            return
        settled = self.shed[i] + self.denied[i] + self.rejected[i] + self.done[i]
        self.refused[i] = self.denied[i] / settled if settled > 0 else 0.0
        good = self.done[i] * self.ok[i] / settled if settled > 0 else self.ok[i] * (state.up(i) > 0)
        self.errors[i] = max(0.0, 1 - good - self.refused[i])
        self.bad[i] = 1 - (1 - state.closed[i]) * good

    def _customers(self, state: State, j: int) -> float:
        """The share of a journey's attempts that fail; `unseen` is the part that no tool counts as an error."""
        i = self.network.entry[j]
        if state.static_page[i]:
            self.unseen[j] = 0.0
            return 1 - self.network.journeys[j].static_ratio
        late = tail((CLIENT_TIMEOUT - self.wait[i]) / self.took[i])
        self.unseen[j] = (1 - state.closed[i]) * self.refused[i]
        return 1 - (1 - self.bad[i]) * (1 - late)

    def pool_room(self, state: State, e: int) -> float:
        """The connections that each group of replicas of the caller may hold on this arrow."""
        return self.network.pool_size[e] * max(1, state.replicas[self.network.caller[e]]) / len(GROUPS)

    def _pool(self, state: State, e: int, held: float) -> tuple[float, float]:
        """Share of attempts that get no connection, and the mean wait for one, when each is held so long."""
        caller, acquire = self.network.caller[e], self.network.acquire[e]
        serving = max(1.0, state.up(caller)) / max(1, state.replicas[caller])
        room = self.pool_room(state, e) * serving
        busy = self.attempts[e] * held / len(GROUPS)
        whole = room
        if state.held[e]:
            room = max(0.0, room - state.held[e] * serving / len(GROUPS))
        spilled = waited = used = 0.0
        for g, lost in enumerate(state.leaked[e]):
            leaked = lost * serving
            free = max(0.0, room - leaked)
            load = busy / free if free > busy / 1000 else 1000.0
            spill = 1 - 1 / load if load > 1.3 else along(_SPILL, load * 1000)
            self.group_spill[e][g] = spill
            spilled += spill
            waited += spill * acquire + (1 - spill) * min(acquire, held * (crowding(load) - 1))
            used += min(room, leaked + min(busy, free))
        self.pool_use[e] = used / (whole * len(GROUPS)) + 1 - room / whole
        return spilled / len(GROUPS), waited / len(GROUPS)

    def _edge(self, state: State, e: int) -> tuple[float, float]:
        """Settle one arrow; returns the seconds an attempt takes and how far its failure share moved."""
        net = self.network
        c = state.route[e]
        limit = net.timeout[e]
        late = tail((limit - self.wait[c]) / self.took[c])
        attempt = (1 - late) * min(limit, self.wait[c] + self.took[c]) + late * limit
        lost = 1 - (1 - state.closed[c]) * (1 - state.edge_closed[e])
        if lost:
            attempt = attempt * (1 - lost) + (limit * state.closed[c] if state.closed_slow[c] else 0.0)
        spill = 0.0
        if net.pool_size[e]:
            spill, waited = self._pool(state, e, attempt)
            attempt = attempt * (1 - spill) + waited
        good = (1 - spill) * (1 - late) * (1 - self.bad[c]) * (1 - state.edge_closed[e])
        if state.read_only[c]:
            good *= 1 - net.writes[e]
        fails = 1 - good
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
