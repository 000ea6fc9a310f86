"""One tick of traffic: demand down the graph, failures and latency back up, solved together.

What callers do depends on what callees answer (retries, timeouts, exhausted pools), so both are iterated to a
fixed point inside the tick, from the last tick's solution and with a bound on the rounds: `engine/world/demand.py` goes
down, `engine/world/answers.py` comes back up. Rates are requests a second, times are seconds, shares run from 0 to 1.

A request to a service is lost on the way (`closed`), turned away with a page (`shed`), refused as too many
(`denied`), refused because the queue is full (`rejected`), or worked on (`done`), and then it succeeds (`ok`) or not.

This is where a drill spends its time, so what does not change from round to round is laid out before the first one,
and what is as it nearly always is (nothing queued, nothing fails) takes a short way through the same arithmetic: the
long way would multiply by one and add nothing.
"""

from __future__ import annotations

from engine.world.answers import come_up
from engine.world.demand import go_down
from engine.world.network import GROUPS, Network
from engine.world.state import State
from engine.world.steady import Steady

# Enough for every tick but the one in which a system tips over; there the last round stands, and the next tick goes on.
ROUNDS = 60
# Whole steps find a quiet tick in two or three rounds; where they overshoot, half steps take over.
BOLD_ROUNDS = 4
# Beyond that many, steps that overshoot are halved, down to the least one, and grow again while they come closer.
MANY_ROUNDS = 16
LEAST_STEP = 0.05
# Shares and relative times closer than this count as equal.
CLOSE = 1e-5

# An arrow on the way down: its index, the callee, calls a request, the share of requests that call, whether it is hard.
Going = tuple[int, int, float, float, bool]
# An arrow on the way up: its index, the callee, the share of requests that call, the timeout, whether it is hard.
Coming = tuple[int, int, float, float, bool]


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
        # Of the attempts on an arrow on which any fail: the share that ran into a limit, and how long those took.
        self.slow = [0.0] * edges
        self.slow_s = [0.0] * edges
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
        # Whether the last tick found everything as it was before, to the last digit.
        self.kept = False
        self._steady = Steady()
        self.step = 1.0
        self.up = [0.0] * services
        # What the rounds of a tick share. `plain`: everything that arrives is let in, up to what can be done; `odd`:
        # requests fail, take longer or are lost on the way;
        # `pressed`, `soiled`: the last round left something in the queue, or in the answers; `smooth`: an arrow on
        # which the last round lost, repeated and spilled nothing; `cut`: somewhere requests are lost on the way;
        # `touchy`: an arrow that has to be settled even where all goes well.
        self.cpu = [0.0] * services
        self.slots = [0.0] * services
        self.plain = self._plain = [not worker for worker in network.worker]
        self._open = [1.0] * services
        self._endless = [None] * services
        self.odd = self._even = [False] * services
        self.pressed = [False] * services
        self.soiled = [False] * services
        self.smooth = [True] * edges
        self.cut = False
        self.touchy = [False] * edges
        self.vain = False
        self.going: list[tuple[int, list[Going]]] = []
        self.coming_up: list[tuple[int, float, list[Coming]]] = []
        self._laid_out: tuple[list[int], list[float]] | None = None
        self._standing: tuple[list[int], list[int], list[float], list[float]] | None = None
        self._pooled = [bool(size) for size in network.pool_size]

    def solve(self, state: State, demand: list[float], seconds: float) -> None:
        """Find this tick's traffic for `demand` new customers a second of each journey. `state` is only read.

        The length of the tick, `seconds`, is the same in all ticks of a drill.
        """
        self.kept = self._steady.holds(self, state, demand)
        if self.kept:
            return
        self.new = demand
        self._prepare(state)
        # A tick like the last one, which took many rounds, starts where that one ended.
        hard = self.rounds > MANY_ROUNDS
        before = 0.0
        for count in range(ROUNDS):
            self.rounds = count + 1
            if not hard:
                self.step = 1.0 if count < BOLD_ROUNDS else 0.5
                hard = count >= MANY_ROUNDS
            go_down(self, state, seconds)
            moved = come_up(self, state)
            if moved < CLOSE:
                break
            if hard and count:
                closer = moved <= before
                self.step = min(0.5, self.step * 1.1) if closer else max(LEAST_STEP, self.step / 2)
            before = moved
        self._steady.solved(self)

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

    def _prepare(self, state: State) -> None:
        """What stays the same in all rounds of a tick: who is up, what they can do, and the calls a request makes."""
        net = self.network
        if (state.replicas, state.out, state.down, state.cost) != self._standing:
            self._stand(state)
        self.plain = self._plain
        if any(state.denied) or any(state.stall) or any(state.queued) or state.keep != self._open:
            doors = zip(self._plain, state.keep, state.denied, state.stall, state.queued, strict=True)
            self.plain = [plain and k == 1.0 and not (d or s or q) for plain, k, d, s, q in doors]
        if state.ceiling != self._endless:
            self.plain = [plain and most is None for plain, most in zip(self.plain, state.ceiling, strict=True)]
        made = self._calls(state) if net.cached or net.switched else net.per_request
        if (state.route, made) != self._laid_out:
            self._lay_out(list(state.route), list(made))
        self._refused_writes(state)
        closed = any(state.closed)
        self.odd = self._even
        if closed or any(state.extra_error) or any(state.extra_ms):
            flaws = zip(state.closed, state.extra_error, state.extra_ms, strict=True)
            self.odd = [bool(c or w or x) for c, w, x in flaws]
        self.cut = closed or any(state.edge_closed)
        self.touchy = self._pooled
        if self.cut or self.vain:
            asked = zip(self._pooled, state.edge_closed, state.route, self.vain_calls, strict=True)
            self.touchy = [bool(p or lost or state.closed[c] or vain) for p, lost, c, vain in asked]

    def _stand(self, state: State) -> None:
        """Who is up, and what they can do."""
        net = self.network
        standing = (list(state.replicas), list(state.out), list(state.down), list(state.cost))
        self._standing = standing
        for i, (replicas, out, down, cost) in enumerate(zip(*standing, strict=True)):
            up = replicas - out - down
            self.up[i] = up = up if up > 0.0 else 0.0
            self.cpu[i] = up * net.capacity[i] / cost
            self.slots[i] = up * net.workers[i]

    def _calls(self, state: State) -> list[float]:
        """The calls on each arrow that a request makes, where caches answer some and flags switch some off."""
        net = self.network
        made = list(net.per_request)
        for e in net.cached:
            if state.bypassed[e]:
                lookup = net.lookup[e]
                if lookup is not None:
                    made[lookup] = 0.0
            else:
                holder = net.holder[e]
                serving = 1.0 if holder == net.caller[e] else (1 - self.bad[holder]) * (self.up[holder] > 0)
                made[e] *= 1 - net.hit_ratio[e] * state.warm[e] * serving
        for e in net.switched:
            if state.flags[net.flag[e] or ""] == net.unless[e]:
                made[e] = 0.0
        return made

    def _lay_out(self, route: list[int], made: list[float]) -> None:
        """The arrows of each service in the order of the rounds; those on which nothing is called rest."""
        net = self.network
        self._laid_out = (route, made)
        self.made = made
        going: list[list[Going]] = []
        coming: list[list[Coming]] = []
        for edges in net.edges_of:
            called = [e for e in edges if made[e] != 0.0]
            shares = [min(1.0, made[e]) for e in called]
            going.append([(e, route[e], made[e], s, net.hard[e]) for e, s in zip(called, shares, strict=True)])
            waited = [(e, s) for e, s in zip(called, shares, strict=True) if not net.queued[e]]
            coming.append([(e, route[e], s, net.timeout[e], net.hard[e]) for e, s in waited])
            for e in edges:
                if made[e] == 0.0 or net.queued[e]:
                    self.fails[e], self.tries[e], self.lost[e] = 0.0, 1.0, 0.0
                    self.smooth[e] = self.spill[e] == 0.0
                if made[e] == 0.0:
                    self.attempts[e] = self.admitted[e] = 0.0
        self.going = list(enumerate(going))
        self.coming_up = [(i, net.base[i], coming[i]) for i in range(len(coming) - 1, -1, -1)]

    def _refused_writes(self, state: State) -> None:
        """Where a store takes no writes, it refuses them again each time: callers first, the share of such requests."""
        net = self.network
        if not any(state.read_only):
            if self.vain:
                self.in_vain, self.vain_calls = [0.0] * len(self.in_vain), [0.0] * len(self.vain_calls)
            self.vain = False
            return
        self.vain = True
        for i in range(len(net.ids) - 1, -1, -1):
            passed = 1.0
            for e in net.edges_of[i]:
                c = state.route[e]
                refused = net.writes[e] if state.read_only[c] else 0.0
                vain = self.vain_calls[e] = 0.0 if net.queued[e] else 1 - (1 - refused) * (1 - self.in_vain[c])
                if net.hard[e]:
                    passed *= 1 - min(1.0, self.made[e]) * vain
            self.in_vain[i] = 1 - passed
