"""Command of the facilitator: take a person away."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, FacilitatorCommand, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class TakeAway(FacilitatorCommand):
    """Take a person out of the drill: they stop what they do, leave, and answer no page until they are brought back."""

    kind: ClassVar[str] = "take_away"
    title: ClassVar[str] = "Take a person away"

    person: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody who is not played by a seat and not away."""
        people = drill.crew.people.values()
        return {"person": [(p.id, p.spec.name) for p in people if not p.away and p.id not in drill.crew.seated]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for somebody unknown or played by a seat, and for who is away now."""
        person = drill.crew.people.get(self.person)
        if person is None:
            return f"Nobody here is called '{self.person}'. You can take away: {', '.join(drill.crew.people)}."
        if self.person in drill.crew.seated:
            return f"{person.spec.name} is played by a seat: whoever trains cannot be taken away."
        if person.away and self.at is None:
            return f"{person.spec.name} is away already."
        return super().refusal(drill, order)

    def happen(self, drill: Drill, event: Event) -> None:
        """They are gone."""
        person = drill.crew.people[self.person]
        if not person.away:
            drill.crew.take_away(person, event.n)
