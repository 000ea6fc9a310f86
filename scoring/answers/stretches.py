"""Stretches of an answer, marked character by character: asking whether one is met costs its own length only."""

from __future__ import annotations


class Stretches:
    """The marked characters of a text of `size` characters."""

    def __init__(self, size: int) -> None:
        self._marked = bytearray(size)

    def add(self, start: int, end: int) -> None:
        """Mark the characters from `start` up to `end`."""
        end = min(end, len(self._marked))
        if start < end:
            self._marked[start:end] = b"\x01" * (end - start)

    def meet(self, start: int, end: int) -> bool:
        """Whether any character from `start` up to `end` is marked."""
        return self._marked.find(1, start, end) >= 0
