"""Whether a message says what became of data: that none was lost, or what was."""

from __future__ import annotations

import re

from scoring.language.sentences import sentences

_THING = (
    r"\b(?:data|records?|rows?|orders?|entries|bookings?|payments?|transactions?|messages?|files?|documents?|balances?"
    r"|postings?|entry|money|funds|deposits?|transfers?|appointments?|accounts?|claims|tickets|emails?|information|letters?|baskets?|carts?)\b"
)
_FATE = (
    r"\b(?:lost|loss|losses|missing|deleted|erased|corrupt\w*|exposed|leaked|stolen|overwritten|damaged|destroyed"
    r"|duplicated|twice|safe|intact|unharmed|restored|recovered|put right|corrected|compromised|at risk)\b"
)
_EITHER = re.compile(rf"{_THING}[^.!?;]{{0,70}}{_FATE}|{_FATE}[^.!?;]{{0,50}}{_THING}")
_NOTHING = re.compile(r"\b(?:nothing|none of it|nobody's \w+) (?:was|is|has been|were|got) (?:\w+ )?(?:lost|deleted)\b")
_LOST = re.compile(
    r"\b(?:lost|loss|losses|missing|deleted|erased|corrupt\w*|exposed|leaked|stolen|overwritten|destroyed)\b"
)
_MENDED = re.compile(r"\b(?:restored|recovered|corrected|put right|repaired|set right|booked again)\b")
_DENIED = re.compile(r"\b(?:no|not|none|never|nothing|without)\b|n't\b")
_ASKED = re.compile(r"\?\s*$|\b(?:whether|if)\b[^.]{0,40}$")


def on_data(text: str) -> tuple[str, bool] | None:
    """The sentence that says what became of data, and whether the text denies that any was harmed; None for neither.

    A question is no statement. Who says that it was put right denies nothing.
    """
    for sentence in sentences(text):
        low = sentence.lower()
        found = _EITHER.search(low) or _NOTHING.search(low)
        if found is None or _ASKED.search(low) or re.search(r"\b(?:whether|if) [^.]{0,60}$", low[: found.start()]):
            continue
        denied = _LOST.search(low) is not None and _DENIED.search(low) is not None
        return sentence.strip(), denied and _MENDED.search(text.lower()) is None
    return None
