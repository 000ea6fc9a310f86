"""Lines for the timeline, as a clause in the channel orders them."""

from __future__ import annotations

import re

from scoring.language.channel_clause import Clause
from scoring.language.channel_context import Context
from scoring.language.channel_meant import Understood, deferred, meant
from scoring.language.vocabulary import channel_notes_words as say


def noted(clause: Clause, ctx: Context) -> list[Understood]:
    """A line for the timeline; its text is what follows the words that order it."""
    text, core = clause.text, clause.core
    if (
        (clause.asked and not re.match(r"\W*(?:can|could|would|will|please)\b", text))
        or say.NO_NOTE.search(core)
        or deferred(core.split(":")[0].split(" that ")[0])
    ):
        return []
    if re.search(r"\bticket\b", core[:40]) or (
        say.TO_SOMEBODY.search(re.split(r"[:;]| that ", core[:30])[0])
        and not re.search(rf"\b{say.RECORD}\b", core[:60])
    ):
        return []
    if say.IS_SCRIBE.search(text):
        return []
    ordered = clause.who in ("", "you", "any", "we", "i") and say.NOTES.match(core)
    said = say.RECORD_SAYS.search(text) or say.NOTED.search(text) or say.NOTED.search(core)
    if (not ordered and not said) or len(ctx.raw.split()) < 3:
        return []
    if (
        re.match(r"(?:take|keep|make|have)\b", core)
        and not say.BODY.search(core)
        and not re.search(rf"\b(?:that|how|of)\b|{say.RECORD}", core)
    ):
        return []
    body = say.BODY.search(ctx.raw)
    words = ctx.raw[body.end() :].strip() if body and len(ctx.raw[body.end() :].split()) > 1 else ctx.raw
    return [meant("note", {"text": words}, 0.9, "is a line for the timeline")]
