"""Scripted trainee: tells nobody anything."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import of, without
from engine.trainees.plan import Plan


class Silent(Trainee):
    """Runs the incident well and posts nothing: no alert, no update, no resolution, no answer."""

    id: ClassVar[str] = "silent"
    title: ClassVar[str] = "Runs it well and posts nothing"
    lowers: ClassVar[tuple[str, ...]] = ("communication",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Posts and answers fall away; everything else keeps its time."""
        return without(plan, of("post", "answer"))
