"""Scripted trainee: declares once and never again."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import without
from engine.trainees.plan import Plan


class NeverReRates(Trainee):
    """Stays with the first level, whatever the impact becomes."""

    id: ClassVar[str] = "never_re_rates"
    title: ClassVar[str] = "Never re-rates the severity"
    lowers: ClassVar[tuple[str, ...]] = ("C103",)
    # Who never rates again never gives the reason that only the later level has.

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Only the first declaration is left, where a later one is stricter."""
        declared = [step for step in plan.steps if step.do.kind == "declare"]
        if not any(step.do.args["level"] < declared[0].do.args["level"] for step in declared):
            return plan
        return without(plan, lambda step: step in declared[1:])
