"""Scripted trainee: declares levels without saying why."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of
from engine.trainees.plan import Plan


class UnexplainedLevel(Trainee):
    """Declares the right levels at the right time, and nobody learns what they rest on."""

    id: ClassVar[str] = "unexplained_level"
    title: ClassVar[str] = "Declares levels without a reason"
    lowers: ClassVar[tuple[str, ...]] = ("C105",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Each reason is a word, and no factor is named."""
        return each_step(plan, of("declare"), lambda step: doing(step, reason="Outage.", factors=[]))
