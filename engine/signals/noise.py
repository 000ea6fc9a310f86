"""The small noise of scraping and averaging on every figure, and the whole scaled numbers that are stored.

The noise of a column comes from its own stream and depends on nothing but the tick: no act and no other column moves
it. It repeats after a prime number of ticks (42 minutes of ten-second ticks), which nobody can see under figures that
move; that keeps a tick to a multiplication a column. Memory is no sample of many requests: it drifts, slowly and by
little. What is counted and not averaged (a backlog, an age, connections, a disk) has no noise at all.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import compress
from operator import gt, itemgetter
from typing import Any

from engine.streams import Streams

# A sample is within three per cent of the figure either way: scraping and averaging, not a fault.
NOISE = 0.03
TICKS = 251
# Figures this far apart stay in order, one shaken up and the other down.
NEAR = (1 - NOISE) / (1 + NOISE) - 0.001
# Memory drifts by so much at most, from one turn to the next in so many ticks: caches and buffers that fill and empty.
DRIFT = 0.01
TURN = 12
COUNTED = (".backlog", ".oldest_s", ".connections_ratio", ".disk_ratio", ".lag_s")


class Noise:
    """Shakes the figures of a tick, in the order of the columns, into the row that is stored."""

    def __init__(self, scales: dict[str, int], streams: Streams) -> None:
        names = list(scales)
        ratios = [k for k, name in enumerate(names) if name.endswith("_ratio")]
        self._successes = [(k, scales[names[k]]) for k in ratios if names[k].endswith("success_ratio")]
        self._caps = [k for k in ratios if not names[k].endswith("success_ratio")]
        # What noise can put amiss is looked for in the figures, for they often stay as they are: a ratio near its cap,
        # and a p50 near its p95 or that near its p99.
        self._highest = [1 - NOISE] * len(self._caps)
        self._capped = picker(self._caps)
        self._p95s = [k for k, name in enumerate(names) if name.endswith("latency_p95_ms")]
        self._p50, self._p95, self._p99 = (picker([k + by for k in self._p95s]) for by in (-1, 0, 1))
        self._scales = list(scales.values())
        self._factors = factors(streams.seed, tuple(scales.items()))
        self._figures: list[float] = []
        self._high: list[int] = []
        self._near: list[int] = []
        self._tick = 0

    def measured(self, figures: list[float]) -> None:
        """Take the figures of this tick, and of all that follow until there are others."""
        self._figures = figures
        self._high = list(compress(self._caps, map(gt, self._capped(figures), self._highest)))
        quantiles = zip(self._p95s, self._p50(figures), self._p95(figures), self._p99(figures), strict=True)
        self._near = [place for place, p50, p95, p99 in quantiles if p95 > NEAR * p99 or p50 > NEAR * p95]

    def shaken(self) -> list[int]:
        """The row of this tick. Of a success ratio the failures behind it are shaken; no ratio exceeds 1."""
        figures, factors = self._figures, self._factors[self._tick]
        self._tick = (self._tick + 1) % TICKS
        # What `int` does, in a third of the time.
        row = [(figure * factor + 0.5).__trunc__() for figure, factor in zip(figures, factors, strict=True)]
        for place in self._high:
            if row[place] > self._scales[place]:
                row[place] = self._scales[place]
        for place, scale in self._successes:
            value = int(scale - (1 - figures[place]) * factors[place] + 0.5)
            row[place] = value if value > 0 else 0
        for place in self._near:
            # The quantiles of one sample are in order, however each was shaken.
            row[place - 1 : place + 2] = sorted(row[place - 1 : place + 2])
        return row


@lru_cache(maxsize=16)
def factors(seed: int, scales: tuple[tuple[str, int], ...]) -> list[array[float]]:
    """The factor of every column in every tick, noise and scale in one. Drills of one seed and system share them.

    They are packed: read once a tick, numbers that lie apart in memory cost more to fetch than to multiply.
    """
    streams = Streams(seed)
    tables = []
    for name, scale in scales:
        draw = streams.stream(f"metric/{name}")
        if name.endswith(COUNTED):
            tables.append([float(scale)] * TICKS)
        elif name.endswith(".memory_mib"):
            tables.append([scale * factor for factor in drift(draw)])
        else:
            tables.append([scale * (1 + NOISE * (2 * draw() - 1)) for _ in range(TICKS)])
    return [array("d", row) for row in zip(*tables, strict=True)]


def drift(draw: Callable[[], float]) -> list[float]:
    """Factors that go in straight lines from turn to turn, and from the last one back to the first."""
    turns = [1 + DRIFT * (2 * draw() - 1) for _ in range(0, TICKS, TURN)]
    turns.append(turns[0])
    return [turns[t // TURN] + (turns[t // TURN + 1] - turns[t // TURN]) * (t % TURN) / TURN for t in range(TICKS)]


def picker(places: list[int]) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """What picks the values at these places out of a row."""
    if len(places) < 2:
        return lambda row: [row[place] for place in places]
    return itemgetter(*places)
