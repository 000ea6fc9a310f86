"""The small noise of scraping and averaging on every figure, and the whole scaled numbers that are stored.

The noise of a column comes from its own stream and depends on nothing but the tick: no act and no other column moves
it. It repeats after a prime number of ticks (42 minutes of ten-second ticks), which nobody can see under figures that
move; that keeps a tick to a multiplication a column.
"""

from __future__ import annotations

from engine.streams import Streams
from engine.trace import Columns

# A sample is within three per cent of the figure either way: scraping and averaging, not a fault.
NOISE = 0.03
TICKS = 251


class Noise:
    """Shakes the figures of a tick, in the order of the columns, into the row that is stored."""

    def __init__(self, columns: Columns, streams: Streams) -> None:
        tables: list[list[float]] = []
        self._caps: list[tuple[int, int]] = []
        self._successes: list[tuple[int, int]] = []
        for place, (name, scale) in enumerate(columns.scales.items()):
            draw = streams.stream(f"metric/{name}")
            tables.append([scale * (1 + NOISE * (2 * draw() - 1)) for _ in range(TICKS)])
            if name.endswith("success_ratio"):
                self._successes.append((place, scale))
            elif name.endswith("_ratio"):
                self._caps.append((place, scale))
        self._factors = list(zip(*tables, strict=True))
        self._tick = 0

    def shaken(self, figures: list[float]) -> list[int]:
        """The row of this tick. Of a success ratio the failures behind it are shaken; no ratio exceeds 1."""
        factors = self._factors[self._tick]
        self._tick = (self._tick + 1) % TICKS
        row = [int(figure * factor + 0.5) for figure, factor in zip(figures, factors, strict=True)]
        for place, scale in self._caps:
            if row[place] > scale:
                row[place] = scale
        for place, scale in self._successes:
            row[place] = max(0, int(scale - (1 - figures[place]) * factors[place] + 0.5))
        return row
