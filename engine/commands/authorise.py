"""Command: authorise a remedy, carried out by a named person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.catalogue import REMEDIES, read_remedy
from engine.commands.base import Choices, CommandKind, Order, Short, helpers_here, not_here
from engine.people.remedy_work import carry_out
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


def remedy_choices(drill: Drill) -> list[tuple[Any, str]]:
    """Every remedy with every set of parameters that makes sense now, as choices."""
    return [
        ({"remedy": name, "params": params}, f"{remedy.title}: {label}")
        for name, remedy in REMEDIES.items()
        for params, label in remedy.choices(drill.world)
    ]


class Authorise(CommandKind):
    """Authorise an emergency change and name who carries it out."""

    kind: ClassVar[str] = "authorise"
    title: ClassVar[str] = "Authorise a remedy"

    remedy: Short
    params: dict[str, Any] = {}
    person: Short

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every remedy, and everybody who could carry it out."""
        return {"remedy": remedy_choices(drill), "person": helpers_here(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for a remedy that cannot be done, and for somebody who is not here or has no access."""
        remedy = read_remedy(self.remedy, self.params)
        if isinstance(remedy, str):
            return remedy
        if self.person in drill.crew.seated:
            return "That is you: name somebody else, or do it with your own hands."
        refusal = not_here(drill, self.person) or remedy.refusal(drill.world)
        target = remedy.target(drill.world)
        if refusal is None and not drill.crew.people[self.person].can(target):
            known = " or ".join(drill.crew.who_knows(target)[:3]) or "nobody"
            return f"{drill.name_of(self.person)} has no access to {drill.name_of(target)}; {known} has."
        return refusal

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """The service it is applied to."""
        remedy = read_remedy(self.remedy, self.params)
        return {} if isinstance(remedy, str) else {"service": remedy.target(drill.world)}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They start, or say that something comes first."""
        remedy = read_remedy(self.remedy, self.params)
        assert not isinstance(remedy, str)
        person = drill.crew.people[self.person]
        doing = person.doing
        work = lambda: carry_out(drill, self.person, remedy, False, event)  # noqa: E731
        if not person.give(drill.env, remedy.title.lower(), work):
            drill.crew.reply(person.id, "reply", "reply.busy", event.n, about=remedy.title.lower(), doing=doing)
