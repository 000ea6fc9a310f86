"""What the world carries from one tick to the next: queues, backlogs, memory, disks, caches, lag, processes that start.

Faults do their damage here too, through `State.wear` and the lists they add to; this file is what would happen to any
system of its kind.
"""

from __future__ import annotations

from operator import le
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.world.world import World

# A process over its memory limit is killed once it has stayed there this long.
KILL_AFTER_S = 60.0
# A killed process is replaced and serves again after this many seconds: image pull, start, readiness.
START_S = 40.0
# Above this share of the memory it has left at rest, a process spends more and more of its time on freeing memory; at
# the limit a request costs `COLLECTING` times as much. Our own figures: collectors run back to back on a full heap.
FULL_HEAP = 0.75
COLLECTING = 2.0
# A job that warms a cache reads ahead with this share of what the store behind can do, many entries with one read.
WARM_SHARE = 0.1
WARM_ENTRIES = 10
# It stops when the cache is this warm: what is left is asked for too rarely to be worth reading ahead.
WARM_ENOUGH = 0.95
# Connections of processes that are replaced one after the other end over a minute or so: the mean, in seconds.
PART_S = 30.0
# A standby replays this many seconds of writes in a second while nothing slows it down.
CATCH_UP = 3.0


class Carry:
    """Moves what carries over by one tick, in two steps: `conditions` before the traffic and `on` after it."""

    def __init__(self, world: World) -> None:
        self._world = world
        net = world.network
        self._regional = [i for i, service in enumerate(net.services) if service.regions]
        self._disks = [i for i, service in enumerate(net.services) if service.disk_gib is not None]
        self._bounded = [i for i, most in enumerate(net.most_connections) if most is not None]
        self._trailing = [i for i, service in enumerate(net.services) if service.standby is not None]
        self._workers = [i for i, worker in enumerate(net.worker) if worker]
        self._most = [workers + queue for workers, queue in zip(net.workers, net.queue, strict=True)]
        # Whether the last tick left every process with what it needs and nothing more.
        self._rests = False
        self._ungrown = [[0.0] * len(groups) for groups in world.state.grown_mib]
        self._ones, self._zeros = [1.0] * len(net.ids), [0.0] * len(net.ids)
        self._fresh = [
            (j, fresh.within, float(fresh.share), net.index[fresh.service])
            for j, journey in enumerate(net.journeys)
            for fresh in journey.fresh
        ]

    def conditions(self, seconds: float) -> None:
        """Set the conditions that follow from what is: starting processes, drained regions, full disks and pools."""
        state, net = self._world.state, self._world.network
        for i, starting in enumerate(state.starting if any(state.starting) else ()):
            if starting:
                state.down[i] += len(starting)
                state.starting[i] = [left - seconds for left in starting if left > seconds]
        for i in self._regional:
            regions = net.services[i].regions
            drained = sum(state.drained[region] for region in regions)
            state.down[i] += state.replicas[i] * drained / len(regions)
        for i in self._disks:
            if state.disk_used_gib[i] >= state.disk_gib[i]:
                state.read_only[i] = True
        for i in self._bounded:
            self._connections(i)
        for p, j, share in net.carries:
            if state.blocked[p]:
                state.harm(j, share)
        for e in net.cached:
            if state.warming[e]:
                callee = state.route[e]
                state.extra_rps[callee] += WARM_SHARE * net.capacity[callee] * state.up(callee)
        for j, within, share, i in self._fresh:
            age = state.oldest_s[i] if net.worker[i] else state.lag_s[i]
            if age > within:
                state.harm(j, share * min(1.0, (age - within) / within))

    def on(self, seconds: float) -> None:
        """Carry over what this tick has left."""
        state, flow, net = self._world.state, self._world.flow, self._world.network
        state.queued = list(flow.queued)
        state.waiting = list(flow.waiting)
        for j in net.connected:
            self._connected(j, seconds)
        for i in self._workers:
            self._work_off(i, seconds)
        self._memory(seconds)
        for e in net.cached:
            if state.warm[e] < 1:
                # A cache that is bypassed is not filled by what is asked for.
                answered = 0.0 if state.bypassed[e] else flow.attempts[e] * max(1.0, flow.made[e])
                if state.warming[e]:
                    callee = state.route[e]
                    answered += WARM_SHARE * net.capacity[callee] * state.up(callee) * WARM_ENTRIES
                filled = answered * (1 - flow.fails[e]) * seconds / net.fill[e]
                state.warm[e] += (1 - state.warm[e]) * filled / (1 + filled)
                state.warm[e] = 1.0 if state.warm[e] > 0.999 else state.warm[e]
            if state.warm[e] >= WARM_ENOUGH:
                state.warming[e] = False
        for i in self._trailing:
            self._replicate(i, seconds)

    def _connected(self, j: int, seconds: float) -> None:
        """Long-lived connections end with the processes that held them, and in turn where those are replaced gently."""
        state, i = self._world.state, self._world.network.entry[j]
        state.away[j] = self._world.flow.away[j]
        serving = state.up(i) / state.replicas[i]
        if serving < state.serving[j]:
            state.disconnect(self._world.network, j, 1 - serving / state.serving[j])
        state.serving[j] = serving
        if state.parting[j]:
            parted = state.parting[j] * seconds / (seconds + PART_S) if state.parting[j] > 0.5 else state.parting[j]
            state.parting[j] -= parted
            state.away[j] += parted

    def _connections(self, i: int) -> None:
        """Callers open their whole pools: what is beyond the most a store accepts is refused, evenly."""
        state, net = self._world.state, self._world.network
        pools = [e for e in range(len(net.caller)) if state.route[e] == i and net.pool_size[e]]
        wanted = sum(net.pool_size[e] * state.replicas[net.caller[e]] for e in pools)
        most = net.most_connections[i] or 0
        if wanted > most:
            for e in pools:
                state.edge_closed[e] = 1 - (1 - state.edge_closed[e]) * most / wanted

    def _replicate(self, i: int, seconds: float) -> None:
        """The standby replays what was written, oldest first: as fast as it may, and no more than it can."""
        state, standby = self._world.state, self._world.network.services[i].standby
        if standby is None or not state.standby[i]:
            return
        window = state.lag_s[i] + seconds
        pending = state.behind[i] + self._world.flow.written(state, i) * seconds
        left = max(standby.lag_s, window - (1 + CATCH_UP) * seconds)
        able = state.replay[i] * seconds
        if able < pending:
            left = max(left, window * (1 - able / pending))
        state.lag_s[i] = min(left, window)
        # Writes are spread evenly over the seconds they were made in.
        state.behind[i] = pending * state.lag_s[i] / window

    def _work_off(self, i: int, seconds: float) -> None:
        """First come, first served: what was not done, or failed and is tried again, stays in the backlog."""
        state, flow = self._world.state, self._world.flow
        arrived = (flow.offered[i] - flow.shed[i] - flow.denied[i]) * seconds
        done = flow.done[i] * flow.ok[i] * seconds
        arrivals = state.arrivals[i]
        arrivals.append(arrived)
        left = max(0.0, state.backlog[i] + arrived - done)
        state.backlog[i] = left
        rest = sum(arrivals) - left
        while arrivals and rest >= arrivals[0]:
            rest -= arrivals.pop(0)
        if arrivals and rest > 0:
            arrivals[0] -= rest
        state.oldest_s[i] = len(arrivals) * seconds if left >= 1 else 0.0

    def _memory(self, seconds: float) -> None:
        """What each process uses: its own, what its requests need, and what has grown, unevenly by group."""
        net, state, flow = self._world.network, self._world.state, self._world.flow
        grown = state.grown_mib != self._ungrown
        if flow.kept and self._rests and not grown:
            return
        self._rests = False
        lived = zip(flow.done, flow.took, flow.mean_queue, flow.up, strict=True)
        inside = [(done * took + queue) / up if up else 0.0 for done, took, queue, up in lived]
        sizes = zip(inside, self._most, net.memory, net.request_mib, strict=True)
        used = [own + (held if held < most else most) * mib for held, most, own, mib in sizes]
        if not grown and all(map(le, used, net.memory_limit)):
            state.memory[:], state.collecting[:], state.over_memory_s[:] = used, self._ones, self._zeros
            self._rests = True
            return
        for i, mib in enumerate(used):
            self._remember(i, mib, seconds)

    def _remember(self, i: int, used: float, seconds: float) -> None:
        net, state, flow = self._world.network, self._world.state, self._world.flow
        groups = state.grown_mib[i]
        grown = max(groups)
        state.memory[i] = used + sum(groups) / len(groups) if grown else used
        state.collecting[i] = self._collecting(i, used) if grown else 1.0
        if used + grown <= net.memory_limit[i]:
            state.over_memory_s[i] = 0.0
            return
        state.over_memory_s[i] += seconds
        if state.over_memory_s[i] >= KILL_AFTER_S and flow.up[i] > 1:
            self._kill(i, grown)

    def _collecting(self, i: int, used: float) -> float:
        """How much more a request costs, over all groups, where what has grown leaves little memory to work with."""
        net, state = self._world.network, self._world.state
        room = max(1.0, net.memory_limit[i] - net.memory[i])
        cost = 0.0
        for grown in state.grown_mib[i]:
            full = min(1.0, (used - net.memory[i] + grown) / room)
            cost += max(0.0, full - FULL_HEAP) / (1 - FULL_HEAP) * (COLLECTING - 1)
        return 1 + cost / len(state.grown_mib[i])

    def _kill(self, i: int, grown: float) -> None:
        """One group's worth of what grew goes with the processes that are killed; they start again."""
        net, state = self._world.network, self._world.state
        if grown:
            share = 1 / len(state.grown_mib[i])
            group = state.grown_mib[i].index(grown)
            left = list(state.grown_mib[i])
            left[group] = 0.0
        else:
            share = 1 / state.up(i)
            left = list(state.grown_mib[i])
        state.fresh(net, i, share, self._world.now)
        state.grown_mib[i] = left
        state.starting[i] += [START_S] * max(1, int(state.replicas[i] * share))
        self._world.on_kill(net.ids[i], "killed")
