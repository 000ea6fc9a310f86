"""The end of the incident, as a clause in the channel declares it: resolved, closed, stood down."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant, reported
from scoring.language.vocabulary import channel_endings_words as say


def resolved(clause: Clause, ctx: Context) -> list[Understood]:
    """The incident is called resolved."""
    text, core = clause.text, clause.core
    if reported(text) or clause.asked or (clause.called and not re.search(r"\bmark\b", core)):
        return []
    if say.HELP_RESOLVE.match(text) or ctx.named(core):
        return []
    if (
        clause.who in ("", "we", "i", "you", "any")
        and say.RESOLVES.match(core)
        and not say.NOT_RESOLVED.search(core)
        and not text.startswith(("we need", "we must", "we have to", "to "))
    ):
        return [meant("resolve", {}, 0.9, "says that it is resolved")]
    if (say.RESOLVED.search(core) or say.RESOLVED.search(text)) and not say.NOT_RESOLVED.search(text):
        return [meant("resolve", {}, 0.88, "says that it is resolved")]
    if clause.wrapped and say.IS_RESOLVED.match(core) and not say.NOT_RESOLVED.search(text):
        return [meant("resolve", {}, 0.85, "says that it is resolved")]
    return []


def closed(clause: Clause, ctx: Context) -> list[Understood]:
    """The incident is closed."""
    core = clause.core
    if clause.asked or deferred(core) or say.NO_CLOSING.search(core) or ctx.named(core) or ctx.agent(clause):
        return []
    closes = say.CLOSES.match(core)
    strong = closes and (core.startswith("close") or say.CASE_WORD.search(closes.group()))
    if (
        closes
        and strong
        and clause.who in ("", "we", "i", "you", "any")
        and not (ctx.remedy(core) and "incident" not in core)
    ):
        return [meant("close", {}, 0.9, "closes the incident")]
    if say.CLOSED.search(core) or say.CLOSED.search(clause.text):
        return [meant("close", {}, 0.88, "closes the incident")]
    return []


def stood_down(clause: Clause, ctx: Context) -> list[Understood]:
    """It is called a false alarm and the response is ended."""
    text = clause.text
    if clause.asked or ctx.agent(clause):
        return []
    if say.NOT_STANDING.search(text):
        return []
    ends = say.STANDS_DOWN.search(clause.core) or (say.STANDS_DOWN.search(text))
    false = say.FALSE_ALARM.search(text)
    if (not ends and not false) or say.UNSURE.search(text):
        return []
    if ends and not false and ctx.named(text):
        return []
    sure = (
        0.92
        if ends and (false or "down" in ends.group() or "off" in ends.group())
        else 0.85
        if ends
        else 0.75
        if re.search(r"\bfalse (?:alarm|positive)", text)
        else 0.66
    )
    return [meant("stand_down", {"reason": ctx.raw}, sure, "calls it a false alarm")]
