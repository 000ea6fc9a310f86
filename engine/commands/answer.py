"""Command: answer a message, of a stakeholder or a responder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from engine.commands.base import Choices, CommandKind, Order, Text
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

ANSWERABLE = ("pressed", "message", "finding", "nothing_found")


class Answer(CommandKind):
    """Answer a message directly; `message` is its number in the trace."""

    kind: ClassVar[str] = "answer"
    title: ClassVar[str] = "Answer a message"

    message: Annotated[int, Field(ge=1)]
    text: Text

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """The messages of the last half hour."""
        recent = [e for e in drill.journal.events if e.kind in ANSWERABLE and e.at > drill.now - 1800]
        return {"message": [(e.n, drill.name_of(e.data["person"])) for e in recent]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when there is no such message."""
        events = drill.journal.events
        if self.message >= len(events) or events[self.message].kind not in ANSWERABLE:
            return "That message is not there any more."
        return None

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Who is answered, and what was read from the text."""
        return {"to": drill.journal.events[self.message].data["person"], "reads": order.reads}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They read it."""
        drill.stakeholders.hear_person(event.data["to"], order.reads)
        drill.crew.directed(event.data["to"])
