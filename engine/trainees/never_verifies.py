"""Scripted trainee: never verifies recovery."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import of, without
from engine.trainees.plan import Plan


class NeverVerifies(Trainee):
    """Calls it resolved because it looks better, without a check of recovery."""

    id: ClassVar[str] = "never_verifies"
    title: ClassVar[str] = "Never verifies recovery"
    lowers: ClassVar[tuple[str, ...]] = ("C405", "C406")
    may_lower: ClassVar[tuple[str, ...]] = ("C306", "C403")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """No check is made, where the incident is to end with a recovery."""
        return without(plan, of("verify")) if scenario.ending in ("resolved", "mitigated") else plan
