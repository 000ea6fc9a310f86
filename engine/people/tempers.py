"""Every temperament, found by looking: name to class."""

from __future__ import annotations

import engine.people.temperaments
from engine.people.temperaments.base import Temperament
from engine.registry import discover

TEMPERAMENTS: dict[str, type[Temperament]] = {
    cls.name: cls for cls in discover(engine.people.temperaments, Temperament)
}
