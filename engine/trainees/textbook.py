"""Scripted trainee: follows the plan beside the scenario."""

from __future__ import annotations

from typing import ClassVar

from engine.trainees.base import Trainee


class Textbook(Trainee):
    """Follows the scenario's textbook plan to the letter."""

    id: ClassVar[str] = "textbook"
    title: ClassVar[str] = "Follows the textbook plan"
