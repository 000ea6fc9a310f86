"""The shape of an understanding: the command a sentence may mean, how sure, and why."""

from __future__ import annotations

import re
from typing import Any

Understood = dict[str, Any]

_WHETHER = re.compile(r"\b(?:see|check|know|ask|find out|tell me|tell us|confirm|verify|wonder|look|sure|watch|say|test) (?:if|when|once|that once)\b")
_POLITE = re.compile(
    r"\bat once\b|\bonce (?:more|again)\b|\bwhat if\b|\b(?:if|when|once|as soon as) (?:it'?s? |that'?s? |this )?(?:you(?:'re| are| can| could| would| will| please| don't| do not"
    r"| like| want| agree| have| get| may| so)?|possible|nobody|no one|no-one|none|there is no|there's no|convenient|that is ok"
    r"|ok|fine|i may|necessary|needed|not too|everyone agrees|more)\b"
)
_DEFERS = re.compile(
    r"\b(?:later|tomorrow|eventually|some ?day|at some point|in case|unless|next time|one day|sooner or later|by then"
    r"|not yet|but not (?:yet|now)|not now|maybe|perhaps|afterwards)\b|\b(?:if|once|as soon as|when|until|till|only after)\b"
)


def meant(kind: str, args: dict[str, Any], confidence: float, because: str) -> Understood:
    """An understanding; `confidence` from 0.05 to 1 orders understandings, it is no measured precision."""
    return {"kind": kind, "args": args, "confidence": round(max(0.05, confidence), 2), "because": because}


def deferred(text: str) -> bool:
    """Whether a clause (lower case) speaks of another time or of a case that may come; politeness does not."""
    return _DEFERS.search(_POLITE.sub(" ", _WHETHER.sub(" ", text))) is not None
