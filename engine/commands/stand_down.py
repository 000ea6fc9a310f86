"""Command: stand down, because there is no incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import CommandKind, Order, Text
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class StandDown(CommandKind):
    """End the response to a false alarm, with the reason."""

    kind: ClassVar[str] = "stand_down"
    title: ClassVar[str] = "Stand down"

    reason: Text

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Only once something has called."""
        return None if drill.fired() or drill.incident.level else "Nothing has called you yet."

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """End the drill."""
        drill.end("stood_down", event.n)
