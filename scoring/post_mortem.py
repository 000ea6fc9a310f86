"""Whether a post-mortem was owed, and by which level."""

from __future__ import annotations

from scoring.case import Case
from scoring.policy.model import Level
from scoring.severity import standing


def level_of(case: Case) -> Level:
    """The level an incident is remembered by: the strictest declared to last, or owed for the pack's `held`."""
    declared: list[Level] = [e.data["level"] for e in standing(case.declares, case.policy.clocks.grace)]
    return min([case.strictest, *declared])


def owed(case: Case) -> bool:
    """Whether a post-mortem was owed."""
    return (case.serious is not None or bool(case.declares)) and case.duties(level_of(case)).post_mortem

