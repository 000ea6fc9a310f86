"""Scripted trainee: is sure of a level before there is anything to go by."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, edited, first, level, of
from engine.trainees.plan import Plan, Step

# How much earlier than the plan's own declaration the hasty one comes, in seconds.
AHEAD_S = 10


class Overconfident(Trainee):
    """Calls the first level two away from what it is and is all but certain of it; puts it right seconds later."""

    id: ClassVar[str] = "overconfident"
    title: ClassVar[str] = "Is sure of a wrong level"
    lowers: ClassVar[tuple[str, ...]] = ("C107",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """A declaration at 90 % comes just before the plan's first one, which keeps its time."""
        declare = first(plan, of("declare"))
        if declare is None or declare.do.args["level"] == "SEV4":
            return plan
        named = declare.do.args["level"]
        hasty = doing(declare, level=level(2 if named <= "SEV2" else -2, named), confidence=90)
        hasty = edited(hasty, id="declare-hastily", after=max(0, declare.after - AHEAD_S), latest=None, mute=False)
        steps: list[Step] = []
        for step in plan.steps:
            steps += [hasty, step] if step is declare else [step]
        return plan.model_copy(update={"steps": steps})
