"""Command: bring somebody who is in the incident into the war room."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short, not_here
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class BringIn(CommandKind):
    """Bring a person into the war room."""

    kind: ClassVar[str] = "bring_in"
    title: ClassVar[str] = "Bring into the war room"

    person: Short

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Only once the war room is open."""
        return "The war room is not open." if drill.incident.war_room is None else None

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody in the incident who is not in the war room."""
        inside = drill.incident.war_room or []
        return {"person": [(p.id, p.spec.name) for p in drill.crew.present() if p.id not in inside]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for somebody who is not in the incident, or is in the war room already."""
        if self.person in (drill.incident.war_room or []):
            return "They are in the war room already."
        return not_here(drill, self.person)

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They join."""
        if drill.incident.war_room is not None:
            drill.incident.war_room.append(self.person)
