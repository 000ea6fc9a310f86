"""Baselines beside which the readers of reviews are measured: headings and keywords, a list of blaming words."""

from __future__ import annotations

import re
from typing import Any

from scoring.language.vocabulary.labels import SECTION_TITLES

BLAMING = re.compile(
    r"\b(?:blam\w*|fault|careless\w*|negligen\w*|incompeten\w*|lazy|sloppy|stupid|should have|failed to|forgot|ignored"
    r"|human error|mistakes?|ashamed|guilty|responsible|warned|punish\w*|disciplin\w*|retrained)\b",
    re.IGNORECASE,
)
"""A list of words people use to blame; it knows nothing of who does what."""
KEYWORDS: dict[str, str] = {
    "metadata": r"\b(?:author|severity|duration|incident id)\b",
    "summary": r"\bsummary\b",
    "impact": r"\b(?:impact|affected)\b",
    "root_cause": r"\b(?:root )?cause\b",
    "timeline": r"\btimeline\b|\b\d\d:\d\d\b",
    "detection": r"\b(?:detect\w*|alert\w*)\b",
    "response": r"\b(?:response|mitigat\w*|acknowledg\w*)\b",
    "what_went_well": r"\bwent well\b",
    "what_could_be_improved": r"\bimprove\w*\b",
    "action_items": r"\b(?:action items?|owner|due)\b",
    "lessons_learned": r"\b(?:lessons?|learned)\b",
}


def blaming_word(text: str) -> int:
    """Whether a text holds a word of the list."""
    return int(BLAMING.search(text) is not None)


def headings_and_keywords(text: str) -> dict[str, Any]:
    """A section is there when its heading or one of its keywords is; the depth is what most causes are."""
    low = text.lower()
    found = {name: int(title.lower() in low or re.search(KEYWORDS[name], low) is not None)
             for name, title in SECTION_TITLES.items()}  # fmt: skip
    timed = sum(1 for line in text.splitlines() if re.search(r"\b\d{1,2}:\d\d\b", line))
    rows = sum(1 for line in text.splitlines() if re.match(r"\s*(?:[-*]|\|\s*\d)", line))
    return {"sections": found, "timeline_events": timed, "total": rows, "root_cause_depth": "systemic"}
