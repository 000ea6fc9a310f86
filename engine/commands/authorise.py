"""Command: authorise a remedy, carried out by a named person."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Choices, Order, RemedyCommand, Short, helpers_here, not_here
from engine.people.remedy_work import carry_out
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Authorise(RemedyCommand):
    """Authorise an emergency change and name who carries it out."""

    kind: ClassVar[str] = "authorise"
    title: ClassVar[str] = "Authorise a remedy"

    person: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every remedy, and everybody who could carry it out."""
        return super().choices(drill) | {"person": helpers_here(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for a remedy that cannot be done, and for somebody who is not here or has no access."""
        if self.person in drill.crew.seated:
            return "That is you: name somebody else, or do it with your own hands."
        refusal = not_here(drill, self.person) or super().refusal(drill, order)
        if refusal is not None:
            return refusal
        target = self.meant().target(drill.world)
        if drill.crew.people[self.person].can(target):
            return None
        return f"{drill.name_of(self.person)} has no access to {drill.name_of(target)}; {_who_has(drill, target)}"

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They start, or say that something comes first, or that it is what they are doing."""
        remedy = self.meant()
        drill.crew.decided()
        person = drill.crew.people[self.person]
        doing = person.doing
        deed = drill.crew.deeds.running(person.id)
        if deed is not None and deed.remedy == remedy:
            drill.crew.reply(person.id, "reply", "reply.on_it", event.n, **drill.crew.deeds.slots(deed))
            return
        work = lambda: carry_out(drill, self.person, remedy, False, event)  # noqa: E731
        if not person.give(drill.env, remedy.called().lower(), work):
            drill.crew.reply(person.id, "reply", "reply.busy", event.n, about=remedy.called().lower(), doing=doing)


def _who_has(drill: Drill, target: str) -> str:
    """Who has access to a service, those who are here before those who have to be paged."""
    able = [p for p in drill.crew.people.values() if p.can(target) and p.id not in drill.crew.seated]
    here = [p.spec.name for p in able if p.joined]
    names = here or [p.spec.name for p in able]
    if not names:
        return "nobody you could page has."
    told = f"{' and '.join(names[:3])} {'has' if len(names) == 1 else 'have'}"
    return f"{told}, and can start now." if here else f"{told}: page first."
