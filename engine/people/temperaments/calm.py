"""Temperament: does what is asked, and says what is worth saying."""

from __future__ import annotations

from typing import ClassVar

from engine.people.temperaments.base import Temperament


class Calm(Temperament):
    """Tells what they know when they come in, and otherwise waits for a task."""

    name: ClassVar[str] = "calm"
