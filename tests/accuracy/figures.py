"""Agreement of a reader with labels: counts, and the figures that are told of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts over labelled texts: `hit` label and reader say yes, `wrong` only the reader, `missed` only the label."""

    hit: int
    wrong: int
    missed: int
    right_no: int

    @classmethod
    def of(cls, pairs: Sequence[tuple[int, int]]) -> Figures:
        """From (label, reading) pairs of 0 and 1."""
        hit = sum(label and read for label, read in pairs)
        wrong = sum(read and not label for label, read in pairs)
        missed = sum(label and not read for label, read in pairs)
        return cls(hit, wrong, missed, len(pairs) - hit - wrong - missed)

    @property
    def cases(self) -> int:
        """How many texts."""
        return self.hit + self.wrong + self.missed + self.right_no

    @property
    def precision(self) -> float:
        """How often the reader's yes is right; 1 where it never says yes."""
        return self.hit / (self.hit + self.wrong) if self.hit + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """How much of what is there the reader finds; 1 where nothing is."""
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.hit / (2 * self.hit + self.wrong + self.missed) if self.hit + self.wrong + self.missed else 1.0

    @property
    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond chance."""
        n = self.cases
        same = (self.hit + self.right_no) / n
        label, read = (self.hit + self.missed) / n, (self.hit + self.wrong) / n
        chance = label * read + (1 - label) * (1 - read)
        return (same - chance) / (1 - chance) if chance < 1 else 1.0

    def __str__(self) -> str:
        return f"{self.precision:6.2f}{self.recall:6.2f}{self.f1:6.2f}{self.kappa:6.2f}"
