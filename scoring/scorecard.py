"""The scorecard: receipts, dimensions and total. A receipt names its rule, its evidence and what was missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from scoring.policy.model import DIMENSIONS, Dimension, Policy

Verdict = Literal["met", "partly", "missed", "not_applicable", "not_judged"]
Rating = Literal["strong", "sound", "partial", "weak", "not_applicable"]

GRADER_VERSION = "4"
WORTH: dict[Verdict, float] = {"met": 1.0, "partly": 0.5, "missed": 0.0}
# Points are split among subjects. Lines keep enough digits for their sum to come out even.
DIGITS = 6
SUM_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Cited:
    """A practice as a receipt cites it."""

    id: str
    text: str
    threshold: str | None
    source: str

    def to_json(self) -> dict[str, Any]:
        """The practice as a JSON object."""
        return {"id": self.id, "text": self.text, "threshold": self.threshold, "source": self.source}

    @classmethod
    def of(cls, policy: Policy, practice: str, threshold: str | None = None) -> Cited:
        """The practice with this id; `threshold` replaces its general one. Raises KeyError for an unknown id."""
        entry = policy.practices[practice]
        source = entry.source
        if entry.choice is not None:
            source = f"{source} (choice: {entry.choice}; {entry.follows})"
        return cls(practice, entry.text, threshold if threshold is not None else policy.threshold(practice), source)


@dataclass(frozen=True, slots=True)
class Line:
    """One receipt. `evidence` are the `n` of events; `points` and `max` are 0 where nothing was judged."""

    id: str
    criterion: str
    subject: str | None
    dimension: Dimension
    verdict: Verdict
    points: float
    max: float
    practice: Cited
    evidence: tuple[int, ...]
    because: str
    advice: str

    def to_json(self) -> dict[str, Any]:
        """The receipt as a JSON object, the shape of the design."""
        return {
            "id": self.id,
            "criterion": self.criterion,
            "subject": self.subject,
            "dimension": self.dimension,
            "verdict": self.verdict,
            "points": self.points,
            "max": self.max,
            "practice": self.practice.to_json(),
            "evidence": list(self.evidence),
            "because": self.because,
            "advice": self.advice,
        }


@dataclass(frozen=True, slots=True)
class Sum:
    """Points of a dimension out of `max`, and what they are called."""

    points: float
    max: float
    rating: Rating

    @property
    def percent(self) -> float | None:
        """Points of 100, or None where nothing applied."""
        return None if self.max == 0 else 100 * self.points / self.max

    def to_json(self) -> dict[str, Any]:
        """The sum as a JSON object."""
        return {"points": self.points, "max": self.max, "rating": self.rating}


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What a drill was worth under a policy. `total` is of 100, `policy` its id, version and digest."""

    policy: dict[str, str]
    grader: str
    total: float
    dimensions: dict[Dimension, Sum]
    lines: tuple[Line, ...]

    def line(self, id: str) -> Line:
        """The receipt with this id. Raises KeyError."""
        for line in self.lines:
            if line.id == id:
                return line
        raise KeyError(id)

    def to_json(self) -> dict[str, Any]:
        """The scorecard as a JSON object."""
        return {
            "policy": self.policy,
            "grader": self.grader,
            "total": self.total,
            "dimensions": {key: entry.to_json() for key, entry in self.dimensions.items()},
            "lines": [line.to_json() for line in self.lines],
        }


def add_up(lines: Iterable[Line], policy: Policy) -> Scorecard:
    """The scorecard of these receipts: total = 100 x the weighted mean of the dimensions in which anything applied."""
    kept = tuple(lines)
    dimensions: dict[Dimension, Sum] = {}
    earned = possible = 0.0
    for dimension in DIMENSIONS:
        points = round(sum(line.points for line in kept if line.dimension == dimension), SUM_DIGITS)
        most = round(sum(line.max for line in kept if line.dimension == dimension), SUM_DIGITS)
        dimensions[dimension] = Sum(points, most, rating(points, most, policy))
        if most > 0:
            earned += policy.weights[dimension] * points / most
            possible += policy.weights[dimension]
    total = round(100 * earned / possible, 1) if possible > 0 else 0.0
    named = {"id": policy.id, "version": policy.version, "digest": policy.digest}
    return Scorecard(named, GRADER_VERSION, total, dimensions, kept)


def rating(points: float, most: float, policy: Policy) -> Rating:
    """What these points of `most` are called."""
    if most == 0:
        return "not_applicable"
    percent = 100 * points / most
    if percent >= policy.ratings.strong:
        return "strong"
    if percent >= policy.ratings.sound:
        return "sound"
    return "partial" if percent >= policy.ratings.partial else "weak"
