"""An alert acknowledged and a war room opened, as a clause in the channel says it."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.vocabulary import channel_states_words as say


def acknowledged(clause: Clause, ctx: Context) -> list[Understood]:
    """The writer has an alert; which one is left to the screen."""
    text, core = clause.text, clause.core
    if clause.asked or deferred(core) or say.NOT_ACKED.search(text):
        return []
    if clause.who in ("", "i") and not clause.called and say.ACKS.match(core):
        return [meant("acknowledge", {}, 0.9, "acknowledges an alert")]
    if not ctx.named(text) and say.ACKED.search(text) and clause.who in ("", "i") and not say.MANY_ALERTS.search(text):
        return [meant("acknowledge", {}, 0.85, "says that the writer has the alert")]
    return []


def room_opened(clause: Clause, ctx: Context) -> list[Understood]:
    """A call or a war room for everybody."""
    text, core = clause.text, clause.core
    text = re.sub(r"\b(shall|should|can|could) we not\b", r"\1 we", text)
    if say.ROOM_WISHED.search(text):
        return [meant("open_war_room", {}, 0.8, "asks for a call or room")]
    if (
        ctx.named(text)
        or say.ALREADY.search(text)
        or deferred(core)
        or (clause.asked and not say.ROOM_ASKED.search(text))
    ):
        return []
    if ctx.team(text) and not re.search(r"\bwar room\b|\bbridge\b", text):
        return []
    if core.startswith("let "):
        return []
    if say.ROOM_NOW.search(text) or say.ROOM_NOW.search(core):
        return [meant("open_war_room", {}, 0.88, "asks for a call or room")]
    if clause.doing and core.startswith(("join", "dial", "go", "come", "get", "move")):
        return []
    if say.OPENS_ROOM.match(core) and (room := say.ROOM.search(core)) and clause.who in ("", "we", "i", "any", "you"):
        between = core[: room.start()]
        if (
            not core.startswith("call ")
            and len(between.split()) <= 7
            and not say.TAKES_A_CALL.search(core[: room.end()])
        ):
            return [meant("open_war_room", {}, 0.9, "asks for a call or room")]
    return []
