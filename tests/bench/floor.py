"""The floor of a run: SimPy alone stepping as many events, and the bare arithmetic of as many ticks.

The arithmetic is what any world of this size must at least do in plain Python: one pass down and one up over the
services and their calls, one figure into each column, one comparison for each rule. No retries to a fixed point, no
noise, no digest, no people.
"""

from __future__ import annotations

import simpy

from engine.scenario import Scenario
from engine.world.network import Network


def bare_simpy(events: int) -> None:
    """SimPy stepping this many timeouts of one process."""
    env = simpy.Environment()

    def ticker():
        while True:
            yield env.timeout(1)

    env.process(ticker())
    env.run(until=events)


def bare_ticks(scenario: Scenario, columns: int) -> float:
    """The arithmetic alone; returns a figure, so that nothing of it can be left out."""
    net = Network(scenario)
    services = range(len(net.ids))
    calls = [[(net.callee[e], net.per_request[e]) for e in edges] for edges in net.edges_of]
    entries = [(entry, corners[0][1] / 60) for entry, corners in zip(net.entry, net.customers, strict=True)]
    capacity = [s.replicas * s.capacity_rps for s in net.services]
    took, load, offered = list(net.base), [0.0] * len(net.ids), [0.0] * len(net.ids)
    history: list[list[int]] = [[] for _ in range(columns)]
    rules = [(k % len(net.ids), 0.9, 0) for k in range(len(scenario.alerts))]
    fired = 0
    for now in range(0, scenario.horizon, scenario.tick):
        for i in services:
            offered[i] = 0.0
        for entry, rate in entries:
            offered[entry] += rate * (1 + now / 1000000)
        for i in services:
            load[i] = busy = min(0.95, offered[i] / capacity[i])
            for c, per_request in calls[i]:
                offered[c] += offered[i] * per_request * (1 - busy / 1000)
        for i in reversed(services):
            time = net.base[i] * (1 + 0.5 * load[i] * load[i] / (1 - load[i]))
            for c, per_request in calls[i]:
                time += took[c] * min(1.0, per_request)
            took[i] = time
        for k, column in enumerate(history):
            column.append(int(took[k % len(took)] * 1000))
        for i, above, _ in rules:
            fired += load[i] > above
    return took[0] + fired
