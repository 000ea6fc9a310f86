"""Command: say something in the incident channel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order, Text
from engine.people.small_talk import answer
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

_WORD = re.compile(r"[\w-]+")


class Say(CommandKind):
    """Write in the incident channel. Somebody always reacts."""

    kind: ClassVar[str] = "say"
    title: ClassVar[str] = "Say in the channel"

    text: Text

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """What was read from the text."""
        return {"reads": order.reads}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Whoever is named answers, else whoever is free, else the incident bot."""
        spoken = _WORD.findall(self.text.casefold())
        helpers = drill.crew.helpers()
        named = [p for p in helpers if p.first_name.casefold() in spoken or p.id in spoken]
        for person in named:
            drill.crew.directed(person.id)
        remark = str((order.reads or {}).get("remark") or "")
        answer(drill, event, named, remark, "?" in self.text)
