"""Command: verify recovery on what can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order

if TYPE_CHECKING:
    from engine.drill import Drill

# Customers count as served again when 98 of 100 attempts succeed: twice the noise that ordinary days show here.
WELL_RATIO = 0.98


class Verify(CommandKind):
    """Check every alert that pages, every outside check and every journey as the tools show them now."""

    kind: ClassVar[str] = "verify"
    title: ClassVar[str] = "Verify recovery"

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Whether all is well, and the signals and outside checks that are not.

        A journey without data is not well: nothing shows that it is. What is silenced or only opens a ticket is work
        for another day and stands against no recovery; the decoys are there.
        """
        delay = drill.scenario.scrape_delay
        urgent = [e for e in drill.notices.firing.values() if e.data["severity"] == "page" and not e.data.get("muted")]
        failing = [event.data["signal"] for event in urgent if event.kind == "alert_fired"]
        failing += [event.data["check"] for event in urgent if event.kind == "check_failed"]
        for journey in drill.scenario.journeys:
            name = f"{journey.id}.success_ratio"
            share = drill.world.metrics.seen.at(name, drill.now - delay)
            if (share is None or share < WELL_RATIO) and name not in failing:
                failing.append(name)
        return {"recovered": not failing, "failing": failing}
