"""Temperament: knows, and does not speak unless asked by name or for objections."""

from __future__ import annotations

from typing import ClassVar

from engine.people.temperaments.base import Temperament


class Quiet(Temperament):
    """Keeps what they know until somebody asks them by name, asks for objections, or puts a remedy to the team."""

    name: ClassVar[str] = "quiet"
    volunteers: ClassVar[bool] = False
    chats: ClassVar[bool] = False
