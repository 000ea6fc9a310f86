"""Command: let somebody go who is not needed any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short, helpers_here, not_here
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Release(CommandKind):
    """Release a responder from the incident. What they are doing they finish; their roles become free."""

    kind: ClassVar[str] = "release"
    title: ClassVar[str] = "Release from the incident"

    person: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody in the incident but yourself."""
        return {"person": helpers_here(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for yourself, and for somebody who is not in the incident."""
        if self.person == order.person:
            return "You cannot release yourself: hand over command, or hand over the shift."
        return not_here(drill, self.person)

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They leave, once they have finished what they were doing."""
        drill.crew.release(drill.crew.people[self.person], event.n)
