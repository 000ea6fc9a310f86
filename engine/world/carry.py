"""What the world carries from one tick to the next: queues, backlogs, memory, disks, caches, lag, processes that start.

Faults do their damage here too, through `State.wear` and the lists they add to; this file is what would happen to any
system of its kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.world.world import World

# A process over its memory limit is killed once it has stayed there this long.
KILL_AFTER_S = 60.0
# A killed process is replaced and serves again after this many seconds: image pull, start, readiness.
START_S = 40.0
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
        self._fresh = [
            (j, fresh.within, float(fresh.share), net.index[fresh.service])
            for j, journey in enumerate(net.journeys)
            for fresh in journey.fresh
        ]

    def conditions(self, seconds: float) -> None:
        """Set the conditions that follow from what is: starting processes, drained regions, full disks and pools."""
        state, net = self._world.state, self._world.network
        for i, starting in enumerate(state.starting):
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
        for j, within, share, i in self._fresh:
            age = state.oldest_s[i] if net.worker[i] else state.lag_s[i]
            if age > within:
                state.harm(j, share * min(1.0, (age - within) / within))

    def on(self, seconds: float) -> None:
        """Carry over what this tick has left."""
        state, flow, net = self._world.state, self._world.flow, self._world.network
        state.queued = list(flow.queued)
        state.waiting = list(flow.waiting)
        for i in self._workers:
            self._work_off(i, seconds)
        for i in range(len(net.ids)):
            self._remember(i, seconds)
        for e in net.cached:
            if not state.bypassed[e] and state.warm[e] < 1:
                answered = flow.attempts[e] * max(1.0, flow.made[e]) * (1 - flow.fails[e]) * seconds
                state.warm[e] += (1 - state.warm[e]) * min(1.0, answered / net.fill[e])
                state.warm[e] = 1.0 if state.warm[e] > 0.999 else state.warm[e]
        for i in self._trailing:
            standby = net.services[i].standby
            usual = standby.lag_s if standby else 0.0
            if state.lagging[i]:
                state.lag_s[i] += state.lagging[i] * seconds
            elif state.lag_s[i] > usual:
                state.lag_s[i] = max(usual, state.lag_s[i] - CATCH_UP * seconds)

    def _connections(self, i: int) -> None:
        """Callers open their whole pools: what is beyond the most a store accepts is refused, evenly."""
        state, net = self._world.state, self._world.network
        pools = [e for e in range(len(net.caller)) if state.route[e] == i and net.pool_size[e]]
        wanted = sum(net.pool_size[e] * state.replicas[net.caller[e]] for e in pools)
        most = net.most_connections[i] or 0
        if wanted > most:
            for e in pools:
                state.edge_closed[e] = 1 - (1 - state.edge_closed[e]) * most / wanted

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

    def _remember(self, i: int, seconds: float) -> None:
        net, state, flow = self._world.network, self._world.state, self._world.flow
        up = flow.up[i]
        inside = (flow.done[i] * flow.took[i] + flow.mean_queue[i]) / up if up else 0.0
        most = net.workers[i] + net.queue[i]
        used = net.memory[i] + (inside if inside < most else most) * net.request_mib[i]
        groups = state.grown_mib[i]
        grown = max(groups)
        state.memory[i] = used + sum(groups) / len(groups) if grown else used
        if used + grown <= net.memory_limit[i]:
            state.over_memory_s[i] = 0.0
            return
        state.over_memory_s[i] += seconds
        if state.over_memory_s[i] >= KILL_AFTER_S and up > 1:
            self._kill(i, grown)

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
        self._world.on_kill(net.ids[i])
