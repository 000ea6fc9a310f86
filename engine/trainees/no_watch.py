"""Scripted trainee: closes the moment recovery is verified."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import each_step, edited, first, of
from engine.trainees.plan import Plan, When


class NoWatch(Trainee):
    """Verifies recovery and closes at once, without watching whether it holds."""

    id: ClassVar[str] = "no_watch"
    title: ClassVar[str] = "Closes without a watch"
    lowers: ClassVar[tuple[str, ...]] = ("C405",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """The resolution follows the first check of recovery; what follows it keeps its distance."""
        check = first(plan, of("verify"))
        if check is None or first(plan, of("resolve")) is None:
            return plan
        now = [When(step=check.id)]
        return each_step(plan, of("resolve"), lambda step: edited(step, when=now, after=0, latest=None))
