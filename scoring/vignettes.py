"""A case told in words, the factors of a severity decision, as impact that the policy's matrix can rate.

The words are those of the labelling conventions. Customers stand in bands of a share; revenue has no figures, so each
word stands at the pack's own threshold, where both neighbouring levels are accepted unless another factor decides.
"""

from __future__ import annotations

from collections.abc import Mapping

from scoring.policy.model import JourneyClass, Policy
from scoring.severity import Accepted, Impact, JourneyImpact, accepted

FACTORS: dict[str, tuple[str, ...]] = {
    "customer_impact": ("all", "many", "some", "few", "none"),
    "revenue": ("high", "moderate", "low", "none", "unknown"),
    "data": ("loss", "risk", "none"),
    "recovery": ("complex", "moderate", "simple", "unknown"),
    "workaround": ("none", "slow", "available", "not_needed"),
}
"""The factors and their words, from the worst to the mildest."""

SHARES: dict[str, float] = {"all": 1.0, "many": 0.5, "some": 0.1, "few": 0.01, "none": 0.0}
"""Share of the customers who are affected: about the middle of each band of the conventions (90 % and more, 20 to 90,
2 to 20, less, none)."""


def impact_of(factors: Mapping[str, str], policy: Policy) -> Impact:
    """The impact that these words describe. Every factor of `FACTORS` must be there with one of its words.

    Something must be in the way of a "major" journey; where nobody needs a way around, nobody is stopped, so it rates
    as cosmetic. A way around that is partial or too slow helps nobody, so it counts as none. Recovery is no impact: the
    matrix does not ask for it.
    """
    kind: JourneyClass = "cosmetic" if factors["workaround"] == "not_needed" else "major"
    way = "available" if factors["workaround"] == "available" else "none"
    journey = JourneyImpact(kind, SHARES[factors["customer_impact"]], "available" if way == "available" else "none")
    level = {"high": "SEV1", "moderate": "SEV2", "low": "SEV3"}.get(factors["revenue"])
    lost = next((share for name, share in policy.severity.revenue_lost.items() if name == level), 0.0)
    data = factors["data"]
    return Impact({"service": journey}, lost, "loss" if data == "loss" else "risk" if data == "risk" else "none")


def accepted_levels(factors: Mapping[str, str], policy: Policy) -> Accepted:
    """The levels the policy's matrix accepts for a case told in these words, strictest first."""
    return accepted(impact_of(factors, policy), policy)
