"""Command: say that the incident is resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import CommandKind, Order, undeclared
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Resolve(CommandKind):
    """Mark the incident as resolved. It stays open until it is closed."""

    kind: ClassVar[str] = "resolve"
    title: ClassVar[str] = "Resolve"

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """After a declaration, once."""
        if drill.incident.resolved_at is not None:
            return "The incident is marked as resolved already; close it when you are sure it holds."
        return undeclared(drill)

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Mark it; whoever sees that it is not over says so."""
        drill.incident.resolved_at = drill.now
        drill.closing.resolved(event)
