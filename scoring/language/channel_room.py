"""People brought into the war room and let go, as a clause in the channel says it."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.channel_people import _after_pronoun, _vocative_before
from scoring.language.vocabulary import channel_people_words as people_words
from scoring.language.vocabulary import channel_room_words as say


def brought(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person brought into the war room, or asked to come there."""
    core = clause.core
    room = people_words.ROOM.search(f"{ctx.before} {clause.text}")
    with_us = say.WITH_THEM.match(core)
    if with_us and (person := ctx.person(with_us["who"])):
        return [meant("bring_in", {"person": person}, 0.88, "brings a person into the war room")]
    if not room or deferred(core):
        return []
    if say.BRINGS.match(core):
        named = ctx.named(core) or _after_pronoun(core, ctx)
        if named and re.match(r"(?:call|tell|ask)\b", core) and not re.search(r"\b(?:into|to join|to come)\b", core):
            return []
        if named:
            return [meant("bring_in", {"person": named[0]}, 0.93, "brings a person into the war room")]
    agent = ctx.agent(clause)
    if agent and say.GOES_TO_ROOM.match(core):
        return [meant("bring_in", {"person": agent}, 0.92, "asks a person into the war room")]
    needed = say.MISSING_IN_ROOM.match(core)
    if needed and not clause.asked and (person := ctx.person(needed["who"])):
        return [meant("bring_in", {"person": person}, 0.85, "wants a person in the war room")]
    return []


def let_go(clause: Clause, ctx: Context) -> list[Understood]:
    """A named person let go."""
    text, core = clause.text, clause.core
    if say.STAYS.search(text) or deferred(core):
        return []
    freed = say.FREED.search(text)
    if freed and not (clause.asked and not re.search(r", (?:do|is|are|right)\b|, ok", text)):
        person = next(iter(ctx.named(text)), None) or ctx.agent(clause) or _vocative_before(ctx)
        if person and not ctx.remedy(text):
            return [meant("release", {"person": person}, 0.88, "lets a person go")]
    releases = say.RELEASES.match(core)
    if not releases or (
        people_words.ROOM.search(core) and not re.match(r"(?:leave|drop|release|let|excuse|dismiss)", core)
    ):
        return []
    if say.LETS_GO.match(core) and not re.match(r"free to\b", core):
        named = ctx.named(core) or _after_pronoun(core, ctx)
        if named and clause.who in ("", "we", "i", "you", "any"):
            return [meant("release", {"person": named[0]}, 0.9, "lets a person go")]
        return []
    agent = ctx.agent(clause)
    if agent and not ctx.remedy(core):
        return [meant("release", {"person": agent}, 0.88, "lets a person go")]
    return []
