"""Linear models with integer weights: the one form in which something learned from labelled texts is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

UNIT = 10_000
"""Weights and offsets are in ten-thousandths."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by feature, and an offset: how far the model leans to yes before it has read a word."""

    weights: dict[str, int]
    offset: int

    def says(self, features: Sequence[str], extra: int = 0) -> bool:
        """Whether the features weigh on the side of yes. `extra`, in units, is added to their side.

        The sum of the weights is divided by the root of how many features are known, so that long sentences weigh no
        more than short ones; comparing squares keeps it to whole numbers.
        """
        known = [self.weights[name] for name in features if name in self.weights]
        total, offset = sum(known), self.offset + extra
        pull = offset * offset * len(known)
        if total >= 0 and offset >= 0:
            return total > 0 or offset > 0
        if total <= 0 and offset <= 0:
            return False
        return total * total > pull if total > 0 else pull > total * total


def parsed(text: str) -> dict[str, int]:
    """Weights from their text: pairs of `feature=weight`, separated by blanks and line ends."""
    return {name: int(weight) for pair in text.split() for name, _, weight in (pair.rpartition("="),)}
