"""Scripted trainee: follows another good way through the incident."""

from __future__ import annotations

from typing import ClassVar

from engine.trainees.base import Trainee


class Second(Trainee):
    """Follows the scenario's second plan: other remedies or another order, as good as the textbook within a little."""

    id: ClassVar[str] = "second"
    title: ClassVar[str] = "Follows the second route"
    plan: ClassVar[str] = "second"
