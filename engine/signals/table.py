"""The figures of a drill while it runs: a row a tick, and columns for whoever reads.

A tick adds to one list where it would else add to a hundred, which lie all over the memory; columns are made of the
rows when somebody asks for them, and only of those that are new.
"""

from __future__ import annotations

from engine.trace import Columns


class Table:
    """Rows of whole scaled numbers, measured at `start`, `start + step`, ...; `place` tells where a column stands."""

    def __init__(self, start: int, step: int, scales: dict[str, int]) -> None:
        self.start = start
        self.step = step
        self.scales = scales
        self.place = {name: place for place, name in enumerate(scales)}
        self.rows: list[list[int]] = []
        self._columns = Columns(start, step, scales, {name: [] for name in scales})
        self._turned = 0

    @property
    def columns(self) -> Columns:
        """Everything so far as columns. They are the table's own: read them, do not keep them while it grows."""
        fresh = self.rows[self._turned :]
        if fresh:
            self._turned = len(self.rows)
            for column, values in zip(self._columns.values.values(), zip(*fresh, strict=True), strict=True):
                column.extend(values)
        return self._columns

    def at(self, name: str, t: int) -> float | None:
        """As `Columns.at`, without making columns of the rows."""
        i = min((t - self.start) // self.step, len(self.rows) - 1)
        value = self.rows[i][self.place[name]] if i >= 0 else -1
        return value / self.scales[name] if value >= 0 else None
