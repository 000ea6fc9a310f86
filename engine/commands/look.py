"""Command: look at something. Viewing is evidence of what somebody knew."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.commands.base import Choices, CommandKind, Order, Short, systems

if TYPE_CHECKING:
    from engine.drill import Drill


class Look(CommandKind):
    """Open a dashboard, the logs, the changes, a runbook, the tickets or the status page."""

    kind: ClassVar[str] = "look"
    title: ClassVar[str] = "Look at something"

    at: Literal["dashboard", "logs", "changes", "runbook", "tickets", "status"]
    service: Short | None = None

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every service and journey, or all of them."""
        return {"service": [(None, "Everything"), *systems(drill)]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for an unknown service."""
        if self.service is not None and not drill.knows(self.service):
            return f"There is no service or journey called '{self.service}'."
        return None
