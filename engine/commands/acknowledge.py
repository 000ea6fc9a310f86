"""Command: acknowledge an alert, so that everybody knows somebody works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Acknowledge(CommandKind):
    """Acknowledge an alert that fires, or fired and cleared again."""

    kind: ClassVar[str] = "acknowledge"
    title: ClassVar[str] = "Acknowledge an alert"

    alert: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """The alerts that fired and were not acknowledged."""
        titles = {alert.id: alert.title for alert in drill.scenario.alerts}
        waiting = [alert for alert in drill.fired() if alert not in drill.incident.acknowledged]
        return {"alert": [(alert, titles[alert]) for alert in waiting]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when no such alert fired, or it is acknowledged already."""
        if self.alert not in drill.fired():
            return f"No alert '{self.alert}' has fired."
        if self.alert in drill.incident.acknowledged:
            return "That alert is acknowledged already."
        return None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Stop the escalation of this alert."""
        drill.incident.acknowledged.append(self.alert)
