"""What changes in the world while a drill runs: the causes that faults and remedies act on, and what carries over.

Lists go by service (`i`), edge (`e`), journey (`j`) or producer (`p`) of the network. Three kinds live here:

- what remedies and injects set and what stays set: replicas, releases, configs, flags, routes, shares let in;
- what carries over from tick to tick: queues, backlogs, leaked connections, memory, disks, cold caches, lag, clients
  who wait, and `wear`, the damage each fault has done so far, by the fault's id;
- conditions of one tick, set anew by the faults that are active (`calm` takes them back).
"""

from __future__ import annotations

from typing import Any

from engine.world.network import GROUPS, Network

# Apps that have lost their connection and know how to behave spread their return over some minutes: the mean, in
# seconds, between two attempts of one app. Our own figure; client libraries back off to one to five minutes.
RETURN_S = 60.0
# More writes a second than any standby has to replay: nothing holds it up.
UNHINDERED = 1e9
# On an ordinary disk a tenth of what is used could go at any time: old logs, temporary files.
SPARE_RATIO = 0.1
# Before the earliest instant at which anything can begin.
NEVER = -86401


class State:
    """The state of a world. Only faults, remedies, injects and the world itself write to it."""

    def __init__(self, network: Network) -> None:
        services, edges, journeys = len(network.ids), len(network.caller), len(network.journeys)
        self.replicas = [service.replicas for service in network.services]
        self.out = [0] * services
        self.release = [service.release for service in network.services]
        self.config = [service.config for service in network.services]
        # What has run and what has been pushed so far, oldest first, and where a pin holds back what is pushed.
        self.releases = [_so_far(service.releases, service.release) for service in network.services]
        self.configs = [_so_far(service.configs, service.config) for service in network.services]
        self.pinned = [False] * services
        # How many replicas each remedy added that has not been taken back.
        self.added: list[list[int]] = [[] for _ in range(services)]
        self.flags = {f"{service.id}/{flag}": True for service in network.services for flag in service.flags}
        self.keep = [1.0] * services
        self.static_page = [False] * services
        self.route = list(network.callee)
        self.edge_retries_off = [False] * edges
        self.retries_off = [False] * journeys
        self.bypassed = [False] * edges
        self.paused = [False] * len(network.producers)
        self.blocked = [False] * len(network.producers)
        self.drained = dict.fromkeys(network.regions, False)
        self.writes_stopped = [False] * services
        self.limit = list(network.limit)
        self.limit_off = [False] * services
        self.warming = [False] * edges
        # When a message was last set aside from a queue, by the worker's id.
        self.set_aside_at: dict[str, int] = {}
        # How often a standby has taken over: what is wrong with one copy of a store ends with the change.
        self.primary = [0] * services
        self.standby = [service.standby is not None for service in network.services]
        self.certified = [0] * services
        # Faults that a remedy of their own has put right, by the fault's id.
        self.mended: dict[str, bool] = {}

        self.queued = [0.0] * services
        self.backlog = [0.0] * services
        self.arrivals: list[list[float]] = [[] for _ in range(services)]
        self.oldest_s = [0.0] * services
        self.memory = list(network.memory)
        self.grown_mib = [[0.0] * len(GROUPS) for _ in range(services)]
        self.over_memory_s = [0.0] * services
        self.starting: list[list[float]] = [[] for _ in range(services)]
        self.leaked = [[0.0] * len(GROUPS) for _ in range(edges)]
        self.disk_gib = [service.disk_gib or 0.0 for service in network.services]
        self.disk_used_gib = [float(service.disk_used_gib) for service in network.services]
        # What could be deleted without a loss of data: logs and temporary files.
        self.spare_gib = [SPARE_RATIO * used for used in self.disk_used_gib]
        self.lag_s = [float(service.standby.lag_s) if service.standby else 0.0 for service in network.services]
        # Writes that a standby has not got yet: those of the last `lag_s` seconds.
        self.behind = [0.0] * services
        # When the long-running sessions of a store were killed last, when its data was restored last, and when that
        # happened last while nobody wrote.
        self.killed_at = [NEVER] * services
        self.restored_at = [NEVER] * services
        self.merged_at = [NEVER] * services
        self.warm = [1.0] * edges
        self.waiting = [0.0] * journeys
        self.away = [0.0] * journeys
        self.parting = [0.0] * journeys
        self.serving = [1.0] * journeys
        self.owed = [0.0] * len(network.producers)
        self.collecting = [1.0] * services
        self.wear: dict[str, float] = {}
        self.worn_at: dict[str, int] = {}
        self.fresh_at = [NEVER] * services
        self.captured: dict[str, int] = {}

        self.extra_error = [0.0] * services
        self.extra_ms = [0.0] * services
        self.cost = [1.0] * services
        self.closed = [0.0] * services
        self.closed_slow = [False] * services
        self.denied = [0.0] * services
        self.ceiling = list(network.limit)
        self.down = [0.0] * services
        self.stall = [0.0] * services
        self.read_only = [False] * services
        self.replay = [UNHINDERED] * services
        self.edge_closed = [0.0] * edges
        self.held = [0.0] * edges
        self.extra_rps = [0.0] * services
        self.extra_writes = [0.0] * services
        self.surge = [1.0] * journeys
        self.harmed = [0.0] * journeys
        self.persist = [0.0] * journeys
        self.retry_delay = [20.0] * journeys
        self.return_delay = [RETURN_S] * journeys
        self.backs_off = [True] * journeys
        # What these are while nothing is wrong; the others follow from what is set or carried over.
        self._calm: list[tuple[list[Any], list[Any]]] = [
            (conditions, conditions.copy())
            for conditions in (
                self.extra_error, self.extra_ms, self.closed, self.closed_slow, self.denied, self.down, self.stall,
                self.replay, self.edge_closed, self.held, self.extra_rps, self.extra_writes, self.surge, self.harmed,
                self.persist, self.retry_delay, self.return_delay, self.backs_off,
            )
        ]  # fmt: skip

    def calm(self) -> None:
        """Take back the conditions of the last tick, before the active faults set theirs."""
        for conditions, calm in self._calm:
            conditions[:] = calm
        self.cost[:] = self.collecting
        self.ceiling[:] = self.limit
        if any(self.limit_off):
            self.ceiling[:] = [None if off else limit for off, limit in zip(self.limit_off, self.limit, strict=True)]
        self.read_only[:] = self.writes_stopped

    def up(self, i: int) -> float:
        """Replicas of a service that take traffic; a part of one where some of its work is lost."""
        return max(0.0, self.replicas[i] - self.out[i] - self.down[i])

    def close(self, i: int, share: float, slow: bool = False) -> None:
        """Let this share of the requests to a service reach nobody; where `slow`, the caller waits for its timeout."""
        self.closed[i] = 1 - (1 - self.closed[i]) * (1 - min(1.0, max(0.0, share)))
        self.closed_slow[i] = self.closed_slow[i] or (slow and share > 0)

    def harm(self, j: int, share: float) -> None:
        """Let this share of a journey's customers be let down although their requests succeed."""
        self.harmed[j] = 1 - (1 - self.harmed[j]) * (1 - min(1.0, max(0.0, share)))

    def deploy(self, i: int, release: str) -> None:
        """Let a service run this release from now on."""
        self.release[i] = release
        if release not in self.releases[i]:
            self.releases[i].append(release)

    def push(self, i: int, config: str) -> None:
        """Push a configuration: it is in force from now on, or waits where another one is pinned."""
        if config in self.configs[i]:
            self.configs[i].remove(config)
        self.configs[i].append(config)
        if not self.pinned[i]:
            self.config[i] = config

    def shrink(self, network: Network, i: int) -> None:
        """Take out the replicas that were added last; their connections to clients go in turn; one stays always."""
        gone = min(self.added[i].pop(), self.replicas[i] - 1)
        for j in network.connected:
            if network.entry[j] == i:
                self.disconnect(network, j, gone / self.replicas[i], gently=True)
        self.replicas[i] -= gone

    def fresh(self, network: Network, i: int, share: float = 1.0, now: int = 0) -> None:
        """Replace this share of a service's processes at `now`: what lived in their memory goes with them.

        The service is fresh when all of them are new; while some are left, they still hold what all of them held.
        """
        self.queued[i] *= 1 - share
        self.over_memory_s[i] = 0.0
        if share >= 1:
            self.fresh_at[i] = max(self.fresh_at[i], now)
        self.grown_mib[i] = [grown * (1 - share) for grown in self.grown_mib[i]]
        for e in network.edges_of[i]:
            self.leaked[e] = [leaked * (1 - share) for leaked in self.leaked[e]]
        for e in network.cached:
            if network.holder[e] == i:
                self.warm[e] *= 1 - share

    def disconnect(self, network: Network, j: int, share: float = 1.0, gently: bool = False) -> None:
        """Cut this share of the long-lived connections of a journey, at once or, `gently`, one after the other.

        To be called before the traffic of a tick flows.
        """
        cut = max(0.0, network.journeys[j].connections - self.away[j] - self.parting[j]) * share
        if gently:
            self.parting[j] += cut
        else:
            self.away[j] += cut


def _so_far(versions: list[str], running: str) -> list[str]:
    """The versions up to the one that is in use at the start; those behind it are yet to come."""
    return versions[: versions.index(running) + 1] if running in versions else [*versions, running]
