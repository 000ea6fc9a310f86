"""Scripted trainee: promises updates and is late with each."""

from __future__ import annotations

import re
from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of
from engine.trainees.plan import Plan, Step

_PROMISE = re.compile(r"\{clock\+\w+\}")


class BreaksPromises(Trainee):
    """Names a time for the next update that is far too soon, in every message, and does not keep it."""

    id: ClassVar[str] = "breaks_promises"
    title: ClassVar[str] = "Breaks promised update times"
    lowers: ClassVar[tuple[str, ...]] = ("C304",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Every promised time is two minutes away; the messages come when they came."""

        def change(step: Step) -> Step:
            return doing(step, text=_PROMISE.sub("{clock+2m}", step.do.args["text"]))

        return each_step(plan, of("post"), change)
