"""Command of the facilitator: bring a person back who was taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, FacilitatorCommand, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class BringBack(FacilitatorCommand):
    """Bring somebody back: who had been in the incident comes in again, anybody else can be reached again."""

    kind: ClassVar[str] = "bring_back"
    title: ClassVar[str] = "Bring a person back"

    person: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody who is away."""
        return {"person": [(p.id, p.spec.name) for p in drill.crew.people.values() if p.away]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for somebody unknown, and for who is not away now."""
        person = drill.crew.people.get(self.person)
        if person is None:
            return f"Nobody here is called '{self.person}'."
        if not person.away and self.at is None:
            return f"{person.spec.name} has not been taken away."
        return super().refusal(drill, order)

    def happen(self, drill: Drill, event: Event) -> None:
        """They are there again."""
        person = drill.crew.people[self.person]
        if person.away:
            drill.crew.bring_back(person, event.n)
