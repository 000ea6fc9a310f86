"""Two scorecards beside each other: what differs, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ui.view.names import DIMENSIONS


@dataclass(frozen=True, slots=True)
class Side:
    """A line on one side: verdict, points of most, and the sentence; None where it is not there."""

    verdict: str
    points: float
    max: float
    because: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A line of two scorecards; `gap` is what the right side earned more, as a share of the line, -1 to 1."""

    line: str
    dimension: str
    practice: str
    left: Side | None
    right: Side | None
    gap: float


def differing(left: dict[str, Any], right: dict[str, Any]) -> list[Pair]:
    """The lines with another verdict or share of their points, by dimension, the largest differences first."""
    one, other = ({row["id"]: row for row in card["lines"]} for card in (left, right))
    found = []
    for id in sorted({*one, *other}):
        a, b = one.get(id), other.get(id)
        if a is not None and b is not None and a["verdict"] == b["verdict"] and _share(a) == _share(b):
            continue
        row = a or b or {}
        practice = row["practice"]
        gap = (_share(b) or 0.0) - (_share(a) or 0.0)
        found.append(Pair(id, row["dimension"], practice["text"], _side(a), _side(b), gap))
    places = {key: k for k, key in enumerate(DIMENSIONS)}
    return sorted(found, key=lambda pair: (places.get(pair.dimension, 9), -abs(pair.gap), pair.line))


def _share(row: dict[str, Any] | None) -> float | None:
    return None if row is None or not row["max"] else round(row["points"] / row["max"], 6)


def _side(row: dict[str, Any] | None) -> Side | None:
    return None if row is None else Side(row["verdict"], row["points"], row["max"], str(row["because"]))
