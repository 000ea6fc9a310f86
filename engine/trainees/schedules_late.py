"""Scripted trainee: puts the post-mortem off."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of
from engine.trainees.plan import Plan

# By then nobody remembers; every published practice asks for days.
MONTH_DAYS = 30


class SchedulesLate(Trainee):
    """Schedules the post-mortem for a month from now, and writes it well when it is asked for."""

    id: ClassVar[str] = "schedules_late"
    title: ClassVar[str] = "Puts the post-mortem off for a month"
    lowers: ClassVar[tuple[str, ...]] = ("C505",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """The meeting is a month away."""
        return each_step(plan, of("schedule_post_mortem"), lambda step: doing(step, within_days=MONTH_DAYS))
