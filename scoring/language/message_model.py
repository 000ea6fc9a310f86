"""What a linear model makes of the sentences of a message: how far each leans to a field or a problem.

Features are words, pairs of words and runs of letters of the tagged sentence, so that names, times and figures weigh as
such. Weights are whole numbers, made by `make train`; sums are compared by their squares, so the answer is the same on
every processor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from scoring.language.sentences import Segment
from scoring.language.tags import tagged

UNIT = 1000
"""Weights are in thousandths."""

_WORD = re.compile(r"[A-Za-z']+|[?!:]")


def features(text: str, label: str | None, first: bool) -> list[str]:
    """The features of a tagged sentence under a label (None: free) of its message, each once, without blanks."""
    words = ["^", *_WORD.findall(text), "$"]
    found = dict.fromkeys(words)
    found.update(dict.fromkeys(f"{a}_{b}" for a, b in pairwise(words)))
    run = "_".join(words)
    found.update(dict.fromkeys(f"#{run[i : i + 4]}" for i in range(len(run) - 3)))
    found[f"%{label or 'free'}"] = None
    if first:
        found["%first"] = None
    return list(found)


@dataclass(frozen=True, slots=True)
class Lean:
    """How far a message leans to something: the sentence that leans furthest, its sum of weights and how many features
    it was summed over."""

    quote: str
    total: int
    known: int

    def above(self, margin: int) -> bool:
        """Whether the sum, divided by the root of the number of features, is above `margin` thousandths."""
        return self.total * abs(self.total) > margin * abs(margin) * self.known


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, int], dict[str, tuple[tuple[int, int], ...]]]:
    """The number of each model by its name, and the weights of each feature as (number of the model, weight)."""
    from scoring.language.weights import messages  # noqa: PLC0415 - large, and only for those who read messages

    weights: dict[str, tuple[tuple[int, int], ...]] = {}
    for row in messages.WEIGHTS.split("|"):
        feature, _, told = row.partition(" ")
        numbers = [int(part) for part in told.split()]
        weights[feature] = tuple(zip(numbers[::2], numbers[1::2], strict=True))
    return {name: index for index, name in enumerate(messages.MODELS)}, weights


def leans(segments: Sequence[Segment]) -> dict[str, Lean]:
    """Name of each model to how far the message leans to it; nothing for a message without words."""
    names, weights = _table()
    best: dict[str, Lean] = {}
    for index, segment in enumerate(segments):
        totals = [0] * len(names)
        known = 0
        for feature in features(tagged(segment.raw), segment.label, index == 0):
            pairs = weights.get(feature)
            if pairs is None:
                continue
            known += 1
            for model, weight in pairs:
                totals[model] += weight
        if not known:
            continue
        for name, model in names.items():
            lean = Lean(segment.raw, totals[model], known)
            if name not in best or _further(lean, best[name]):
                best[name] = lean
    return best


def _further(a: Lean, b: Lean) -> bool:
    return a.total * abs(a.total) * b.known > b.total * abs(b.total) * a.known
