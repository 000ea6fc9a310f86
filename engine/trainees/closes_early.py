"""Scripted trainee: closes while it is not over."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import REMEDIES, each_step, edited, first, of
from engine.trainees.plan import Plan, When

# Seconds from the end of the remedy to the resolution.
HASTE_S = 30


class ClosesEarly(Trainee):
    """Calls it resolved and closes as soon as the first remedy is through, without a look at customers."""

    id: ClassVar[str] = "closes_early"
    title: ClassVar[str] = "Closes after the first remedy"
    lowers: ClassVar[tuple[str, ...]] = ("C405",)
    may_lower: ClassVar[tuple[str, ...]] = ("severity", "roles", "communication", "response", "post_mortem")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """The resolution follows the first remedy's end; what follows the resolution keeps its distance."""
        remedy = first(plan, of(*REMEDIES))
        end = first(plan, of("resolve"))
        if remedy is None or end is None:
            return plan
        through = When.model_validate({"event": "remedy_done", "with": {"remedy": remedy.do.args["remedy"]}})
        return each_step(plan, lambda s: s == end, lambda s: edited(s, when=[through], after=HASTE_S, latest=None))
