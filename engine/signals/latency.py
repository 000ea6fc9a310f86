"""The latency that monitoring shows of a service: its quantiles, with the hump of what ran into a limit.

Traffic is solved in means. A request whose call ran into a timeout, or waited in vain for a connection, took that limit
and not its share of a mean: where one in five does, the 95th percentile is the timeout and the median is nearly what
it always was. So a service's answers are of two kinds: the usual ones, spread like a waiting time, and the slow ones,
which all took about as long as the limits they ran into.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.world.curves import P50, P95, P99, crowding, tail, tail_at
from engine.world.flow import Coming, Flow
from engine.world.network import Network
from engine.world.state import State

# The quantiles that are shown, and what they are of a waiting time whose mean is 1.
QUANTILES = (0.5, 0.95, 0.99)
OF_MEAN = (P50, P95, P99)
# A slow share below this shows in no quantile.
SEEN = 0.005


class Latency:
    """Reads the quantiles of all services off a tick that is solved."""

    def __init__(self, network: Network) -> None:
        self._network = network
        # No request takes longer than its own work and the limits of all it calls, tried as often as allowed.
        self._limits = [
            sum((network.timeout[e] + network.acquire[e]) * (1 + network.retries[e]) for e in edges)
            if edges
            else float("inf")
            for edges in network.edges_of
        ]

    def quantiles(self, flow: Flow, state: State) -> list[float]:
        """The medians of all services in milliseconds, then their 95th and then their 99th percentiles."""
        wait, took = flow.wait, flow.took
        p50, p95, p99 = (
            [(waits + mean * of_mean) * 1000 for waits, mean in zip(wait, took, strict=True)] for of_mean in OF_MEAN
        )
        for i, (mean, most) in enumerate(zip(took, self._limits, strict=True)):
            if mean * P99 > most:
                most += self._own(flow, state, i) * P99
                p95[i], p99[i] = ((wait[i] + min(mean * of_mean, most)) * 1000 for of_mean in (P95, P99))
        for i, hump in self._slow(flow, state).items():
            p50[i], p95[i], p99[i] = ((wait[i] + seconds) * 1000 for seconds in hump.quantiles())
        return [*p50, *p95, *p99]

    def _own(self, flow: Flow, state: State, i: int) -> float:
        """The mean time of a service's own work."""
        return self._network.base[i] * crowding(flow.load[i]) + state.extra_ms[i] / 1000

    def _slow(self, flow: Flow, state: State) -> dict[int, Hump]:
        """The services of which a share of the requests ran into a limit that shows.

        What a slow answer of a callee takes, its caller waits for too, at most up to its own timeout.
        """
        found: dict[int, Hump] = {}
        if not any(flow.slow):
            return found
        fails, slow = flow.fails, flow.slow
        for i, _, edges in flow.coming_up:
            for e, c, *_ in edges:
                if (slow[e] and fails[e]) or c in found:
                    break
            else:
                continue
            hump = self._hump(flow, state, i, edges, found)
            if hump.share > SEEN:
                found[i] = hump
        return found

    def _hump(self, flow: Flow, state: State, i: int, edges: list[Coming], found: dict[int, Hump]) -> Hump:
        own = self._own(flow, state, i)
        share = seconds = 0.0
        usual, most = own, own * P99
        for e, c, called, timeout, _ in edges:
            failed = flow.fails[e]
            ran = flow.slow[e] if failed else 0.0
            theirs = found.get(c)
            took = flow.wait[c] + (theirs.usual if theirs else flow.took[c])
            usual += called * _in_time(took, timeout)
            most += min(timeout, took * P99)
            if ran:
                # After a failed attempt come others, which take about as long.
                again = (flow.tries[e] - 1) / failed
                share += called * ran
                seconds += called * ran * flow.slow_s[e] * (1 + again)
            if theirs:
                passed = called * (1 - ran) * theirs.share
                share += passed
                seconds += passed * min(theirs.limit, timeout)
        return Hump(min(1.0, share), seconds / share + own if share else own, usual, most)


@dataclass(frozen=True, slots=True)
class Hump:
    """Answers of two kinds: a `share` that took `limit` seconds, the others `usual` in the mean and `most` at most."""

    share: float
    limit: float
    usual: float
    most: float

    def quantiles(self) -> list[float]:
        """The seconds that half of the answers, 95 and 99 of 100 took no longer than."""
        share, limit, usual = self.share, self.limit, self.usual
        others = 1 - share
        below = others * (1 - tail(limit / usual))
        found = []
        for quantile in QUANTILES:
            if quantile <= below:
                found.append(usual * tail_at(1 - quantile / others))
            elif quantile <= below + share or not others:
                found.append(limit)
            else:
                longer = usual * tail_at(1 - (quantile - share) / others)
                found.append(min(longer, max(limit, self.most)))
        return found


def _in_time(mean: float, timeout: float) -> float:
    """The mean of a waiting time over those that end before the timeout: at most half of it, however long it is."""
    late = tail(timeout / mean)
    return max(mean / 10, min(mean - timeout * late / (1 - late), timeout / 2)) if late < 1 else timeout / 2
