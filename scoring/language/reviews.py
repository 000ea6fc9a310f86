"""What a message says of the review after the incident: it is a step of its own, and no update to the audience."""

from __future__ import annotations

import re

from scoring.language.dates import DATE, NEAR_DATE
from scoring.language.sentences import Segment
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import STOP_NAMES

_REVIEW = re.compile(
    r"\b(?:post[- ]?mortems?|retrospectives?|retro|root[- ]cause analysis|rca|after[- ]action review|incident review"
    r"|review(?: meeting)?)\b",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"(?<=[;.])\s|,\s|\s(?:and|but|-)\s")
_UPDATE = re.compile(
    r"\b(?:next|further) (?:update|message|report|post)\b|\bupdates? (?:at|every|in|by)\b", re.IGNORECASE
)
_DAYS = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|ten) (?:\w+ )?(?:days?|weeks?)"
DEADLINE = re.compile(
    rf"\b(?:within|in|after|no later than) (?:the next )?{_DAYS}\b|\b(?:next|this|coming) (?:week|month"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\btomorrow\b|\b(?:on|by|until|before) (?:next |this |the )?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|end of (?:the )?(?:week|month|quarter|sprint))\b",
    re.IGNORECASE,
)
"""A day or a number of days by which something is to be done."""
_WORD = r"@?[^\W\d_][\w.'-]{1,24}"
_NAMED = (
    re.compile(
        rf"({_WORD})(?: [A-ZÀ-Þ][\w'-]+)? (?:will |shall |is going to )?(?:owns?|owning|leads?|writes?|runs?|holds?"
        rf"|makes?"
        r"|prepares?|organi[sz]es?|schedules?|drafts?|does|do|takes?|facilitates?|moderates?)\b"
    ),
    re.compile(rf"\b(?:owner|owned by|led by|assigned to|by|facilitator|lead|responsible)(?: is|:)? ({_WORD})"),
    re.compile(rf"\bunder (?:the )?(?:direction|lead|leadership|guidance|responsibility|care) of ({_WORD})"),
)
_NOT_PLANNED = re.compile(
    r"\b(?:no|not|never|without|whether|maybe|perhaps|might|n't|last|previous|was|were|ago)\b|n't\b"
    r"|\?\W*$",
    re.IGNORECASE,
)
_NOBODY = STOP_NAMES | frozenset(
    words(
        """then will shall also now friday monday tuesday wednesday thursday next end which our us tomorrow post-mortem
    retrospective review"""
    )
)


def besides_reviews(text: str) -> str:
    """The text without its clauses about a review: neither its date nor who leads it is about the incident's work."""
    if not _REVIEW.search(text):
        return text
    return ", ".join(part for part in _CLAUSES.split(text) if not _REVIEW.search(part) or _UPDATE.search(part))


def review_planned(segment: Segment) -> bool:
    """Whether a sentence plans a review with a day or with somebody who sees to it; "a review will follow" does not."""
    raw = segment.raw
    if not _REVIEW.search(raw) or _NOT_PLANNED.search(raw):
        return False
    if DEADLINE.search(raw) or DATE.search(raw) or NEAR_DATE.search(raw):
        return True
    return any(match[1].lower().strip("@.,'") not in _NOBODY for pattern in _NAMED for match in pattern.finditer(raw))
