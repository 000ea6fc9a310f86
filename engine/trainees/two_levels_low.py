"""Scripted trainee: rates the severity two levels too low."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import level, releveled
from engine.trainees.plan import Plan


class TwoLevelsLow(Trainee):
    """Declares two levels milder than the textbook, each time; the post-mortem tells of the levels that were right."""

    id: ClassVar[str] = "two_levels_low"
    title: ClassVar[str] = "Rates two levels too low"
    lowers: ClassVar[tuple[str, ...]] = ("C101", "C107")
    may_lower: ClassVar[tuple[str, ...]] = ("C103", "C106", "C503")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Every declared level is two milder, as far as there are two."""
        if not any(step.do.args["level"] <= "SEV2" for step in plan.steps if step.do.kind == "declare"):
            return plan
        return releveled(plan, lambda name: level(2, name))
