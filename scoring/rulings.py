"""The totals of a scorecard with the overrides of assessors. The rules' own scorecard stays as it is beside them.

It reads a scorecard in its JSON shape, for rulings come long after grading.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scoring.policy.model import DIMENSIONS, Policy
from scoring.registry import all_criteria
from scoring.scorecard import DIGITS, SUM_DIGITS, WORTH, rating

VERDICTS = ("met", "partly", "missed", "not_judged")
"""What an override can say; `not_judged` takes the line out of the sum."""


def check_override(card: dict[str, Any], line: str, verdict: str) -> None:
    """Raises ValueError, a sentence, when this line of the scorecard cannot get this verdict."""
    row = next((row for row in card["lines"] if row["id"] == line), None)
    if row is None:
        raise ValueError(f"This scorecard has no line {line!r}.")
    if verdict not in VERDICTS:
        raise ValueError(f"The verdict {verdict!r} does not exist; choose one of {', '.join(VERDICTS)}.")
    if row["criterion"] in _limits() and verdict == "partly":
        raise ValueError(f"{line} limits its dimension, all or nothing; choose met, missed or not_judged.")
    if row["max"] <= 0:
        raise ValueError(f"{line} has no points: the drill gave nothing to judge there, and an override adds none.")


def assessed(card: dict[str, Any], overrides: Mapping[str, str], policy: Policy) -> dict[str, Any]:
    """`{"total", "dimensions", "lines"}` with these verdicts by line id in place of the rules'.

    The last word counts; a line that is not overridden keeps its verdict. Raises ValueError for an override that
    `check_override` refuses.
    """
    for line, verdict in overrides.items():
        check_override(card, line, verdict)
    lines = [_ruled(row, overrides.get(row["id"])) for row in card["lines"]]
    dimensions: dict[str, Any] = {}
    earned = possible = 0.0
    for dimension in DIMENSIONS:
        mine = [row for row in lines if row["dimension"] == dimension]
        _limit(mine, policy)
        points = round(sum(row["points"] for row in mine), SUM_DIGITS)
        most = round(sum(row["max"] for row in mine), SUM_DIGITS)
        dimensions[dimension] = {"points": points, "max": most, "rating": rating(points, most, policy)}
        if most > 0:
            earned += policy.weights[dimension] * points / most
            possible += policy.weights[dimension]
    total = round(100 * earned / possible, 1) if possible > 0 else 0.0
    return {"total": total, "dimensions": dimensions, "lines": lines}


def _ruled(row: dict[str, Any], verdict: str | None) -> dict[str, Any]:
    if verdict is None:
        return dict(row)
    most = float(row["max"]) if verdict in WORTH else 0.0
    points = round(most * WORTH.get(verdict, 0.0), DIGITS)  # type: ignore[call-overload]
    return {**row, "verdict": verdict, "points": points, "max": most}


def _limit(lines: list[dict[str, Any]], policy: Policy) -> None:
    """Let each line that limits its dimension weigh what it takes, now that others may have changed."""
    limits = _limits()
    others = [row for row in lines if row["criterion"] not in limits]
    points, most = sum(row["points"] for row in others), sum(row["max"] for row in others)
    for row in lines:
        if row["criterion"] in limits:
            missed = row["verdict"] == "missed"
            row["max"] = round(max(0.0, points / policy.outcome.at_most - most), DIGITS) if missed else 0.0
            row["points"] = 0.0


def _limits() -> frozenset[str]:
    return frozenset(entry.id for entry in all_criteria() if entry.limits)
