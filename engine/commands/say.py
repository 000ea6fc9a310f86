"""Command: say something in the incident channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order, Text
from engine.people.small_talk import answer
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Say(CommandKind):
    """Write in the incident channel. Somebody always reacts."""

    kind: ClassVar[str] = "say"
    title: ClassVar[str] = "Say in the channel"

    text: Text

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """What was read from the text."""
        return {"reads": order.reads}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Whoever is named answers, else whoever is free, else the incident bot."""
        answer(drill, event, self.text, order.reads)
