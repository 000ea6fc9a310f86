"""Command: declare the severity, for the first time or again when the impact has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import Field

from engine.commands.base import Choices, CommandKind, Order, Short, Text, systems
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

FACTORS = {
    "customer_impact": "Customer impact: how many are affected",
    "revenue": "Revenue impact",
    "data": "Data integrity or safety",
    "recovery": "Recovery is complex",
    "workaround": "Time to a workaround",
}


class Declare(CommandKind):
    """Declare a level with the factors that decide it, the reason, how sure you are, and what is affected."""

    kind: ClassVar[str] = "declare"
    title: ClassVar[str] = "Declare severity"

    level: Literal["SEV1", "SEV2", "SEV3", "SEV4"]
    factors: list[Literal["customer_impact", "revenue", "data", "recovery", "workaround"]] = []
    reason: Text
    confidence: Literal[50, 70, 90] = 70
    affects: Annotated[list[Short], Field(max_length=50)] = []

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Levels, factors, and every service and journey."""
        levels = [(level, level) for level in ("SEV1", "SEV2", "SEV3", "SEV4")]
        return {"level": levels, "factors": list(FACTORS.items()), "affects": systems(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused when something affected is unknown."""
        unknown = [thing for thing in self.affects if not drill.knows(thing)]
        return f"No service or journey is called {', '.join(unknown)}." if unknown else None

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """The incident id, and the level before."""
        incident = drill.incident.id or drill.new_incident_id()
        return {"incident": incident, "first": drill.incident.level is None, "previous": drill.incident.level}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Open the incident, or change its level."""
        drill.incident.id = event.data["incident"]
        drill.incident.level = self.level
        drill.incident.resolved_at = None
