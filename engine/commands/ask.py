"""Command: ask a named person to look into something, within minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from engine.commands.base import Choices, CommandKind, Order, Short, helpers_here, not_here, systems
from engine.people.investigate import investigate, say_again
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Ask(CommandKind):
    """Ask somebody to investigate a service or a journey and report within some minutes."""

    kind: ClassVar[str] = "ask"
    title: ClassVar[str] = "Ask to investigate"

    person: Short
    about: Short
    minutes: Annotated[int, Field(ge=1, le=60)] = 5

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Everybody who can be asked, every service and journey, and usual time boxes."""
        boxes: list[tuple[Any, str]] = [(minutes, f"{minutes} min") for minutes in (3, 5, 10)]
        return {"person": helpers_here(drill), "about": systems(drill), "minutes": boxes}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for yourself, for somebody who is not here, and for something unknown."""
        if self.person in drill.crew.seated:
            return "Look yourself: open the dashboard, the logs or the changes."
        if not drill.knows(self.about):
            return f"There is no service or journey called '{self.about}'."
        return not_here(drill, self.person)

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They start, say that something comes first or what they said before, or say who may know."""
        crew = drill.crew
        person = crew.people[self.person]
        service = drill.entry_of(self.about)
        about = drill.name_of(self.about)
        if not person.can(service):
            known = " or ".join(crew.who_knows(service)[:2]) or "nobody"
            crew.reply(person.id, "reply", "reply.outside", event.n, about=about, knows=known)
            return
        drill.crew.directed(person.id)
        if person.has(about):
            crew.reply(person.id, "reply", "reply.already", event.n, about=about)
            return
        ahead = drill.knowledge.ahead(person, self.about, self.minutes * 60)
        if ahead.told is not None and not ahead.deeper:
            say_again(drill, person, self.about, ahead, event.n)
            return
        doing = person.doing
        starts = person.give(drill.env, about, lambda: investigate(drill, person, self.about, self.minutes, event))
        if starts:
            crew.reply(person.id, "reply", "reply.looking", event.n, about=about, minutes=self.minutes)
        else:
            crew.reply(person.id, "reply", "reply.busy", event.n, about=about, doing=doing)
