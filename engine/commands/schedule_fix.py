"""Command: put the fix into the plan, because it need not wake anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from engine.commands.base import Choices, CommandKind, Order, Short, Text, undeclared
from engine.recovery import WELL_RATIO
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class ScheduleFix(CommandKind):
    """Put the fix into the plan with an owner and a date, and end the response: what is left can wait until then.

    As with closing, nobody is stopped; whoever plans while customers fail is told so.
    """

    kind: ClassVar[str] = "schedule_fix"
    title: ClassVar[str] = "Put the fix into the plan"

    owner: Short
    within_days: Annotated[int, Field(ge=0, le=90)]
    reason: Text

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """After a declaration: what is planned has a level."""
        return undeclared(drill)

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every responder and team, and usual days."""
        people = [(p.id, p.spec.name) for p in drill.crew.people.values()]
        teams = [(team.id, team.name) for team in drill.scenario.teams]
        days = [(1, "the next day"), (7, "within a week"), (14, "in the next sprint"), (30, "within a month")]
        return {"owner": people + teams, "within_days": days}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for an owner who is neither a responder nor a team."""
        owners = [owner for owner, _ in self.choices(drill)["owner"]]
        return None if self.owner in owners else f"No responder and no team is called '{self.owner}'."

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """End the drill; where the dashboards show customers who fail, that is said."""
        failing = _failing(drill)
        if failing:
            drill.crew.speak("bot", "report", "bot.planned", event.n, failing=", ".join(failing))
        drill.end("scheduled", event.n)


def _failing(drill: Drill) -> list[str]:
    """Journeys whose customers fail now as far as the dashboards show, each with the share that gets through."""
    found = []
    for journey in drill.scenario.journeys:
        share = drill.shown(f"{journey.id}.success_ratio")
        if share is not None and share < WELL_RATIO:
            found.append(f"{journey.name} ({100 * share:.0f} %)")
    return found
