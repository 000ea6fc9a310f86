"""Random streams named by purpose, so that one decision more or less moves nothing unrelated.

A stream is seeded by the drill's seed and its name. Where what somebody does could change how often a stream is
drawn, the caller puts the drill time into the name. Only `random()` is used: of the standard generator nothing else
is promised to stay the same between Python versions.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random


class Streams:
    """The random streams of one drill."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._streams: dict[str, Random] = {}

    def stream(self, name: str) -> Callable[[], float]:
        """What gives the next number of this stream, from 0 up to but not including 1."""
        if name not in self._streams:
            self._streams[name] = Random(f"{self._seed}/{name}")
        return self._streams[name].random

    def ratio(self, name: str) -> float:
        """The next number of this stream."""
        return self.stream(name)()

    def whole(self, name: str, low: int, high: int) -> int:
        """The next whole number of this stream, from `low` to `high`, both included."""
        return low + int(self.ratio(name) * (high - low + 1))
