"""Whether a line in the channel is a plain yes to what somebody waits for: "go", "yes please, five minutes"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from scoring.language.clock_times import seconds_of
from scoring.language.spelling import mend

_YES = re.compile(
    r"\b(?:yes|yep|yeah|yup|ok(?:ay)?|sure|right|correct|exactly|agreed|approved?|confirmed?|granted|go(?: ahead| on"
    r"| for it)?|do (?:it|that|so)|start|begin|green light|authori[sz]ed?|make it so|carry on|proceed)\b"
)
_BESIDE = re.compile(
    r"\b(?:please|thanks|thank you|now|then|so|and|i said(?: so)?|you have|you've got|my|the|a|at most|within|in|for|it"
    r"|that|this|with|up to|about|from me|is|min(?:ute)?s?)\b|\b(?:one|two|three|four|five|six|seven|eight|ten|fifteen"
    r"|twenty|\d{1,3}) ?(?:min(?:ute)?s?\b|m\b)|\W"
)


@dataclass(frozen=True, slots=True)
class Assent:
    """A plain yes; `minutes` is the time it gives, where it gives one."""

    minutes: int | None


def assent(text: str, names: Iterable[str] = ()) -> Assent | None:
    """The yes that a line says; None where it says anything else besides. `names` may be spoken to in it."""
    low = mend(text.strip().lower())
    if len(low) > 120 or "?" in low:
        return None
    rest = low
    for part in sorted({part.lower() for name in names for part in name.split()}, key=len, reverse=True):
        rest = re.sub(rf"\b{re.escape(part)}\b", " ", rest)
    if not _YES.search(rest) or _BESIDE.sub("", _YES.sub(" ", rest)):
        return None
    seconds = seconds_of(low)
    return Assent(max(1, seconds // 60) if seconds else None)
