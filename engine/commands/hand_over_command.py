"""Command: hand command over to somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short, helpers_here, not_here
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class HandOverCommand(CommandKind):
    """Make somebody else incident commander."""

    kind: ClassVar[str] = "hand_over_command"
    title: ClassVar[str] = "Hand over command"

    person: Short

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Only when there is a commander."""
        return None if "commander" in drill.incident.roles else "Nobody is in command yet: take command first."

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody in the incident but yourself."""
        return {"person": helpers_here(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when somebody else is in command, for yourself, and for somebody who is not here."""
        if drill.incident.roles.get("commander") != order.person:
            return f"{drill.name_of(drill.incident.roles['commander'])} is in command: only they can hand it over."
        if self.person == order.person:
            return "You are in command already: name somebody else."
        return not_here(drill, self.person)

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Who was in command before."""
        return {"previous": drill.incident.roles.get("commander")}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They are incident commander and say so."""
        drill.incident.roles["commander"] = self.person
        drill.crew.reply(self.person, "reply", "role.commander", event.n)
