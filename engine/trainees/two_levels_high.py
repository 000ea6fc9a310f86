"""Scripted trainee: rates the severity two levels too high."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import level, releveled
from engine.trainees.plan import Plan


class TwoLevelsHigh(Trainee):
    """Declares up to two levels stricter than the textbook, and then owes what that level asks for."""

    id: ClassVar[str] = "two_levels_high"
    title: ClassVar[str] = "Rates two levels too high"
    lowers: ClassVar[tuple[str, ...]] = ("C101",)
    may_lower: ClassVar[tuple[str, ...]] = ("severity", "roles", "communication", "response", "post_mortem")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Every declared level is up to two stricter, where that is stricter than the incident ever gets."""
        declared = [step.do.args["level"] for step in plan.steps if step.do.kind == "declare"]
        if not declared or level(-2, declared[0]) >= scenario.peak:
            return plan
        return releveled(plan, lambda name: level(-2, name))
