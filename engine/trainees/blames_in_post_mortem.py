"""Scripted trainee: blames somebody in the post-mortem."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of, seated
from engine.trainees.plan import Plan, Step


class BlamesInPostMortem(Trainee):
    """Writes a good post-mortem and says in it whose fault it was."""

    id: ClassVar[str] = "blames_in_post_mortem"
    title: ClassVar[str] = "Blames in the post-mortem"
    lowers: ClassVar[tuple[str, ...]] = ("C506",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Two sentences about whoever deployed last, or else about somebody who can be paged."""
        away = [one for one in scenario.responders if one.id != seated(plan, scenario)]
        deployed = [inject.by for inject in scenario.injects if getattr(inject, "by", None)]
        who = next((one.name for one in away if one.id in deployed[-1:]), away[0].name if away else "The vendor")

        def change(step: Step) -> Step:
            sections = dict(step.do.args.get("sections", {}))
            text = sections.get("what_could_be_improved", "")
            said = f"{who} should have noticed it long before. {who} did not test it."
            return doing(step, sections={**sections, "what_could_be_improved": f"{text} {said}".strip()})

        return each_step(plan, of("submit_post_mortem"), change)
