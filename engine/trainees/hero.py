"""Scripted trainee: the commander who does every remedy with their own hands."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, edited, retold, seated
from engine.trainees.plan import Plan, Step, When

DONE = ("remedy_started", "remedy_done", "remedy_failed")


class Hero(Trainee):
    """Commands well, but carries every remedy out in person instead of naming somebody."""

    id: ClassVar[str] = "hero"
    title: ClassVar[str] = "Does every remedy by hand"
    lowers: ClassVar[tuple[str, ...]] = ("C203",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Every `authorise` becomes `do`, and who waits for a remedy no longer waits for somebody else's."""

        def hands(when: When) -> When:
            event = "do" if when.event == "authorise" else when.event
            if event != "do" and event not in DONE:
                return when
            match = {key: value for key, value in when.match.items() if key != "person"}
            return when.model_copy(update={"event": event, "match": match})

        def change(step: Step) -> Step:
            step = edited(step, when=[hands(when) for when in step.when])
            return doing(step, "do", person=None) if step.do.kind == "authorise" else step

        shaped = plan.changed(change)
        names = {one.id: one.name for one in scenario.responders}
        own = names[seated(plan, scenario)]
        given = [step for step in plan.steps if step.do.kind == "authorise"]
        for step in given:
            # Who did it stands in the post-mortem as it was.
            at, other = f"{{at:{step.id}}}", names.get(step.do.args["person"], own)

            def told(line: str, at: str = at, other: str = other) -> str:
                return line.replace(other, own) if at in line else line

            shaped = retold(shaped, told)
        return shaped if given else plan
