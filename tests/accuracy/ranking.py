"""Whole drills ranked by people, beside our totals: whether a higher total means a drill that was led better.

Kendall's tau over all pairs of a set: 1 when every pair stands in the same order, 0 by chance, -1 in the reverse one.
Pairs that the pooled ranking leaves open do not count.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from engine.trace import Trace
from scoring.grade import grade
from scoring.scorecard import Scorecard
from tests.accuracy.row import Row
from tests.scoring.build import policy

LABELLED = Path(__file__).resolve().parents[2] / "data" / "labelled"
GOAL = 0.6
"""The least that the issue of the scorecard asks for."""


@dataclass(frozen=True)
class Ranked:
    """A set of drills: each one's trace by its letter, and the rankings, best first.

    `first_sight` is tau when the set was first graded, before anything was mended after it.
    """

    name: str
    first_sight: float
    traces: Mapping[str, Trace]
    rankings: Sequence[Sequence[str]]

    def places(self) -> dict[str, float]:
        """The sum of each drill's places in the rankings: the pooled ranking, lowest first."""
        return {one: float(sum(ranking.index(one) for ranking in self.rankings)) for one in self.traces}


@cache
def sets() -> tuple[Ranked, ...]:
    """The ranked sets, in the order of the file."""
    rows: list[dict[str, Any]] = yaml.safe_load((LABELLED / "rankings.yaml").read_text("utf-8"))
    return tuple(
        Ranked(
            row["set"],
            row["first_sight"],
            {one: trace(f"{row['set']}-{one}") for one in row["rankings"][0]},
            row["rankings"],
        )
        for row in rows
    )


@cache
def trace(name: str) -> Trace:
    """The stored trace of a ranked drill, by the name of its set and its letter."""
    return Trace.from_json(json.loads(gzip.decompress((LABELLED / "drills" / f"{name}.json.gz").read_bytes())))


@cache
def cards(name: str) -> dict[str, Scorecard]:
    """The scorecard of each drill of a set under the handbook."""
    chosen = next(one for one in sets() if one.name == name)
    return {letter: grade(drill, policy()) for letter, drill in chosen.traces.items()}


def tau(lower_is_better: Mapping[str, float], higher_is_better: Mapping[str, float]) -> float:
    """Kendall's tau of two orders of the same things; pairs that are equal in the first do not count."""
    agree = pairs = 0
    for a, b in combinations(sorted(lower_is_better), 2):
        theirs = _sign(lower_is_better[b] - lower_is_better[a])
        agree += theirs * _sign(higher_is_better[a] - higher_is_better[b])
        pairs += theirs != 0
    return agree / pairs


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


def acts(drill: Trace) -> float:
    """How many commands the trainee gave: the baseline, for who does more is often thought to do better."""
    people = {seat["person"] for seat in drill.header["seats"]}
    return float(sum(event.by in people and event.kind not in ("look", "wait", "refused") for event in drill.events))


def rows() -> list[Row]:
    """Tau of our totals with the pooled ranking beside that of the number of acts, and of the rankings themselves."""
    found = []
    for one in sets():
        totals = {letter: card.total for letter, card in cards(one.name).items()}
        busy = {letter: acts(drill) for letter, drill in one.traces.items()}
        measured, base = tau(one.places(), totals), tau(one.places(), busy)
        goal = f"{GOAL:.0%}, at first sight {one.first_sight:.0%}"
        found.append(Row(f"drills, {one.name} set: tau", "used", len(totals), measured, base, goal))
    return found


def table() -> list[str]:
    """Each drill with its place in the pooled ranking and its totals; and how far the rankings agree."""
    lines = []
    for one in sets():
        first, second = ({letter: float(i) for i, letter in enumerate(ranking)} for ranking in one.rankings)
        between = tau(first, {letter: -place for letter, place in second.items()})
        lines.append(f"drills, {one.name} set: the two rankings agree by tau {between:.2f}")
        places = one.places()
        for letter in sorted(places, key=lambda letter: (places[letter], letter)):
            card, header = cards(one.name)[letter], one.traces[letter].header
            parts = [
                f"{key} {'-' if part.percent is None else round(part.percent)}" for key, part in card.dimensions.items()
            ]
            row = f"  {letter}  places {places[letter] + 2:>4.0f}  total {card.total:>5.1f}"
            lines.append(f"{row}  {header['scenario']['id']:24}{', '.join(parts)}")
    return lines
