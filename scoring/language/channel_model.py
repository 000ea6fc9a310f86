"""A second opinion on what a line means: a linear model over its words, its weights kept as text beside the data.

The rules decide; the model is asked where they see nothing, and it can take back what it finds most unlikely. The
weights are trained on the labelled sentences by `python -m tests.accuracy.train_channel`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

PLAIN_TALK = "-"
"""The kind of a line that means no command."""

SCALE = 64
"""Weights are kept as integers, this many to one."""

_E = 2.718281828459045


@dataclass(frozen=True)
class Model:
    """`kinds` in order, the `bias` of each, and of each feature the weights, all integers of `1 / SCALE`."""

    kinds: tuple[str, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, Sequence[tuple[int, int]]]

    def shares(self, found: Sequence[str]) -> dict[str, float]:
        """How likely each kind is, summing to 1, for the features of a line."""
        known = [self.weights[feature] for feature in found if feature in self.weights]
        sums = [0] * len(self.kinds)
        for weights in known:
            for kind, weight in weights:
                sums[kind] += weight
        length = max(1, len(known)) ** 0.5
        scores = [(total / length + bias) / SCALE for total, bias in zip(sums, self.bias, strict=True)]
        top = max(scores)
        powers = [_E ** (score - top) for score in scores]
        return {kind: power / sum(powers) for kind, power in zip(self.kinds, powers, strict=True)}


def read_model(text: str) -> Model:
    """The model kept as `text`: a line of kinds, a line of biases, then a feature a line with its `kind:weight` pairs,
    parted by tabs. Raises ValueError for text of another shape."""
    lines = text.split("\n")
    if len(lines) < 3:
        raise ValueError("the weights of the channel have no features; expected kinds, biases and a feature a line")
    kinds = tuple(lines[0].split("\t"))
    weights: dict[str, list[tuple[int, int]]] = {}
    for line in lines[2:]:
        feature, _, pairs = line.partition("\t")
        if pairs:
            weights[feature] = [
                (int(kind), int(weight)) for kind, _, weight in (p.partition(":") for p in pairs.split(" "))
            ]
    return Model(kinds, tuple(int(bias) for bias in lines[1].split("\t")), weights)
