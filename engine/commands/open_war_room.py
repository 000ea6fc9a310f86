"""Command: open the war room, a channel and a call for everybody who works on the incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class OpenWarRoom(CommandKind):
    """Open the war room; everybody who is in the incident joins it."""

    kind: ClassVar[str] = "open_war_room"
    title: ClassVar[str] = "Open the war room"

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Once."""
        return "The war room is open already." if drill.incident.war_room is not None else None

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Who is in it."""
        return {"people": [person.id for person in drill.crew.present()]}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Open it."""
        drill.incident.war_room = list(event.data["people"])
