"""Whether something is told plainly: as what was so, by whoever writes, and of the incident."""

from __future__ import annotations

import re

from scoring.fact_check.acts import DENIED, SUPPOSED
from scoring.fact_check.statements import clause_at

_DENIED = re.compile(DENIED)
_SUPPOSED = re.compile(SUPPOSED)
_COULD_NOT = re.compile(r"\b(?:could not|couldn't|(?:nobody|no one|no-one|no \w+|none of (?:the|our) \w+) could)\b")
_QUOTED = re.compile(r"\"[^\"]{1,300}\"|“[^”]{1,300}”|(?<!\w)'[^']{1,300}'(?!\w)")
_MAY = re.compile(r"(?<=\d )may\b|\bmay(?= \d)")
_JOINED = re.compile(r"(?<=\w)-(?=\w)")
_NO_EFFECT = re.compile(
    r"\b(?:with no|without) (?:any |a |further )?(?:effect|success|result|avail|change|delay|trouble|problems?"
    r"|interruption"
    r"|difficulty|loss)\b"
)
"""What became of something that was done."""
_ENDS = re.compile(r"[.!?](?=\s)")
WINDOW = 400
"""Letters to either side of something told that can say how it is told. Ours, so that long lines stay cheap."""


def supposed(whole: str) -> bool:
    """Whether a sentence (lower case) is supposition, promise or hearsay."""
    return _SUPPOSED.search(_COULD_NOT.sub(" ", whole)) is not None


def denied(clause: str) -> bool:
    """Whether a clause (lower case) denies something, or tells of a wish, a word or a plan. A name such as
    `ask-remembered` is one word."""
    return _DENIED.search(joined(_NO_EFFECT.sub(" ", clause))) is not None


def joined(low: str) -> str:
    """The text with each hyphenated name as one word, at the same length."""
    return _JOINED.sub("_", low)


def masked(low: str) -> str:
    """The text with what stands in quotes, and the month of May, blanked at the same length."""
    return _MAY.sub(_blank, _QUOTED.sub(_blank, low))


def clause_of(low: str, start: int, end: int) -> str:
    """The clause in which start..end stands, in its own event of a row."""
    first = max(0, start - WINDOW)
    begin = max((cut.end() for cut in _ENDS.finditer(low, first, start)), default=first)
    after = _ENDS.search(low, end, end + WINDOW)
    until = after.start() if after else end + WINDOW
    return clause_at(low[begin:until], start - begin, end - begin)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())
