"""Command: hand the shift over to the next on-call engineer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import Choices, CommandKind, Order, Short, Text, helpers_here, not_here
from engine.people.person import Person
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class HandOverShift(CommandKind):
    """Give the next on-call what they need: what is open, the context, what to watch. They read it back and accept."""

    kind: ClassVar[str] = "hand_over_shift"
    title: ClassVar[str] = "Hand over the shift"

    person: Short
    text: Text

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Who comes on next, once they are in; where the rota names nobody, everybody in the incident but yourself."""
        following = [person for team in _teams(drill) if (person := drill.crew.rota.next_of(team)) is not None]
        if not following:
            return {"person": helpers_here(drill)}
        return {"person": [(p.id, f"{p.spec.name}, {p.spec.title}") for p in following if p.joined]}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for yourself, before they are in, while they read, and past whoever the rota names."""
        if self.person == order.person:
            return "That is you: name the one who takes over."
        following = _following(drill, order.person)
        if following is not None and following.id != self.person and self.person in drill.crew.people:
            return f"{following.spec.name} is on call next: hand over to them{_when(drill, following)}."
        if drill.shift_change.reading is not None:
            return f"{drill.name_of(drill.shift_change.reading)} reads your hand-over; wait for their word."
        if following is not None and not following.joined:
            name, when = following.spec.name, _when(drill, following)
            waits = "has been paged and has not answered yet" if following.paging else "is not in yet"
            return f"{name} {waits}: the shift is yours until they have accepted{when}."
        return not_here(drill, self.person)

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """What was read from the text."""
        return {"reads": order.reads}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """They read it; the drill ends for this seat when they accept."""
        drill.shift_change.hand_over(drill.crew.people[self.person], order.reads, event)


def _teams(drill: Drill) -> list[str]:
    return list(dict.fromkeys(drill.crew.people[person].spec.team for person in drill.crew.seated))


def _following(drill: Drill, person: str) -> Person | None:
    following = drill.crew.rota.next_of(drill.crew.people[person].spec.team)
    return following if following is not None and following.id != person else None


def _when(drill: Drill, following: Person) -> str:
    """When they come in, for as long as they are not."""
    since = following.spec.shift.since if following.spec.shift else None
    if following.joined:
        return ""
    if since is None or since <= drill.now or not following.spec.comes_in:
        return "; page them"
    return f"; they come on in {(since - drill.now + 59) // 60} min, or page them"
