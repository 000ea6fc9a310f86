"""Scripted trainee: tells nobody anything."""

from __future__ import annotations

from typing import ClassVar

from engine.trainees.base import Trainee
from engine.trainees.plan import Plan, Step


class Silent(Trainee):
    """Runs the incident well and posts nothing: no alert, no update, no resolution, no answer."""

    id: ClassVar[str] = "silent"
    title: ClassVar[str] = "Runs it well and posts nothing"
    lowers: ClassVar[tuple[str, ...]] = ("communication",)

    @classmethod
    def shape(cls, plan: Plan) -> Plan:
        """Posts and answers fall away; everything else keeps its time."""

        def change(step: Step) -> Step:
            return step.model_copy(update={"mute": True}) if step.do.kind in ("post", "answer") else step

        return plan.changed(change)
