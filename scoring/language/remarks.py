"""What a sentence in the channel wants that is no order: objections, how things stand, an opinion, or just a word."""

from __future__ import annotations

import re

from scoring.language.sentences import plain
from scoring.language.spelling import mend
from scoring.language.vocabulary import remark_words as say

MAX_REMARK = 2000
"""Characters read of a sentence; the channel's field takes no more."""

_KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("objections", say.OBJECTIONS),
        ("status", say.STATUS),
        ("opinion", say.OPINION),
        ("greeting", say.GREETING),
        ("hurry", say.HURRY),
        ("thanks", say.THANKS),
    )
)


def read_remark(text: str) -> str | None:
    """`objections`, `status`, `opinion`, `greeting`, `hurry` or `thanks`; None for a sentence that wants none of these.

    Of several the first in this order counts: what asks for an answer goes before what does not.
    """
    low = _prepared(plain(text)[:MAX_REMARK])
    return next((kind for kind, pattern in _KINDS if pattern.search(low)), None)


def _prepared(text: str) -> str:
    """Lower case, slips mended, blanks single."""
    return " ".join(mend(text.lower()).split())
