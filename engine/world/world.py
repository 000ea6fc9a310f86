"""The world of a drill: one tick after another, from causes to figures.

A tick at time t covers the seconds since the last one. Faults set conditions, traffic is solved, faults add their
damage, memory and queues move on, and the tick is measured.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.faults.base import Fault
from engine.scenario.model import Scenario
from engine.signals.metrics import Metrics
from engine.streams import Streams
from engine.world.curves import along
from engine.world.flow import Flow
from engine.world.impact import Impact, impact
from engine.world.network import Network
from engine.world.state import State

# A process over its memory limit is killed once it has stayed there this long, and is back after as much again.
KILL_AFTER_S = 60.0


class World:
    """The causal world of one drill. `tick` moves it; faults and remedies act on `state`. `faults` may grow."""

    def __init__(self, scenario: Scenario, streams: Streams) -> None:
        self.scenario = scenario
        self.faults: list[Fault] = list(scenario.faults)
        self.network = Network(scenario)
        self.state = State(self.network)
        self.flow = Flow(self.network)
        self.metrics = Metrics(self.network, streams, scenario.tick - scenario.history, scenario.tick)
        self.impacts: list[Impact] = []
        self.now = -scenario.history
        self.on_kill: Callable[[str], None] = lambda service: None

    def tick(self, now: int) -> tuple[list[int], list[int]]:
        """Run the tick that ends at `now`; returns the rows measured (metrics, truth)."""
        self.now = now
        seconds = float(self.scenario.tick)
        state, net = self.state, self.network
        active = [fault for fault in self.faults if now >= fault.at and fault.active(self)]
        state.calm()
        for fault in active:
            fault.before(self)
        middle = now - seconds / 2
        demand = [along(corners, middle) / 60 for corners in net.customers]
        self.flow.solve(state, demand, seconds)
        for fault in active:
            fault.after(self, seconds)
        self.impacts = [impact(self.flow, state, j, journey.value) for j, journey in enumerate(net.journeys)]
        state.queued = list(self.flow.queued)
        state.waiting = list(self.flow.waiting)
        for i in range(len(net.ids)):
            self._remember(i, seconds)
        return self.metrics.sample(self.flow, state, self.impacts)

    def faults_active(self, now: int) -> list[str]:
        """Ids of the faults whose condition holds now."""
        return [fault.id for fault in self.faults if now >= fault.at and fault.active(self)]

    def fresh(self, i: int, share: float = 1.0) -> None:
        """Replace this share of a service's processes now: what lived in their memory goes with them."""
        self.state.fresh(self.network, i, share, self.now)

    def signal(self, name: str) -> float | None:
        """A metric as it was measured last, without the scrape delay; None before the first tick."""
        rows = self.metrics.seen.values[name]
        return rows[-1] / self.metrics.seen.scales[name] if rows else None

    def _remember(self, i: int, seconds: float) -> None:
        net, state, flow = self.network, self.state, self.flow
        up = state.up(i)
        inside = (flow.done[i] * flow.took[i] + flow.mean_queue[i]) / up if up else 0.0
        inside = min(inside, net.workers[i] + net.queue[i])
        state.memory[i] = net.memory[i] + inside * net.request_mib[i]
        if state.memory[i] <= net.memory_limit[i]:
            state.over_memory_s[i] = 0.0
            return
        state.over_memory_s[i] += seconds
        if state.over_memory_s[i] >= KILL_AFTER_S and up > 1:
            state.over_memory_s[i] = 0.0
            self.fresh(i, 1 / up)
            self.on_kill(net.ids[i])
