"""Command: acknowledge an alert, a failing check, a report or a call: everybody knows that somebody works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Acknowledge(CommandKind):
    """Acknowledge an alert, outside check or report of support that fired, or somebody who called."""

    kind: ClassVar[str] = "acknowledge"
    title: ClassVar[str] = "Acknowledge an alert"

    alert: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """What fired or called and was not acknowledged since."""
        return {"alert": [(notice, drill.notices.titles[notice]) for notice in drill.notices.waiting()]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when nothing of that name fired or called, or it is acknowledged already."""
        if self.alert not in drill.notices.fired:
            return f"No alert '{self.alert}' has fired, and no call of that name has come."
        if self.alert not in drill.notices.waiting():
            return "That is acknowledged already."
        return None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Stop the escalation of this alert, and of those that came in the same call."""
        drill.notices.acknowledge(self.alert)
