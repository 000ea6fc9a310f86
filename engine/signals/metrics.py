"""Metrics as a monitoring system samples them: a little noise, whole scaled numbers, one row a tick.

What was measured (`measured`, `figures`) and what arrives on the dashboards (`seen`) are two things: between them lies
the pipeline, in which samples may be late, missing or stuck.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.scenario.telling import Mode, Telemetry
from engine.signals.noise import Noise
from engine.signals.pipeline import Pipeline
from engine.streams import Streams
from engine.trace import Columns
from engine.world.curves import P50, P95, P99
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
    like the columns of `seen`, and `place` tells where a column stands.
    """

    def __init__(
        self, network: Network, streams: Streams, start: int, step: int, telemetry: Sequence[Telemetry] = ()
    ) -> None:
        self.network = network
        self.seen = Columns(start, step)
        self.truth = Columns(start, step)
        self._optionals = [optional(network, i) for i in range(len(network.ids))]
        # No request takes longer than its own work and the timeouts of all it calls, tried as often as allowed.
        self._longest = [
            network.base[i] * 10
            + sum((network.timeout[e] + network.acquire[e]) * (1 + network.retries[e]) for e in edges)
            for i, edges in enumerate(network.edges_of)
        ]
        for i, service in enumerate(network.ids):
            names = ["request_rate_rps", "error_ratio", "latency_p50_ms", "latency_p95_ms", "latency_p99_ms"]
            names += ["saturation_ratio", "memory_mib", *optional(network, i)]
            self._lay_out(self.seen, service, names)
        for journey in network.journeys:
            self._lay_out(self.seen, journey.id, ["success_ratio", "completed_per_min"])
            self._lay_out(self.truth, journey.id, ["active_per_min", "affected_per_min", "revenue_lost_per_min"])
        self.place = {name: place for place, name in enumerate(self.seen.values)}
        self.row: list[int] = []
        self.figures: list[float] = []
        self._columns = list(self.seen.values.values())
        self._noise = Noise(self.seen, streams)
        self._pipeline = Pipeline(self.seen, telemetry)

    def measured(self, name: str) -> float | None:
        """A metric as it was measured last, whatever of it arrives; None before the first tick."""
        return self.row[self.place[name]] / self.seen.scales[name] if self.row else None

    def blind(self, owner: str, mode: Mode, by: int = 0) -> None:
        """Disturb what arrives of the figures of a service or journey in this tick; what lasts is said each tick.

        `by` is how late, or how seldom, in seconds. Raises KeyError for an unknown owner.
        """
        self._pipeline.cut(owner, mode, by)

    def sample(self, flow: Flow, state: State, impacts: list[Impact]) -> tuple[list[int], list[int]]:
        """Measure this tick; returns the two rows that were added."""
        figures: list[float] = []
        for i in range(len(self.network.ids)):
            figures += self._service(flow, state, i)
        for j in range(len(self.network.journeys)):
            succeeded = 1 - flow.failed[j]
            figures += [succeeded + flow.unseen[j], flow.coming[j] * 60 * succeeded]
        seen = self._add_seen(figures)
        true_rows: list[int] = []
        for active, affected, lost in impacts:
            true_rows += [round(active * 10), round(affected * 10), round(lost)]
        for column, value in zip(self.truth.values.values(), true_rows, strict=True):
            column.append(value)
        return seen, true_rows

    def _lay_out(self, columns: Columns, owner: str, names: list[str]) -> None:
        for name in names:
            columns.scales[f"{owner}.{name}"] = SCALES[name]
            columns.values[f"{owner}.{name}"] = []

    def _service(self, flow: Flow, state: State, i: int) -> list[float]:
        wait, took = flow.wait[i], flow.took[i]
        longest = wait + self._longest[i] + state.extra_ms[i] / 1000 * P99
        p99 = wait + took * P99
        p95 = wait + took * P95
        row = [
            flow.offered[i],
            flow.errors[i],
            (wait + took * P50) * 1000,
            (p95 if p95 < longest else longest) * 1000,
            (p99 if p99 < longest else longest) * 1000,
            flow.load[i],
            state.memory[i],
        ]
        for name in self._optionals[i]:
            row.append(self._optional(name, flow, state, i))
        return row

    def _optional(self, name: str, flow: Flow, state: State, i: int) -> float:
        net = self.network
        if name == "pool_use_ratio":
            return max(flow.pool_use[e] for e in net.edges_of[i])
        if name == "hit_ratio":
            e = next(e for e in net.edges_of[i] if net.hit_ratio[e])
            return 1 - flow.made[e] / net.per_request[e]
        if name == "client_error_ratio":
            return flow.refused[i]
        if name == "connections_ratio":
            pools = [e for e, callee in enumerate(state.route) if callee == i and net.pool_size[e]]
            wanted = sum(net.pool_size[e] * state.replicas[net.caller[e]] for e in pools)
            return wanted / (net.most_connections[i] or 1)
        if name == "disk_ratio":
            return state.disk_used_gib[i] / state.disk_gib[i]
        if name == "lag_s":
            return state.lag_s[i]
        return state.backlog[i] if name == "backlog" else state.oldest_s[i]

    def _add_seen(self, figures: list[float]) -> list[int]:
        self.figures = figures
        self.row = self._noise.shaken(figures)
        at = self.seen.start + self.seen.step * len(self._columns[0])
        arrived = self._pipeline.passed(self.row, at)
        for column, value in zip(self._columns, arrived, strict=True):
            column.append(value)
        return arrived
