"""Scripted trainee: does nothing."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import edited_plan
from engine.trainees.plan import Plan


class Idle(Trainee):
    """Gives no command at all: what happens if nobody acts."""

    id: ClassVar[str] = "idle"
    title: ClassVar[str] = "Does nothing"
    lowers: ClassVar[tuple[str, ...]] = ("severity", "roles", "communication", "response", "post_mortem")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """No step is left."""
        return edited_plan(plan, [])
