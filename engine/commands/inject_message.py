"""Command of the facilitator: let somebody say something, in the channel or to a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.commands.base import Choices, FacilitatorCommand, Order, Short, Text
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class InjectMessage(FacilitatorCommand):
    """Let a person or stakeholder write to the channel or to a seat, or call the seat, which is then paged."""

    kind: ClassVar[str] = "inject_message"
    title: ClassVar[str] = "Inject a message"

    person: Short
    text: Text
    to: Short = "channel"
    topic: Literal["report", "question"] = "report"
    pages: bool = False

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody who can be heard, the channel and the seats."""
        scenario = drill.scenario
        people = [*[p.id for p in scenario.responders], *[p.id for p in scenario.stakeholders]]
        heard = [(p, drill.name_of(p)) for p in people if drill.crew.can_speak(p) and p not in drill.crew.seated]
        seats = [(seat.id, drill.name_of(seat.person)) for seat in scenario.seats]
        return {"person": heard, "to": [("channel", "The incident channel"), *seats]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for somebody unknown, played by a seat or gone, and for a call to nobody."""
        if self.person not in [person for person, _ in self.choices(drill)["person"]]:
            return f"'{self.person}' cannot be heard: they are unknown, played by a seat, or have left."
        if self.to not in [to for to, _ in self.choices(drill)["to"]]:
            return f"'{self.to}' is neither the channel nor a seat."
        if self.pages and self.to == "channel":
            return "A call goes to a seat: name it in 'to'."
        return super().refusal(drill, order)

    def happen(self, drill: Drill, event: Event) -> None:
        """They say it."""
        call = f"call-{event.n}" if self.pages else None
        drill.injects.message(self.person, self.to, self.topic, "typed", {"text": self.text}, call, event.n)
