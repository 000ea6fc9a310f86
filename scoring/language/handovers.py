"""What the note says with which a shift is handed over: what is open, the context, and what to watch.

These are the documented parts of a hand-over (the handbook: document current issues, share context for ongoing work,
highlight items to watch). Any wording counts; blanks of a template, "TBD" and good wishes are nothing.
"""

from __future__ import annotations

import re
from typing import Any

from scoring.language.sentences import Segment, content_words, segments
from scoring.language.vocabulary import handover_words as say

FIELDS = ("open", "context", "watch")
_PATTERNS = {"open": re.compile(say.OPEN), "context": re.compile(say.CONTEXT), "watch": re.compile(say.WATCH)}
_WISH = re.compile(r"\b(?:good luck|enjoy|have fun|have a (?:good|nice|quiet)|thanks|thank you|bye|good night)\b")
_DENIED = re.compile(r"(?:\b(?:not|never|no|be)|n't)(?: (?:been|yet|be))*\W*$")
_SUPPOSED = re.compile(r"^\W*(?:and |but |then |also )?(?:if|when|once|should|expect|ask|as soon as|in case|unless)\b")
_NOTHING_OPEN = re.compile(say.NOTHING_OPEN)
_NONE = re.compile(r"^\W*(?:none|nothing|no)\b")


def read_hand_over(text: str) -> dict[str, Any]:
    """Each of `open`, `context` and `watch` as 0 or 1, and `quotes` (field to the words that say it)."""
    quotes: dict[str, str] = {}
    parts = segments(text, say.HANDOVER_LABELS)
    for field in FIELDS:
        found = [segment for segment in parts if _says(segment, field)]
        labelled = [segment.raw for segment in found if segment.label == field]
        # What stands under its label is meant for it; elsewhere each field has a sentence of its own, if there is one.
        fresh = [segment.raw for segment in found if segment.raw not in quotes.values()]
        if found:
            quotes[field] = " ".join(labelled) if labelled else (fresh or [found[0].raw])[0]
    return {field: int(field in quotes) for field in FIELDS} | {"quotes": quotes}


def _says(segment: Segment, field: str) -> bool:
    """Whether a sentence says this: under its label anything with content, elsewhere in the words for it."""
    if _WISH.search(segment.text):
        return False
    if segment.label == field:
        return bool(content_words(segment.text)) or _NONE.match(segment.text) is not None
    if field == "open" and _NOTHING_OPEN.search(segment.text):
        return True
    text = segment.text
    if field == "open" and _SUPPOSED.match(text):
        return False
    return any(field != "context" or not _DENIED.search(text[: m.start()]) for m in _PATTERNS[field].finditer(text))
