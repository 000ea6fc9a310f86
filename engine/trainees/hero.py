"""Scripted trainee: the commander who does every remedy with their own hands."""

from __future__ import annotations

from typing import ClassVar

from engine.trainees.base import Trainee
from engine.trainees.plan import Deed, Plan, Step


class Hero(Trainee):
    """Commands well, but carries every remedy out in person instead of naming somebody."""

    id: ClassVar[str] = "hero"
    title: ClassVar[str] = "Does every remedy by hand"
    lowers: ClassVar[tuple[str, ...]] = ("roles",)

    @classmethod
    def shape(cls, plan: Plan) -> Plan:
        """Every `authorise` becomes `do`."""

        def change(step: Step) -> Step:
            if step.do.kind != "authorise":
                return step
            args = {key: value for key, value in step.do.args.items() if key != "person"}
            return step.model_copy(update={"do": Deed(kind="do", args=args)})

        return plan.changed(change)
