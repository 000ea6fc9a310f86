"""Command: say something in the incident channel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order, Text
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
        named = [p for p in helpers if p.spec.name.split()[0].casefold() in spoken or p.id in spoken]
        free = [p for p in helpers if p.doing is None]
        somebody = (named or free or helpers)[:1]
        if somebody:
            told = "reply.named" if named else "reply.heard"
            template = "reply.question" if "?" in self.text else told
            drill.crew.reply(somebody[0].id, "reply", template, event.n)
        else:
            drill.crew.reply("bot", "reply", "bot.alone", event.n, remedy="", target="")
