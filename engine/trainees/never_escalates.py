"""Scripted trainee: calls nobody of the rung its level asks for."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import called, without
from engine.trainees.plan import Plan

# Who is called for these levels: the handbook's "senior engineers" and "executives", by its own escalation path.
RUNGS = {"SEV1": "L3", "SEV2": "L2"}


class NeverEscalates(Trainee):
    """Never calls the rung of the escalation path that the strictest declared level asks for, nor anybody above."""

    id: ClassVar[str] = "never_escalates"
    title: ClassVar[str] = "Never escalates"
    lowers: ClassVar[tuple[str, ...]] = ("C205",)
    may_lower: ClassVar[tuple[str, ...]] = ("roles", "communication", "response", "post_mortem")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Pages and invitations that reach this rung fall away, and with them what these people would have brought."""
        declared = [step.do.args["level"] for step in plan.steps if step.do.kind == "declare"]
        rung = RUNGS.get(min(declared, default=""))
        if rung is None:
            return plan
        high = [one.id for one in scenario.responders if one.level >= rung]
        return without(plan, lambda step: any(person in high for person in called(step, plan, scenario)))
