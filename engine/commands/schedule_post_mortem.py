"""Command: schedule the post-mortem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from engine.commands.base import Choices, CommandKind, Order, Short, undeclared
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class SchedulePostMortem(CommandKind):
    """Set when the post-mortem is held, and who owns it."""

    kind: ClassVar[str] = "schedule_post_mortem"
    title: ClassVar[str] = "Schedule the post-mortem"
    after_end: ClassVar[bool] = True

    within_days: Annotated[int, Field(ge=0, le=60)]
    owner: Short

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """After a declaration, and before it is written or skipped."""
        if drill.incident.post_mortem:
            return "The post-mortem is done with."
        return undeclared(drill)

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody, and usual days."""
        people = [(p.id, p.spec.name) for p in drill.crew.people.values()]
        return {"owner": people, "within_days": [(d, f"within {d} days") for d in (1, 2, 3, 5, 10)]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for an unknown owner."""
        return None if self.owner in drill.crew.people else f"Nobody here is called '{self.owner}'."

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """It stands in the calendar."""
        drill.incident.scheduled = True
