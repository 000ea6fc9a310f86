"""Scripted trainee: changes the level back and forth."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, edited, first, level, of, with_steps
from engine.trainees.plan import Plan, When

# Seconds from one change to the next.
TURN_S = 60


class Flaps(Trainee):
    """Changes the declared level back and forth while the impact stays what it is."""

    id: ClassVar[str] = "flaps"
    title: ClassVar[str] = "Changes the level back and forth"
    lowers: ClassVar[tuple[str, ...]] = ("C106",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Four changes follow the first declaration, a minute apart, the last one back to its level."""
        declare = first(plan, of("declare"))
        if declare is None or declare.do.args["level"] == "SEV4":
            return plan
        named = declare.do.args["level"]
        milder = level(1, named)
        return with_steps(plan, *[
            edited(
                doing(declare, level=milder if turn % 2 else named),
                id=f"turn-{turn}", when=[When(step=declare.id)], after=TURN_S * turn, latest=None, mute=False,
            )
            for turn in range(1, 5)
        ])  # fmt: skip
