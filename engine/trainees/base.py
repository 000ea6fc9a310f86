"""What a scripted trainee is: a way to change a plan, and what that must and may cost."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.plan import Plan


class Trainee:
    """Base of all scripted trainees. `lowers` names the dimensions or criteria the behaviour must lower.

    `may_lower` names others it may lower as a consequence in the world; a mistake of process has none. `plan` is the
    kind of plan it starts from: `textbook`, or `second` for another good way through.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    lowers: ClassVar[tuple[str, ...]] = ()
    may_lower: ClassVar[tuple[str, ...]] = ()
    plan: ClassVar[str] = "textbook"

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """The plan as this trainee follows it; the plan itself where there is nothing to change in this scenario."""
        return plan

    @classmethod
    def applies(cls, plan: Plan, scenario: Scenario) -> bool:
        """Whether this trainee does anything differently: who posts nothing to customers cannot mislead them."""
        return not cls.lowers or cls.shape(plan, scenario) != plan
