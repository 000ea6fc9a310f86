"""Command: verify recovery on what can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order

if TYPE_CHECKING:
    from engine.drill import Drill

# Customers count as served again when 98 of 100 attempts succeed: twice the noise that ordinary days show here.
WELL_RATIO = 0.98


class Verify(CommandKind):
    """Check every alert and every journey as the dashboards show them now."""

    kind: ClassVar[str] = "verify"
    title: ClassVar[str] = "Verify recovery"

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Whether all is well, and the signals that are not."""
        delay = drill.scenario.scrape_delay
        failing = [event.data["signal"] for event in drill.alerts.firing.values()]
        for journey in drill.scenario.journeys:
            name = f"{journey.id}.success_ratio"
            share = drill.world.metrics.seen.at(name, drill.now - delay)
            if share is not None and share < WELL_RATIO and name not in failing:
                failing.append(name)
        return {"recovered": not failing, "failing": failing}
