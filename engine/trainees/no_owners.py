"""Scripted trainee: gives action items no owner."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of
from engine.trainees.plan import Plan, Step


class NoOwners(Trainee):
    """Writes down what is to be done, and not by whom."""

    id: ClassVar[str] = "no_owners"
    title: ClassVar[str] = "Names no owners of action items"
    lowers: ClassVar[tuple[str, ...]] = ("C504",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Action items lose their owners."""

        def change(step: Step) -> Step:
            items = [{**item, "owner": ""} for item in step.do.args.get("action_items", [])]
            return doing(step, action_items=items)

        return each_step(plan, of("submit_post_mortem"), change)
