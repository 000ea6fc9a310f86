"""Command of the facilitator: let an alert fire."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, FacilitatorCommand, Order, Short
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class InjectAlert(FacilitatorCommand):
    """Let an alert fire whatever its signal shows, and page whom it pages. It clears as the others do."""

    kind: ClassVar[str] = "inject_alert"
    title: ClassVar[str] = "Inject an alert"

    alert: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """The alerts that do not fire."""
        return {"alert": [(a.id, a.title) for a in drill.scenario.alerts if a.id not in drill.notices.firing]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for an unknown alert, and for one that fires now."""
        known = [alert.id for alert in drill.scenario.alerts]
        if self.alert not in known:
            return f"There is no alert '{self.alert}'. Known are: {', '.join(known)}."
        if self.at is None and self.alert in drill.notices.firing:
            return "That alert fires already."
        return super().refusal(drill, order)

    def happen(self, drill: Drill, event: Event) -> None:
        """It fires."""
        drill.alerts.set_off(self.alert, drill.now)
