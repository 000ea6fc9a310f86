"""Command: carry a remedy out with your own hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.catalogue import read_remedy
from engine.commands.authorise import remedy_choices
from engine.commands.base import Choices, CommandKind, Order, Short
from engine.people.remedy_work import carry_out
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Do(CommandKind):
    """Do it yourself. It takes as long as anybody would need, one thing at a time."""

    kind: ClassVar[str] = "do"
    title: ClassVar[str] = "Do it with your own hands"

    remedy: Short
    params: dict[str, Any] = {}

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every remedy with the parameters that make sense."""
        return {"remedy": remedy_choices(drill)}

    def refusal(self, drill: Drill, order: Order) -> str | None:
        """Refused for a remedy that cannot be done."""
        remedy = read_remedy(self.remedy, self.params)
        return remedy if isinstance(remedy, str) else remedy.refusal(drill.world)

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """The service it is applied to."""
        remedy = read_remedy(self.remedy, self.params)
        return {} if isinstance(remedy, str) else {"service": remedy.target(drill.world)}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Start at once, or when your hands are free."""
        remedy = read_remedy(self.remedy, self.params)
        assert not isinstance(remedy, str)
        person = drill.crew.people[order.person]
        person.give(drill.env, remedy.title.lower(), lambda: carry_out(drill, order.person, remedy, True, event))
