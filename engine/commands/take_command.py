"""Command: take command of the incident yourself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class TakeCommand(CommandKind):
    """Become incident commander and say so."""

    kind: ClassVar[str] = "take_command"
    title: ClassVar[str] = "Take command"

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when you are in command already."""
        return "You are in command already." if drill.incident.roles.get("commander") == order.person else None

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Who was in command before."""
        return {"previous": drill.incident.roles.get("commander")}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """You are incident commander."""
        drill.incident.roles["commander"] = order.person
