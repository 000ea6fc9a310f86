"""The shape of an understanding: the command a sentence may mean, how sure, and why."""

from __future__ import annotations

import re
from typing import Any

from scoring.language.vocabulary import channel_meant_words as say

Understood = dict[str, Any]


def meant(kind: str, args: dict[str, Any], confidence: float, because: str) -> Understood:
    """An understanding; `confidence` from 0.05 to 1 orders understandings, it is no measured precision."""
    return {"kind": kind, "args": args, "confidence": round(max(0.05, confidence), 2), "because": because}


def taken_back(text: str) -> list[re.Match[str]]:
    """Where a sentence (lower case) takes back what was said."""
    return list(say.TAKEN_BACK.finditer(text))


def reported(text: str) -> bool:
    """Whether a clause (lower case, marked) tells what somebody else says or wants."""
    return say.REPORTED.search(text) is not None


def in_earnest(text: str) -> bool:
    """Whether a clause (lower case) is meant as it is said: no jest, and nothing only thought about or nearly done."""
    return say.IN_JEST.search(text) is None and say.TENTATIVE.search(text) is None


def deferred(text: str) -> bool:
    """Whether a clause (lower case) speaks of another time or of a case that may come; politeness does not."""
    return say.DEFERS.search(say.POLITE.sub(" ", say.WHETHER.sub(" ", text))) is not None
