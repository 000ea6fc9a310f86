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
        self._passing = Random(0)

    def stream(self, name: str) -> Callable[[], float]:
        """What gives the next number of this stream, from 0 up to but not including 1."""
        if name not in self._streams:
            self._streams[name] = Random(f"{self._seed}/{name}")
        return self._streams[name].random

    def ratio(self, name: str) -> float:
        """The next number of this stream."""
        return self.stream(name)()

    def once(self, name: str) -> float:
        """The first number of a stream that nobody draws from again, such as one with the time in its name.

        Nothing of it is kept: thousands of streams that are used once would fill the memory.
        """
        self._passing.seed(f"{self._seed}/{name}")
        return self._passing.random()

    def whole(self, name: str, low: int, high: int) -> int:
        """The next whole number of this stream, from `low` to `high`, both included."""
        return low + int(self.ratio(name) * (high - low + 1))
