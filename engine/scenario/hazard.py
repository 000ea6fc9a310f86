"""The part of a scenario that says where a remedy can go wrong: attempts that fail, and why."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from engine.parts import Id, Part, Ratio
from engine.scenario.cast import Condition, Words


class Hazard(Part):
    """A remedy that fails, with this chance, the first `times` times it is carried out while the conditions hold.

    It takes its usual time first, changes nothing, and whoever did it reports with `words` what stood in the way.
    `service` narrows it to one target.
    """

    remedy: Words
    service: Id | None = None
    when: list[Condition] = []
    chance: Ratio = 1
    times: Annotated[int, Field(ge=1, le=100)] = 1
    words: Words
