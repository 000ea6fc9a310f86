"""Scripted trainee: hands in the template."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of
from engine.trainees.plan import Plan

# The documented template's sections with its blanks.
BLANKS = {
    "metadata": "Incident ID: [ID]\nDate: [Date]\nDuration: [Duration]\nSeverity: [Severity]\nAuthor: [Name]",
    "summary": "[Brief paragraph describing what happened]",
    "impact": "Customers affected: [Number or percentage]\nRevenue impact: [If applicable]\nData impact: [If any]",
    "root_cause": "[Detailed explanation of why the incident occurred]\n[Technical details of the failure]",
    "timeline": "| Time | Event |\n|------|-------|\n| [Time] | [Event] |",
    "detection": "How was the incident detected?\nTime from failure to detection: [X] minutes",
    "response": "Time to acknowledge: [X] minutes\nTime to mitigate: [X] minutes\nTime to resolve: [X] minutes",
    "what_went_well": "[Item 1]\n[Item 2]",
    "what_could_be_improved": "[Item 1]\n[Item 2]",
    "lessons_learned": "[Any broader learnings for the team]",
}


class CopiesTemplate(Trainee):
    """Hands in the post-mortem's template with its blanks."""

    id: ClassVar[str] = "copies_template"
    title: ClassVar[str] = "Hands in the empty template"
    lowers: ClassVar[tuple[str, ...]] = ("C502", "C503", "C504", "C507", "C508", "C509", "C510")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Every section and every action item is what the template says."""
        item = {"description": "[Description]", "owner": "[Owner]", "due": "[Date]"}
        return each_step(
            plan, of("submit_post_mortem"), lambda step: doing(step, sections=dict(BLANKS), action_items=[item])
        )
