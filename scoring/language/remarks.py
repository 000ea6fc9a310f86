"""What a sentence in the channel wants that is no order: objections, how things stand, an opinion, or just a word."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from scoring.language.sentences import plain
from scoring.language.spelling import mend
from scoring.language.vocabulary import remark_words as say

MAX_REMARK = 2000
"""Characters read of a sentence; the channel's field takes no more."""

MAX_PARTS = 24
"""Sentences of a remark that are read; nobody asks in the twenty-fifth."""

_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]*)*[.!?]*")
_KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("objections", say.OBJECTIONS),
        ("recovery", say.RECOVERY),
        ("status", say.STATUS),
        ("opinion", say.OPINION),
        ("hands_off", say.HANDS_OFF),
        ("task", say.TASK),
        ("greeting", say.GREETING),
        ("hurry", say.HURRY),
        ("thanks", say.THANKS),
    )
)


def read_remark(text: str) -> str | None:
    """`objections`, `recovery`, `status`, `opinion`, `hands_off`, `task`, `greeting`, `hurry` or `thanks`; else None.

    Of several the first in this order counts: what asks for an answer goes before what does not.
    """
    low = _prepared(plain(text)[:MAX_REMARK])
    return next((kind for kind, pattern in _KINDS if pattern.search(low)), None)


def read_parts(text: str) -> list[dict[str, Any]]:
    """What each sentence of a remark wants: where it stands in the text (`from`, `to`), its `remark`, and whether it is
    a `question`. Whoever thanks and then asks has asked."""
    parts = []
    for match in islice(_SENTENCE.finditer(text[:MAX_REMARK]), MAX_PARTS):
        part = match.group()
        parts.append({"from": match.start(), "to": match.end(), "remark": read_remark(part), "question": "?" in part})
    return parts


def _prepared(text: str) -> str:
    """Lower case, slips mended, blanks single."""
    return " ".join(mend(text.lower()).split())
