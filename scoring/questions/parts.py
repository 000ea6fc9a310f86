"""What all parts of a question bank share: topics, levels, texts, and the base of their models."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import StringConstraints

from engine.parts import Id, Part
from engine.source.shapes import Form

__all__ = ["LEVELS", "TOPICS", "Id", "Level", "Part", "PracticeId", "Text"]

Level = Literal["junior", "mid", "senior", "lead"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""Whom a question is for, from the first job to the head of a team."""

TOPICS: dict[str, str] = {
    "process": "The incident process",
    "severity": "Severity",
    "triage": "Triage of cases",
    "command": "Command and roles",
    "communication": "Communication",
    "response": "Response and recovery",
    "on-call": "On call",
    "post-mortem": "Post-mortems",
    "alerting": "Alerting and objectives",
    "troubleshooting": "Troubleshooting",
    "decisions": "Decisions under pressure",
    "improvement": "Practice and improvement",
    "experience": "Your own experience",
}
"""Topic to its title."""

PracticeId = Annotated[
    str,
    StringConstraints(pattern=r"^P[0-9]{3}$"),
    Form("the id of a practice of the policy pack: P and three digits"),
]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
