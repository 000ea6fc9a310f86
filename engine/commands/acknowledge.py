"""Command: acknowledge an alert, a failing check or a report, so that everybody knows somebody works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Acknowledge(CommandKind):
    """Acknowledge an alert, outside check or report of support that fires, or fired and cleared again."""

    kind: ClassVar[str] = "acknowledge"
    title: ClassVar[str] = "Acknowledge an alert"

    alert: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """What fired and was not acknowledged since."""
        return {"alert": [(notice, drill.notices.titles[notice]) for notice in drill.notices.waiting()]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when no such alert fired, or it is acknowledged already."""
        if self.alert not in drill.notices.fired:
            return f"No alert '{self.alert}' has fired."
        if self.alert not in drill.notices.waiting():
            return "That alert is acknowledged already."
        return None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Stop the escalation of this alert, and of those that came in the same call."""
        drill.notices.acknowledge(self.alert)
