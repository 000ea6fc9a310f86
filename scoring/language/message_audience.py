"""Whether a text shows that it speaks to those who are served, and not to the people of the house."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.sentences import Segment, singular, tokens
from scoring.language.tags import tagged
from scoring.language.vocabulary.problem_words import TO_CUSTOMERS
from scoring.language.vocabulary.served_words import ADDRESSED_INSIDE, SERVED, STAFF

_SALUTATION = re.compile(
    r"(?:^|[.!;]\s|^\W*okay so |^\W*ok so |\bhi |\bhello )\W*(?:dear|hello|hi|hey|esteemed|respected|valued"
    r"|good (?:day|morning|evening|afternoon),?(?: dear)?|to|attention|hello to)\s(?P<who>[^,.:;!?]{1,50})"
)
_DEAR = re.compile(r"\bdear\s(?P<who>[a-z -]{2,40}?)(?=[,.:;!?]|$| (?:about|we|the|your|as|of)\b)")
_INSIDE = re.compile(rf"\b{ADDRESSED_INSIDE}\b")
_TO_THEM = re.compile(TO_CUSTOMERS)
_AHEAD = re.compile(r"^\W*(?P<who>[a-z][a-z -]{2,24}):\s")


def addresses_customers(segments: Sequence[Segment]) -> bool:
    """Whether a salutation names people who are served, or the text says "you" to them."""
    for segment in segments:
        text = tagged(segment.raw)
        for pattern in (_SALUTATION, _DEAR, _AHEAD):
            for match in pattern.finditer(text):
                if _are_served(match["who"]):
                    return True
    inside = any(
        (m := _SALUTATION.search(tagged(s.raw))) and ("NAME" in m["who"] or _INSIDE.search(m["who"]))
        for s in segments[:2]
    )
    return not inside and any(_TO_THEM.search(segment.text) for segment in segments)


def _are_served(who: str) -> bool:
    if _INSIDE.search(who) and not re.search(r"\b(?:customers?|users?|clients?|partners?|members?)\b", who):
        return False
    return any(singular(word) in SERVED and (singular(word) not in STAFF) for word in tokens(who))
