"""Command: close the incident."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import CommandKind, Order, undeclared
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Close(CommandKind):
    """Close a resolved incident. The drill ends as the world then is: resolved, mitigated or unresolved."""

    kind: ClassVar[str] = "close"
    title: ClassVar[str] = "Close the incident"

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Only after resolving."""
        if drill.incident.resolved_at is None:
            return undeclared(drill) or "Resolve the incident first; close it when recovery has held."
        return None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """End the drill; whoever sees that it is not over has said so."""
        drill.closing.closed(event)
        drill.end(drill.state_of_affairs(), event.n)
