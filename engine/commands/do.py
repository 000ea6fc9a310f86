"""Command: carry a remedy out with your own hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import Order, RemedyCommand
from engine.people.remedy_work import carry_out
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Do(RemedyCommand):
    """Do it yourself. It takes as long as anybody would need, one thing at a time."""

    kind: ClassVar[str] = "do"
    title: ClassVar[str] = "Do it with your own hands"

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Start at once, or when your hands are free."""
        remedy = self.meant()
        drill.crew.decided()
        person = drill.crew.people[order.person]
        person.give(drill.env, remedy.called().lower(), lambda: carry_out(drill, order.person, remedy, True, event))
