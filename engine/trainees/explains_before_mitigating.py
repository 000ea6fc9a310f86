"""Scripted trainee: wants the cause before anything is done."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import REMEDIES, each_step, edited, first, of, with_steps
from engine.trainees.plan import Plan, When

# Longer than the 20 minutes given for a first remedy.
TALK_S = 25 * 60


class ExplainsBeforeMitigating(Trainee):
    """Lets customers wait for a remedy until the cause is understood beyond doubt."""

    id: ClassVar[str] = "explains_before_mitigating"
    title: ClassVar[str] = "Explains before mitigating"
    lowers: ClassVar[tuple[str, ...]] = ("C402",)
    may_lower: ClassVar[tuple[str, ...]] = ("severity", "communication", "response")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """The first remedy, and each after it, waits until it has been talked over for long."""
        start = first(plan, of("propose", *REMEDIES))
        if start is None or first(plan, of(*REMEDIES)) is None:
            return plan
        talk = edited(start, id="understood", after=start.after + TALK_S, latest=None, mute=True)
        wait = When(step=talk.id)
        held = each_step(plan, of("propose", *REMEDIES), lambda step: edited(step, when=[*step.when, wait]))
        return with_steps(held, talk)
