"""Scripted trainee: acknowledges late."""

from __future__ import annotations

import re
from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import each_step, edited, of, retold, with_steps
from engine.trainees.plan import Plan

# Later than the quarter of an hour the handbook gives.
LATE_S = 16 * 60
_ABOUT = re.compile(r"\backnowledg", re.IGNORECASE)


class LateAcknowledgement(Trainee):
    """Starts at once, but leaves the page unacknowledged for a long time, and says so afterwards."""

    id: ClassVar[str] = "late_acknowledgement"
    title: ClassVar[str] = "Acknowledges the page late"
    lowers: ClassVar[tuple[str, ...]] = ("C401",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Each acknowledgement comes later; what waited for it does not."""
        pages = [step for step in plan.steps if step.do.kind == "acknowledge"]
        if not pages:
            return plan
        late = [edited(s, id=f"{s.id}-late", after=s.after + LATE_S, latest=None, mute=False) for s in pages]
        unmarked = each_step(plan, of("acknowledge"), lambda step: edited(step, mute=True))
        row, told = f"{{at:{late[0].id}}} page acknowledged", f"It took {LATE_S // 60} minutes to acknowledge the page."

        def honest(sentence: str) -> str:
            if not _ABOUT.search(sentence):
                return sentence
            return row if sentence.startswith("{at:") else told

        return retold(with_steps(unmarked, *late), honest)
