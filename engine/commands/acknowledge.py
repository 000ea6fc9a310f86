"""Command: acknowledge an alert or a call, so that everybody knows somebody works on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Acknowledge(CommandKind):
    """Acknowledge an alert that fired, or whatever else has paged: an outside check, or somebody who called."""

    kind: ClassVar[str] = "acknowledge"
    title: ClassVar[str] = "Acknowledge an alert"

    alert: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """What fired or called and was not acknowledged."""
        titles = {alert.id: alert.title for alert in drill.scenario.alerts} | drill.pager.called
        waiting = [name for name in drill.called() if name not in drill.incident.acknowledged]
        return {"alert": [(name, titles.get(name, name)) for name in waiting]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when no such alert fired and nothing of that name called, or it is acknowledged already."""
        if self.alert not in drill.called():
            return f"No alert '{self.alert}' has fired, and no call of that name has come."
        if self.alert in drill.incident.acknowledged:
            return "That is acknowledged already."
        return None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Stop the escalation."""
        drill.incident.acknowledged.append(self.alert)
