"""Scripted trainee: pages everybody there is."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import called, further, seated, with_steps
from engine.trainees.plan import Plan

# The others are called this long after the first command of the plan.
CALLS_S = 20


class PagesEverybody(Trainee):
    """Calls everybody the seat knows, and has nothing to do for most of them.

    Whom the plan calls later cannot be called again; what that would have led to is not done, and the post-mortem still
    tells of it.
    """

    id: ClassVar[str] = "pages_everybody"
    title: ClassVar[str] = "Pages everybody"
    lowers: ClassVar[tuple[str, ...]] = ("C209",)
    may_lower: ClassVar[tuple[str, ...]] = ("C211", "C503")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Whoever the plan does not call is called as well, soon after its first command."""
        needed = [person for step in plan.steps for person in called(step, plan, scenario)]
        others = [one.id for one in scenario.responders if one.id not in [*needed, seated(plan, scenario)]]
        calls = [further(f"page-{person}-too", "page", plan.steps[0], CALLS_S, person=person) for person in others]
        return with_steps(plan, *calls)
