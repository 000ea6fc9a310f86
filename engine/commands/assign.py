"""Command: give somebody a role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from engine.commands.base import Choices, CommandKind, Order, Short, not_here, people_here, roles
from engine.incident import ROLES
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Assign(CommandKind):
    """Assign a role to somebody who is in the incident."""

    kind: ClassVar[str] = "assign"
    title: ClassVar[str] = "Assign a role"

    role: Literal["commander", "tech_lead", "scribe", "communications"]
    person: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every role and everybody who is in the incident."""
        return {"role": roles(), "person": people_here(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for somebody who is not in the incident, or who holds the role already."""
        if drill.incident.roles.get(self.role) == self.person:
            return f"{drill.name_of(self.person)} is {ROLES[self.role].lower()} already."
        return not_here(drill, self.person)

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Who held the role before."""
        return {"previous": drill.incident.roles.get(self.role)}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They take the role and say so."""
        drill.incident.roles[self.role] = self.person
        if self.person not in drill.crew.seated:
            drill.crew.directed(self.person)
            drill.crew.reply(self.person, "reply", f"role.{self.role}", event.n)
