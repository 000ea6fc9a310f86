"""Command: ask somebody who gives orders whether they take command."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class AskCommand(CommandKind):
    """Ask: do you take command? Yes is a formal hand-over; after a no they stop giving orders. It is asked once."""

    kind: ClassVar[str] = "ask_command"
    title: ClassVar[str] = "Ask: do you take command?"

    person: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Whoever has given orders, and the responders who are here."""
        executives = drill.executives
        giving = [name for name in dict.fromkeys(executives.orders) if name not in executives.asked]
        here = [person.id for person in drill.crew.helpers() if person.id not in executives.asked]
        return {"person": [(name, drill.name_of(name)) for name in giving + here]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for yourself, for somebody who is not here and gave no orders, and a second time."""
        name = drill.name_of(self.person)
        if self.person == order.person:
            return "That is you: take command, or hand it over."
        if self.person in drill.executives.asked:
            said = "takes command" if drill.executives.asked[self.person] else "does not take command"
            return f"You have asked already: {name} {said}."
        if drill.incident.roles.get("commander") == self.person:
            return f"{name} is in command already."
        if self.person not in [person for person, _ in self.choices(drill)["person"]]:
            return f"{name} gives no orders here: ask whoever does."
        return None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They say yes or no, and keep to it."""
        drill.executives.ask(self.person, event)
