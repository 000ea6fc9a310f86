"""What the writer wants to see: a dashboard, logs, changes, a runbook, tickets, the status page."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, meant
from scoring.language.channel_names import own_names
from scoring.language.vocabulary import channel_looks_words as say


def looked(clause: Clause, ctx: Context) -> list[Understood]:
    """The writer wants to see a dashboard, logs, changes, a runbook, the tickets or the status page."""
    core, text = clause.core, clause.text
    agent = ctx.agent(clause)
    if (agent and not (clause.who == "you" and re.match(r"(?:show|send|give|open)\b", core))) or clause.who == "any":
        return []
    place = place_in(core) or place_in(text)
    if place is None:
        return []
    if say.NO_WISH_TO_LOOK.match(text) and not say.ABOUT_TO_LOOK.match(text):
        return []
    told = say.TOLD_OF_PLACE.search(core) and not say.LOOKS.match(core) and not say.SEEN.match(core)
    if told or (say.NOT_LOOKED.search(core) and not say.SEEN.match(core)):
        return []
    sure = 0.0
    if say.LOOKS.match(core) and clause.who in ("", "we", "i", "you"):
        sure = 0.86
    elif say.SEEN.match(core) or say.SEEN.match(text):
        sure = 0.82
    elif _only_place(core, ctx):
        sure = 0.75
    if not sure or (clause.asked and clause.who == "we" and text.startswith("should")):
        return []
    service = ctx.service(_without_place(core, place)) or ctx.service(ctx.others if len(ctx.others) < 60 else "")
    return [meant("look", {"at": place} | ({"service": service} if service else {}), sure, f"wants to see the {place}")]


def place_in(text: str) -> str | None:
    """Where one can look, as a text (lower case) names it."""
    return next((place for place, pattern in say.PLACES if pattern.search(text)), None)


def _without_place(core: str, place: str) -> str:
    pattern = next(found for name, found in say.PLACES if name == place)
    return pattern.sub(" ", core)


def _only_place(core: str, ctx: Context) -> bool:
    """Whether a clause is a place to look at, with or without a service, and nothing else: "edge logs please"."""
    words = say.AROUND_PLACE.sub(" ", core)
    place = place_in(words)
    if place in (None, "status", "tickets") and place != "tickets":
        return False
    left = _without_place(words, place or "").split()
    rest = " ".join(left)
    if ctx.service(rest) is None:
        return not left
    named = {word for row in ctx.things for name in own_names(row) for word in name.split()}
    return all(word in named or word.removesuffix("s") in named for word in left)
