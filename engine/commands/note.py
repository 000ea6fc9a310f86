"""Command: note something in the timeline."""

from __future__ import annotations

from typing import ClassVar

from engine.commands.base import CommandKind, Text


class Note(CommandKind):
    """Write a line into the incident's timeline: a decision and its reason, a finding, a time."""

    kind: ClassVar[str] = "note"
    title: ClassVar[str] = "Note in the timeline"

    text: Text
