"""For each kind of item, answers other than its own solution: whatever else one could choose, swap or leave out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from scoring.questions import Item
from scoring.questions.kinds.match import Match
from scoring.questions.kinds.missing import Missing
from scoring.questions.kinds.multiple import Multiple
from scoring.questions.kinds.number import Number
from scoring.questions.kinds.order import Order
from scoring.questions.kinds.rewrite import Rewrite
from scoring.questions.kinds.single import Single
from scoring.questions.kinds.triage import FACTORS, Triage
from scoring.severity import LEVELS


def _single(item: Single) -> Iterator[Any]:
    yield from ({"choice": key} for key in item.options if key != item.right)


def _subsets(key: str, right: list[str], known: list[str]) -> Iterator[Any]:
    """One more, one less, one exchanged, all."""
    others = [name for name in known if name not in right]
    yield from ({key: [*right, other]} for other in others)
    yield from ({key: [name for name in right if name != less]} for less in right if len(right) > 1)
    yield from ({key: [*right[1:], other]} for other in others)
    yield {key: known}


def _multiple(item: Multiple) -> Iterator[Any]:
    yield from _subsets("choices", item.solution()["choices"], list(item.options))


def _missing(item: Missing) -> Iterator[Any]:
    yield from _subsets("missing", item.solution()["missing"], item.fields())


def _order(item: Order) -> Iterator[Any]:
    steps = list(item.steps)
    yield {"order": steps[::-1]}
    for a, b in pairwise(steps):
        if not any(a in group and b in group for group in item.together):
            yield {"order": [b if key == a else a if key == b else key for key in steps]}


def _match(item: Match) -> Iterator[Any]:
    right = item.solution()["pairs"]
    for key, to in right.items():
        yield {"pairs": {name: target for name, target in right.items() if name != key}}
        yield from ({"pairs": {**right, key: other}} for other in item.targets if other != to)


def _triage(item: Triage) -> Iterator[Any]:
    best = item.solution()
    yield from ({**best, "level": level} for level in LEVELS if level not in item.accepted)
    yield from ({**best, "confidence": sure} for sure in (50, 70))
    yield from ({**best, **other} for other in _subsets("factors", best["factors"], list(FACTORS)))
    yield {**best, "factors": []}


def _rewrite(item: Rewrite) -> Iterator[Any]:
    yield {"text": item.blaming}
    yield {"text": "Something went wrong on that day and it will be looked into by all."}
    yield {"text": " ".join(fact.words[0] for fact in item.keep.values()) + " well well well well well"}


def _number(item: Number) -> Iterator[Any]:
    for value in (item.value * 2, item.value + item.tolerance + 1, 0):
        yield {"text": f"{value:g} {item.unit}"}
    yield {"text": f"{item.value:g} {'week' if item.unit != 'week' else 'h'}"}


BY_KIND: dict[str, Callable[[Any], Iterator[Any]]] = {
    "single": _single, "multiple": _multiple, "order": _order, "match": _match, "triage": _triage, "missing": _missing,
    "rewrite": _rewrite, "number": _number,
}  # fmt: skip


def others(item: Item) -> list[Any]:
    """Answers to this item that must earn less than its solution."""
    return list(BY_KIND[item.kind](item))
