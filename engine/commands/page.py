"""Command: page a person, a team's on-call, or a level of the escalation path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from engine.commands.base import Choices, CommandKind, Order, Short
from engine.people.person import Person
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

LEVELS = {
    "L1": "L1, on-call engineer",
    "L2": "L2, senior engineer or team lead",
    "L3": "L3, engineering manager",
    "L4": "L4, VP or director",
}


class Page(CommandKind):
    """Page somebody who is not in the incident yet. Name one of a person, a team or a level."""

    kind: ClassVar[str] = "page"
    title: ClassVar[str] = "Page"

    person: Short | None = None
    team: Short | None = None
    level: Literal["L1", "L2", "L3", "L4"] | None = None

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody who is not in, every team with responders, every level."""
        away = [p for p in drill.crew.people.values() if not p.joined]
        staffed = [p.spec.team for p in drill.crew.people.values()]
        teams = [(team.id, team.name) for team in drill.scenario.teams if team.id in staffed]
        people = [(p.id, f"{p.spec.name}, {p.spec.title}") for p in away]
        return {"person": people, "team": teams, "level": list(LEVELS.items())}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused without exactly one of the three, for somebody unknown, and when nobody is left to page."""
        named = [name for name in (self.person, self.team, self.level) if name is not None]
        if len(named) != 1:
            return "Name one of a person, a team or a level to page."
        if self.person is not None and self.person not in drill.crew.people:
            return f"Nobody here is called '{self.person}'. You can page: {', '.join(drill.crew.people)}."
        if self.team is not None and not drill.crew.on_call(self.team):
            return f"No team called '{self.team}' can be paged."
        if self._next(drill) is None:
            return f"{drill.name_of(named[0])}: nobody is left to page; they are in the incident or were just paged."
        return None

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Who is paged."""
        person = self._next(drill)
        return {"people": [person.id] if person else []}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Their phone rings."""
        for person in event.data["people"]:
            drill.crew.page(drill.crew.people[person], "command", event.n)

    def _next(self, drill: Drill) -> Person | None:
        if self.person is not None:
            people = [drill.crew.people[self.person]]
        elif self.team is not None:
            people = drill.crew.on_call(self.team)
        else:
            people = drill.crew.at_level(self.level or "")
        return next((person for person in people if not person.joined and not person.paging), None)
