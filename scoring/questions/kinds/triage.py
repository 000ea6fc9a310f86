"""Triage: a case, the level it deserves, the factors that decide it, and how sure one is.

`accepted` is what the handbook's matrix gives for `impact`, the case in figures; a test keeps the two together, and
another pack may be asked through `accepted_by`. `factors` follow the conventions for severity factors.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from scoring.policy.model import LEVELS, JourneyClass, Level, Policy, Share
from scoring.questions.item import Flaw, Item, Marked, Reason, chosen, given, judged, unusable
from scoring.questions.parts import Part, Text
from scoring.severity import Accepted, Impact, JourneyImpact, accepted

Factor = Literal["customer_impact", "revenue", "data", "recovery", "workaround"]
FACTORS: dict[str, str] = {
    "customer_impact": "how many customers are affected",
    "revenue": "lost revenue",
    "data": "data lost or at risk",
    "recovery": "how hard and long recovery is",
    "workaround": "whether there is a way around it",
}
"""The handbook's factors of severity, in words."""
CONFIDENCE = (50, 70, 90)
"""How sure one can be, in percent: the steps of a declaration."""

# Shares of the points. The level is what the case asks for; the two others are what tells judgement from luck.
_LEVEL, _FACTORS, _CONFIDENCE = 0.6, 0.2, 0.2
# Of the share for the level: unsure, the handbook takes the stricter one, so that side costs less.
_ONE_STRICTER, _ONE_MILDER = 0.5, 0.25


class AffectedJourney(Part):
    """One journey of the case: its class, the share of its active customers affected, and their way around."""

    of_class: JourneyClass = Field(alias="class")
    share: Share
    workaround: Literal["none", "slow", "available"] = "none"


class CaseImpact(Part):
    """The case in figures. `revenue_lost` is a share of what all active customers would bring."""

    journeys: list[AffectedJourney] = []
    revenue_lost: Share = 0.0
    data: Literal["none", "risk", "loss"] = "none"


class Factors(Part):
    """What the case says of each factor, by the conventions."""

    customer_impact: Literal["all", "many", "some", "few", "none"]
    revenue: Literal["high", "moderate", "low", "none", "unknown"]
    data: Literal["loss", "risk", "none"]
    recovery: Literal["complex", "moderate", "simple", "unknown"]
    workaround: Literal["none", "slow", "available", "not_needed"]


class Triage(Item):
    """A case to rate. Answer: `{"level": "SEV2", "confidence": 70, "factors": ["customer_impact"]}`."""

    answers: ClassVar[str] = '{"level": "SEV2", "confidence": 70, "factors": ["customer_impact"]}'

    kind: Literal["triage"] = "triage"
    factors: Factors
    impact: CaseImpact
    accepted: list[Level] = Field(min_length=1)
    deciding: list[Factor] = Field(min_length=1)
    why: Text
    borderline: Text | None = None

    def asks(self) -> dict[str, Any]:
        """The case, the levels, the factors to choose from, and the steps of confidence."""
        return self._asks(levels=list(LEVELS), factors=FACTORS, confidence=list(CONFIDENCE))

    def solution(self) -> dict[str, Any]:
        """The strictest accepted level, sure of it, for the deciding factors."""
        return {"level": self.accepted[0], "confidence": CONFIDENCE[-1], "factors": list(self.deciding)}

    def mark(self, answer: object) -> Marked:
        """Most points for the level, the rest for its reasons and for knowing how sure one may be.

        Confidence is scored by the square of its distance from what happened, so that honest doubt pays. A level that
        is off by two earns nothing, whatever else was said.
        """
        level, sure = given(answer, "level"), given(answer, "confidence")
        if not isinstance(level, str) or level not in LEVELS:
            return unusable("Choose a level from SEV1 to SEV4.")
        if isinstance(sure, bool) or sure not in CONFIDENCE:
            return unusable("Say how sure you are: 50, 70 or 90 percent.")
        named = given(answer, "factors")
        factors = [] if named in (None, [], ()) else chosen(answer, "factors", FACTORS)
        if factors is None:
            return unusable("Name factors from the list only.")
        off = self._off(level)
        right = off == 0
        told = self._reasons(level, factors)
        if abs(off) > 1:
            return judged(0.0, f"{level} is two levels off; accepted is {_either(self.accepted)}. {self.why}", told)
        worth = 1.0 if right else _ONE_STRICTER if off < 0 else _ONE_MILDER
        hits = sum(factor in self.deciding for factor in factors)
        of_factors = max(0, 2 * hits - len(factors)) / len(self.deciding)
        points = _LEVEL * worth + _FACTORS * of_factors + _CONFIDENCE * honesty(int(sure), right)
        side = "is accepted" if right else f"is one level too {'strict' if off < 0 else 'mild'}"
        because = f"{level} {side}{'' if right else f'; accepted is {_either(self.accepted)}'}. {self.why}"
        return judged(points, because if self.borderline is None else f"{because} {self.borderline}", told)

    def accepted_by(self, policy: Policy) -> Accepted:
        """The levels a policy pack accepts for this case."""
        return accepted(
            Impact(
                {
                    f"journey-{k}": JourneyImpact(one.of_class, one.share, one.workaround)
                    for k, one in enumerate(self.impact.journeys)
                },
                self.impact.revenue_lost,
                self.impact.data,
            ),
            policy,
        )

    def flaws(self) -> Iterator[Flaw]:
        """Levels out of order or apart, a border without its reason, figures that say otherwise than the factors."""
        order = [LEVELS.index(level) for level in self.accepted]
        if order != list(range(order[0], order[0] + len(order))):
            yield Flaw(("accepted",), "Q140", "accepted levels are neighbours, the strictest first.")
        if (len(order) > 1) != (self.borderline is not None):
            message = "two accepted levels go with 'borderline', why both are; one goes without."
            yield Flaw(("accepted",), "Q141", message)
        if self.factors.data != self.impact.data:
            yield Flaw(("factors", "data"), "Q142", f"'impact' says of data: {self.impact.data}.")
        if len(set(self.deciding)) < len(self.deciding):
            yield Flaw(("deciding",), "Q143", "a factor stands in 'deciding' twice.")

    def _off(self, level: str) -> int:
        """Levels between the given one and the nearest accepted: below 0 too strict, above 0 too mild."""
        given_at = LEVELS.index(level)
        order = [LEVELS.index(one) for one in self.accepted]
        return min(0, given_at - min(order)) or max(0, given_at - max(order))

    def _reasons(self, level: str, factors: list[str]) -> tuple[Reason, ...]:
        said = self.factors.model_dump()
        rows = [Reason("level", level in self.accepted, _either(self.accepted), self.why)]
        for factor, words in FACTORS.items():
            decides = factor in self.deciding
            due = "decides" if decides else "does not decide"
            told = f"In this case {words}: {said[factor].replace('_', ' ')}."
            rows.append(Reason(factor, decides == (factor in factors), due, told))
        return tuple(rows)


def honesty(sure: int, right: bool) -> float:
    """What confidence is worth: the quadratic score, stretched so that sure and right is 1, sure and wrong 0."""
    miss = (1 if right else 0) - sure / 100
    best, worst = 1 - 0.1 * 0.1, 1 - 0.9 * 0.9
    return max(0.0, min(1.0, ((1 - miss * miss) - worst) / (best - worst)))


def calibration(rows: Iterable[tuple[int, bool]]) -> dict[int, tuple[int, int]]:
    """For each step of confidence how often it was claimed and how often it was right, from (confidence, right)."""
    found = dict.fromkeys(CONFIDENCE, (0, 0))
    for sure, right in rows:
        if sure in found:
            claimed, hits = found[sure]
            found[sure] = (claimed + 1, hits + right)
    return found


def _either(levels: Iterable[str]) -> str:
    return " or ".join(levels)
