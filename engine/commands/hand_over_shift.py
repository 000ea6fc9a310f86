"""Command: hand the shift over to the next on-call engineer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short, Text, helpers_here, not_here
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class HandOverShift(CommandKind):
    """Give the next on-call what they need: what is open, the context, what to watch. They confirm."""

    kind: ClassVar[str] = "hand_over_shift"
    title: ClassVar[str] = "Hand over the shift"

    person: Short
    text: Text

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody in the incident but yourself."""
        return {"person": helpers_here(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for yourself, and for somebody who is not here."""
        if self.person == order.person:
            return "That is you: name the one who takes over."
        return not_here(drill, self.person)

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They confirm, and the drill ends for this seat."""
        drill.crew.say(drill.crew.people[self.person], "reply", "handover.accepted", event.n)
        drill.end("handed_over", event.n)
