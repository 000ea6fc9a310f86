"""What changes in the world while a drill runs: the causes that faults and remedies act on, and what carries over.

Only queues, leaked connections, memory, waiting clients and replicas carry over from tick to tick; the conditions
(`extra_error`, `extra_ms`, `cost`, `persist`, `retry_delay`) are set anew each tick by the faults that are active.
"""

from __future__ import annotations

from engine.world.network import GROUPS, Network


class State:
    """Lists by service (`i`), edge (`e`) or journey (`j`) of the network."""

    def __init__(self, network: Network) -> None:
        services, edges, journeys = len(network.ids), len(network.caller), len(network.journeys)
        self.replicas = [service.replicas for service in network.services]
        self.out = [0] * services
        self.release = [service.release for service in network.services]
        self.flags = {f"{service.id}/{flag}": True for service in network.services for flag in service.flags}
        self.keep = [1.0] * services
        self.queued = [0.0] * services
        self.memory = list(network.memory)
        self.over_memory_s = [0.0] * services
        self.leaked = [[0.0] * len(GROUPS) for _ in range(edges)]
        self.edge_retries_off = [False] * edges
        self.waiting = [0.0] * journeys
        self.retries_off = [False] * journeys
        self.fresh_at = [-1_000_000_000] * services
        self.captured: dict[str, int] = {}
        self.extra_error = [0.0] * services
        self.extra_ms = [0.0] * services
        self.cost = [1.0] * services
        self.persist = [0.0] * journeys
        self.retry_delay = [20.0] * journeys

    def calm(self) -> None:
        """Take back the conditions of the last tick, before the active faults set theirs."""
        for i in range(len(self.cost)):
            self.extra_error[i] = 0.0
            self.extra_ms[i] = 0.0
            self.cost[i] = 1.0
        for j in range(len(self.persist)):
            self.persist[j] = 0.0

    def up(self, i: int) -> int:
        """Replicas of a service that take traffic."""
        return max(0, self.replicas[i] - self.out[i])

    def fresh(self, network: Network, i: int, share: float = 1.0, now: int = 0) -> None:
        """Replace this share of a service's processes at `now`: what lived in their memory goes with them."""
        self.fresh_at[i] = max(self.fresh_at[i], now)
        self.queued[i] *= 1 - share
        self.over_memory_s[i] = 0.0
        for e in network.edges_of[i]:
            self.leaked[e] = [leaked * (1 - share) for leaked in self.leaked[e]]
