"""Scripted trainee: gives tasks without an end."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of
from engine.trainees.plan import Plan

# The longest box the command has: nobody reports back in time for it to matter.
HOUR_MIN = 60


class OpenEndedTasks(Trainee):
    """Asks the right people the right things, and leaves them an hour for each."""

    id: ClassVar[str] = "open_ended_tasks"
    title: ClassVar[str] = "Gives tasks no time box"
    lowers: ClassVar[tuple[str, ...]] = ("C210",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Every question may take an hour."""
        return each_step(plan, of("ask"), lambda step: doing(step, minutes=HOUR_MIN))
