"""Metrics as a monitoring system samples them: a little noise, whole scaled numbers, one row a tick.

What was measured (`measured`, `figures`) and what arrives on the dashboards (`seen`) are two things: between them lies
the pipeline, in which samples may be late, missing or stuck.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from engine.scenario.telling import Mode, Telemetry
from engine.signals.latency import Latency
from engine.signals.noise import Noise
from engine.signals.pipeline import Pipeline
from engine.signals.table import Table
from engine.streams import Streams
from engine.trace import MISSING, Columns
from engine.world.flow import Flow
from engine.world.impact import Impact
from engine.world.network import Network
from engine.world.state import State

SCALES = {
    "request_rate_rps": 10,
    "error_ratio": 10000,
    "latency_p50_ms": 1,
    "latency_p95_ms": 1,
    "latency_p99_ms": 1,
    "saturation_ratio": 1000,
    "memory_mib": 1,
    "pool_use_ratio": 1000,
    "hit_ratio": 1000,
    "client_error_ratio": 10000,
    "connections_ratio": 1000,
    "disk_ratio": 1000,
    "lag_s": 10,
    "backlog": 1,
    "oldest_s": 1,
    "success_ratio": 10000,
    "completed_per_min": 10,
    "active_per_min": 10,
    "affected_per_min": 10,
    "revenue_lost_per_min": 1,
}
EVERY_SERVICE = (
    "request_rate_rps", "error_ratio", "latency_p50_ms", "latency_p95_ms", "latency_p99_ms", "saturation_ratio",
    "memory_mib",
)  # fmt: skip
EVERY_JOURNEY = ("success_ratio", "completed_per_min")
TRUE = ("active_per_min", "affected_per_min", "revenue_lost_per_min")


def optional(network: Network, i: int) -> list[str]:
    """The metrics that only some services have, by what they are made of."""
    service = network.services[i]
    has = {
        "pool_use_ratio": network.pooled[i],
        "hit_ratio": any(network.hit_ratio[e] for e in network.edges_of[i]),
        "client_error_ratio": service.limit_rps is not None,
        "connections_ratio": service.max_connections is not None,
        "disk_ratio": service.disk_gib is not None,
        "lag_s": service.standby is not None,
        "backlog": network.worker[i],
        "oldest_s": network.worker[i],
    }
    return [name for name, there in has.items() if there]


class Metrics:
    """The columns of a drill; `sample` adds a row.

    `row` is what was measured in the last tick, as stored, and `figures` the same without noise; both are laid out
    like the columns of `seen`, and `place` tells where a column stands. `shown` is `seen` row by row.
    """

    def __init__(
        self, network: Network, streams: Streams, start: int, step: int, telemetry: Sequence[Telemetry] = ()
    ) -> None:
        self.network = network
        self._optionals = [(name, i) for i in range(len(network.ids)) for name in optional(network, i)]
        self._optional = [(_READ[name], i) for name, i in self._optionals]
        self._latency = Latency(network)
        seen: dict[str, int] = {}
        for i, service in enumerate(network.ids):
            seen |= {f"{service}.{name}": SCALES[name] for name in (*EVERY_SERVICE, *optional(network, i))}
        for journey in network.journeys:
            seen |= {f"{journey.id}.{name}": SCALES[name] for name in EVERY_JOURNEY}
        true = {f"{journey.id}.{name}": SCALES[name] for journey in network.journeys for name in TRUE}
        self.shown = Table(start, step, seen)
        self._true = Table(start, step, true)
        self.place = self.shown.place
        self._traffic: list[float] = []
        self._memory: list[float] = []
        self._extras: list[float] = []
        self._impacts: list[Impact] = []
        self._true_row: list[int] = []
        self.row: list[int] = []
        self.figures: list[float] = []
        measured = {name: n for n, name in enumerate(self._order())}
        # Measured metric by metric and kept service by service.
        self._arranged = itemgetter(*[measured[name] for name in seen])
        self._rates = [self.place[f"{service}.request_rate_rps"] for service in network.ids]
        self._workers = [i for i, works in enumerate(network.worker) if works]
        self._idle: list[int] = []
        self._noise = Noise(seen, streams)
        self._pipeline = Pipeline(self.shown, telemetry)

    @property
    def seen(self) -> Columns:
        """What arrived on the dashboards so far."""
        return self.shown.columns

    @property
    def truth(self) -> Columns:
        """What was true so far."""
        return self._true.columns

    def measured(self, name: str) -> float | None:
        """A metric as it was measured last, whatever of it arrives; None before the first tick."""
        return self.row[self.place[name]] / self.shown.scales[name] if self.row else None

    def blind(self, owner: str, mode: Mode, by: int = 0) -> None:
        """Disturb what arrives of the figures of a service or journey in this tick; what lasts is said each tick.

        `by` is how late, or how seldom, in seconds. Raises KeyError for an unknown owner.
        """
        self._pipeline.cut(owner, mode, by)

    def sample(self, flow: Flow, state: State, impacts: list[Impact]) -> tuple[list[int], list[int]]:
        """Measure this tick; returns the two rows that were added."""
        self._measure(flow, state)
        self.row = self._noise.shaken()
        shown = self.shown
        arrived = self._pipeline.passed(self.row, shown.start + shown.step * len(shown.rows))
        for place in self._rates:
            if not arrived[place] or place in self._idle:
                # Nothing was answered, so nothing took any time: a gap, in the three quantiles after rate and errors.
                arrived = arrived.copy()
                arrived[place + 2 : place + 5] = _UNTIMED
        shown.rows.append(arrived)
        if impacts is not self._impacts:
            self._impacts = impacts
            self._true_row = []
            for active, affected, lost in impacts:
                self._true_row += (round(active * 10), round(affected * 10), round(lost))
        self._true.rows.append(self._true_row)
        return arrived, self._true_row

    def _measure(self, flow: Flow, state: State) -> None:
        """Measure every figure of this tick, metric by metric; where all of it stays as it was, so do the figures."""
        extras = [read(flow, state, i) for read, i in self._optional]
        if flow.kept and extras == self._extras and state.memory == self._memory:
            return
        if not flow.kept:
            self._traffic = [*flow.offered, *flow.errors, *self._latency.quantiles(flow, state), *flow.load]
            self._idle = [self._rates[i] for i in self._workers if not flow.done[i]]
        self._memory, self._extras = state.memory.copy(), extras
        succeeded = [1 - failed for failed in flow.failed]
        good = [share + unseen for share, unseen in zip(succeeded, flow.unseen, strict=True)]
        completed = [coming * 60 * share for coming, share in zip(flow.coming, succeeded, strict=True)]
        # In the order of `_order`.
        self.figures = list(self._arranged([*self._traffic, *self._memory, *extras, *good, *completed]))
        self._noise.measured(self.figures)

    def _order(self) -> list[str]:
        """The columns in the order in which they are measured."""
        net = self.network
        names = [f"{service}.{metric}" for metric in EVERY_SERVICE for service in net.ids]
        names += [f"{net.ids[i]}.{metric}" for metric, i in self._optionals]
        return names + [f"{journey.id}.{metric}" for metric in EVERY_JOURNEY for journey in net.journeys]


def _pool_use(flow: Flow, state: State, i: int) -> float:
    return max([flow.pool_use[e] for e in flow.network.edges_of[i]])


def _hits(flow: Flow, state: State, i: int) -> float:
    net = flow.network
    e = next(e for e in net.edges_of[i] if net.hit_ratio[e])
    return 1 - flow.made[e] / net.per_request[e]


def _connections(flow: Flow, state: State, i: int) -> float:
    net = flow.network
    pools = [e for e, callee in enumerate(state.route) if callee == i and net.pool_size[e]]
    wanted = sum(net.pool_size[e] * state.replicas[net.caller[e]] for e in pools)
    return wanted / (net.most_connections[i] or 1)


_UNTIMED = [MISSING] * 3
# How the metrics that only some services have are read.
_READ: dict[str, Callable[[Flow, State, int], float]] = {
    "pool_use_ratio": _pool_use,
    "hit_ratio": _hits,
    "client_error_ratio": lambda flow, state, i: flow.refused[i],
    "connections_ratio": _connections,
    "disk_ratio": lambda flow, state, i: state.disk_used_gib[i] / state.disk_gib[i],
    "lag_s": lambda flow, state, i: state.lag_s[i],
    "backlog": lambda flow, state, i: state.backlog[i],
    "oldest_s": lambda flow, state, i: state.oldest_s[i],
}
