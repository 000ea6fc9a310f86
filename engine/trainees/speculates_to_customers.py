"""Scripted trainee: tells customers a guess."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step
from engine.trainees.plan import Plan, Step

GUESS = "This is most likely caused by a faulty update at our hosting provider."


class SpeculatesToCustomers(Trainee):
    """Tells customers a cause that nobody has found, in every message before it is over."""

    id: ClassVar[str] = "speculates_to_customers"
    title: ClassVar[str] = "Speculates to customers"
    lowers: ClassVar[tuple[str, ...]] = ("C308",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Messages to customers end with a guess."""

        def public(step: Step) -> bool:
            return step.do.kind == "post" and step.do.args["audience"] in ("status_page", "customers")

        def change(step: Step) -> Step:
            return doing(step, text=f"{step.do.args['text']} {GUESS}") if step.do.args["form"] != "resolution" else step

        return each_step(plan, public, change)
