"""Scripted trainee: one person holds every role."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, first, seated
from engine.trainees.plan import Plan, Step


class OnePersonThreeRoles(Trainee):
    """Keeps the roles of tech lead and scribe with the commander, so that nobody is free to write along."""

    id: ClassVar[str] = "one_person_three_roles"
    title: ClassVar[str] = "Holds three roles in one person"
    lowers: ClassVar[tuple[str, ...]] = ("C202",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """The commander gets the other roles too."""
        named = first(plan, lambda step: step.do.kind == "assign" and step.do.args["role"] == "commander")
        commander = named.do.args["person"] if named else seated(plan, scenario)

        def other(step: Step) -> bool:
            return step.do.kind == "assign" and step.do.args["role"] in ("tech_lead", "scribe")

        return each_step(plan, other, lambda step: doing(step, person=commander))
