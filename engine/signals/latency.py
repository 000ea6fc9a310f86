"""The latency that monitoring shows of a service: its quantiles, with the hump of what ran into a limit.

Traffic is solved in means. A request whose call ran into a timeout, or waited in vain for a connection, took that limit
and not its share of a mean: where one in five does, the 95th percentile is the timeout and the median is nearly what
it always was. So a service's answers are of two kinds: the usual ones, spread like a waiting time, and the slow ones,
which all took about as long as the limits they ran into.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.world.curves import P50, P95, P99, crowding, tail, tail_at
from engine.world.flow import Flow
from engine.world.network import Network
from engine.world.state import State

# The quantiles that are shown, each with what it is of a waiting time whose mean is 1.
QUANTILES = ((0.5, P50), (0.95, P95), (0.99, P99))
# A slow share below this shows in no quantile.
SEEN = 0.005


class Latency:
    """Reads the quantiles of all services off a tick that is solved."""

    def __init__(self, network: Network) -> None:
        self._network = network
        # No request takes longer than its own work and the limits of all it calls, tried as often as allowed.
        self._limits = [
            sum((network.timeout[e] + network.acquire[e]) * (1 + network.retries[e]) for e in edges)
            for edges in network.edges_of
        ]

    def quantiles(self, flow: Flow, state: State) -> list[float]:
        """The medians of all services in milliseconds, then their 95th and then their 99th percentiles."""
        base, limits = self._network.base, self._limits
        slow = self._slow(flow, state) if any(flow.fails) else {}
        found: tuple[list[float], list[float], list[float]] = ([], [], [])
        for i, (wait, took, extra) in enumerate(zip(flow.wait, flow.took, state.extra_ms, strict=True)):
            if i in slow:
                hump = slow[i]
                for row, (quantile, _) in zip(found, QUANTILES, strict=True):
                    row.append((wait + hump.at(quantile)) * 1000)
                continue
            own = base[i] * crowding(flow.load[i]) + extra / 1000
            most = limits[i] + own * P99 if limits[i] else took * P99
            for row, (_, means) in zip(found, QUANTILES, strict=True):
                row.append((wait + min(took * means, most)) * 1000)
        return [*found[0], *found[1], *found[2]]

    def _slow(self, flow: Flow, state: State) -> dict[int, Hump]:
        """The services of which a share of the requests ran into a limit that shows.

        What a slow answer of a callee takes, its caller waits for too, at most up to its own timeout.
        """
        net = self._network
        found: dict[int, Hump] = {}
        for i, base, edges in flow.coming_up:
            own = base * crowding(flow.load[i]) + state.extra_ms[i] / 1000
            share = seconds = 0.0
            usual, most = own, own * P99
            for e, c, called, timeout, _ in edges:
                failed = flow.fails[e]
                ran, limit = (flow.slow[e], flow.slow_s[e]) if failed else (0.0, 0.0)
                theirs = found.get(c)
                took = flow.wait[c] + (theirs.usual if theirs else flow.took[c])
                usual += called * _in_time(took, timeout)
                most += min(timeout, took * P99)
                passed = (1 - ran) * theirs.share if theirs else 0.0
                # After a failed attempt come others, which take about as long.
                again, power = 0.0, 1.0
                for _ in range(0 if state.edge_retries_off[e] else net.retries[e]):
                    again += power
                    power *= failed
                share += called * (ran + passed)
                seconds += called * ran * limit * (1 + again)
                if theirs:
                    seconds += called * passed * min(theirs.limit, timeout)
            if share > SEEN:
                found[i] = Hump(min(1.0, share), seconds / share + own, usual, most)
        return found


@dataclass(frozen=True, slots=True)
class Hump:
    """Answers of two kinds: a `share` that took `limit` seconds, the others `usual` in the mean and `most` at most."""

    share: float
    limit: float
    usual: float
    most: float

    def at(self, quantile: float) -> float:
        """The seconds that this share of the answers took no longer than."""
        others = 1 - self.share
        below = others * (1 - tail(self.limit / self.usual))
        if quantile <= below:
            return self.usual * tail_at(1 - quantile / others)
        if quantile <= below + self.share or not others:
            return self.limit
        longer = self.usual * tail_at(1 - (quantile - self.share) / others)
        return min(longer, max(self.limit, self.most))


def _in_time(mean: float, timeout: float) -> float:
    """The mean of a waiting time over those that end before the timeout: at most half of it, however long it is."""
    late = tail(timeout / mean)
    return max(mean / 10, min(mean - timeout * late / (1 - late), timeout / 2)) if late < 1 else timeout / 2
