"""Scripted trainee: names no commander."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import without
from engine.trainees.plan import Plan

TAKEN = ("take_command", "hand_over_command")


class NoCommander(Trainee):
    """Does everything a commander does, and nobody ever hears who commands."""

    id: ClassVar[str] = "no_commander"
    title: ClassVar[str] = "Names no commander"
    lowers: ClassVar[tuple[str, ...]] = ("C201",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Nobody takes or is given command."""
        return without(plan, lambda step: step.do.kind in TAKEN or step.do.args.get("role") == "commander")
