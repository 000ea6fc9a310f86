"""The service graph of a scenario laid out as flat lists: what does not change while a drill runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.scenario.topology import Service

if TYPE_CHECKING:
    from engine.scenario.model import Scenario

# Replicas are never quite alike: they fall into this many groups, and what wears out does so at these relative speeds.
GROUPS = (0.6, 0.8, 1.0, 1.2, 1.4)


class Network:
    """Services in the order of calls (callers first), edges grouped by caller, journeys, producers."""

    def __init__(self, scenario: Scenario) -> None:
        self.services = _callers_first(scenario)
        self.ids = [service.id for service in self.services]
        self.index = {service: i for i, service in enumerate(self.ids)}
        self._edges()
        self.capacity = [float(service.capacity_rps) for service in self.services]
        self.base = [service.base_ms / 1000 for service in self.services]
        self.workers = [float(service.workers) for service in self.services]
        self.queue = [float(service.queue) for service in self.services]
        self.memory = [float(service.memory_mib) for service in self.services]
        self.memory_limit = [float(service.memory_limit_mib) for service in self.services]
        self.request_mib = [float(service.request_mib) for service in self.services]
        self.limit = [service.limit_rps for service in self.services]
        self.most_connections = [service.max_connections for service in self.services]
        self.regions = list(dict.fromkeys(region for service in scenario.services for region in service.regions))
        self.journeys = scenario.journeys
        self.journey_index = {journey.id: j for j, journey in enumerate(self.journeys)}
        self.entry = [self.index[journey.entry] for journey in self.journeys]
        self.touches = [self._touched(j) for j in range(len(self.journeys))]
        self.stores = self._stores()
        self.customers = [[(r.at, float(r.per_min)) for r in journey.customers] for journey in self.journeys]
        self.producers = scenario.producers
        self.producer_index = {producer.id: p for p, producer in enumerate(self.producers)}
        self.into = [self.index[producer.into] for producer in self.producers]
        self.produced = [[(r.at, float(r.per_min)) for r in producer.requests] for producer in self.producers]
        self.carries = [
            (p, self.journey_index[producer.journey], float(producer.share))
            for p, producer in enumerate(self.producers)
            if producer.journey is not None and producer.share
        ]
        self.connected = [j for j, journey in enumerate(self.journeys) if journey.connections]

    def _edges(self) -> None:
        self.edges_of: list[list[int]] = []
        self.caller: list[int] = []
        self.callee: list[int] = []
        self.per_request: list[float] = []
        self.timeout: list[float] = []
        self.retries: list[int] = []
        self.hard: list[bool] = []
        self.pool_size: list[int] = []
        self.acquire: list[float] = []
        self.writes: list[float] = []
        self.queued: list[bool] = []
        self.flag: list[str | None] = []
        self.unless: list[bool] = []
        self.hit_ratio: list[float] = []
        self.fill: list[float] = []
        self.holder: list[int] = []
        for i, service in enumerate(self.services):
            self.edges_of.append([])
            for call in service.calls:
                self.edges_of[i].append(len(self.caller))
                self.caller.append(i)
                self.callee.append(self.index[call.service])
                self.per_request.append(float(call.per_request))
                self.timeout.append(call.timeout_ms / 1000)
                self.retries.append(call.retries)
                self.hard.append(call.hard)
                self.pool_size.append(call.pool.size if call.pool else 0)
                self.acquire.append(call.pool.acquire_ms / 1000 if call.pool else 0.0)
                self.writes.append(float(call.writes))
                self.queued.append(call.queued)
                flag = call.flag or call.unless
                self.flag.append(f"{service.id}/{flag}" if flag else None)
                self.unless.append(call.unless is not None)
                self.hit_ratio.append(float(call.cache.hit_ratio) if call.cache else 0.0)
                self.fill.append(float(call.cache.fill) if call.cache else 1.0)
                holder = call.cache.held_in if call.cache and call.cache.held_in else service.id
                self.holder.append(self.index[holder])
        self.pooled = [any(self.pool_size[e] for e in edges) for edges in self.edges_of]
        self.cached = [e for e, hit in enumerate(self.hit_ratio) if hit]
        self.switched = [e for e, flag in enumerate(self.flag) if flag]
        # The call to the cache itself, where a cached answer has to be fetched from another service.
        self.lookup = [
            next((k for k in self.edges_of[self.caller[e]] if self.callee[k] == self.holder[e]), None)
            for e in range(len(self.caller))
        ]
        self.worker = [False] * len(self.ids)
        for e, callee in enumerate(self.callee):
            if self.queued[e]:
                self.worker[callee] = True

    def edge(self, caller: str, callee: str) -> int:
        """The index of the arrow from one service to another. Raises KeyError when there is none."""
        for e in self.edges_of[self.index[caller]]:
            if self.callee[e] == self.index[callee]:
                return e
        raise KeyError(f"{caller} does not call {callee}")

    def _stores(self) -> list[str]:
        """The services that keep data, by what they are made of: they call nobody and are our own."""
        found = []
        for i, service in enumerate(self.services):
            calls = [e for e, callee in enumerate(self.callee) if callee == i]
            used = any(self.writes[e] or self.pool_size[e] for e in calls)
            made = service.standby or service.disk_gib or service.max_connections
            if not service.calls and not service.external and (used or made):
                found.append(service.id)
        return found

    def _touched(self, j: int) -> list[float]:
        """By service, the share of a journey's customers whose requests come to it."""
        touched = [0.0] * len(self.ids)
        touched[self.entry[j]] = 1.0
        for e, caller in enumerate(self.caller):
            share = touched[caller] * min(1.0, self.per_request[e])
            touched[self.callee[e]] = max(touched[self.callee[e]], share)
        return touched

    def reached(self, entry: str) -> list[str]:
        """Every service a request to `entry` may pass, callers first."""
        seen = {self.index[entry]}
        for i in range(len(self.ids)):
            if i in seen:
                seen.update(self.callee[e] for e in self.edges_of[i])
        return [service for i, service in enumerate(self.ids) if i in seen]


def _callers_first(scenario: Scenario) -> list[Service]:
    """Callers before callees; what a service can fall back on counts as called by everybody who calls it."""
    by_id = {service.id: service for service in scenario.services}
    after = {service.id: _needed(service, by_id) for service in scenario.services}
    waiting = dict.fromkeys(by_id, 0)
    for needed in after.values():
        for name in needed:
            waiting[name] += 1
    ready = [name for name in by_id if waiting[name] == 0]
    order = []
    while ready:
        name = ready.pop(0)
        order.append(by_id[name])
        for needed_name in after[name]:
            waiting[needed_name] -= 1
            if waiting[needed_name] == 0:
                ready.append(needed_name)
    if len(order) < len(by_id):
        raise ValueError("services call each other in a circle")
    return order


def _needed(service: Service, by_id: dict[str, Service]) -> list[str]:
    called = [call.service for call in service.calls]
    fallbacks = [by_id[name].fallback for name in called]
    return list(dict.fromkeys([*called, *(name for name in fallbacks if name is not None)]))
