"""The severity level a text states, in any notation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.sentences import Segment, tokens

_SEVERITY = re.compile(
    r"\bsev(?:erity)?[\s:_-]{0,3}(?:level |to |is )?(?P<a>[1-4]|one|two|three|four|i{1,3}|iv)\b"
    r"|\b(?<!-)[ps](?P<b>[1-4])\b(?!-)|\bprio(?:rity)?[\s:-]{0,2}(?P<c>[1-4]|one|two|three|four)\b"
    r"|\b(?P<d>critical|high|major|medium|moderate|low|minor)[- ](?:severity|priority)\b"
    r"|\bseverity(?: level)?(?: is| of|:| =)? (?P<e>critical|high|major|medium|moderate|low|minor)\b"
)
_LEVELS = {
    "1": 1,
    "one": 1,
    "i": 1,
    "critical": 1,
    "2": 2,
    "two": 2,
    "ii": 2,
    "high": 2,
    "major": 2,
    "3": 3,
    "three": 3,
    "iii": 3,
    "medium": 3,
    "moderate": 3,
    "4": 4,
    "four": 4,
    "iv": 4,
    "low": 4,
    "minor": 4,
}
_UNDECIDED = re.compile(
    r"\b(?:maybe|perhaps|probably|possibly|might be|could be|not sure|undecided|unclear|either|between|not a"
    r"|not an|no|isn't|tbd|whether|or|candidate for)\s(?:a |an |it is |it's )?$"
)


def severity(segments: Sequence[Segment]) -> tuple[str, str] | None:
    """The level as stated ("SEV1".."SEV4") and the words; an undecided level is none. The last decided mention
    counts."""
    answer: tuple[str, str] | None = None
    for segment in segments:
        text = f"severity {segment.text}" if segment.label == "severity" else segment.text
        matches = list(_SEVERITY.finditer(text))
        if not matches and segment.label == "severity":
            word = next((word for word in tokens(segment.text) if word in _LEVELS), None)
            if word and not re.search(r"\bor\b|\?|/", segment.text):
                answer = (f"SEV{_LEVELS[word]}", segment.raw)
            continue
        for match in matches:
            after = text[match.end() : match.end() + 16]
            if _UNDECIDED.search(text[: match.start()]) or re.match(
                r"\s?(?:\?|or\b|/ ?(?:sev|p|s)?\d|to be|tbd)", after
            ):
                answer = None if re.match(r"\s?(?:or\b|/)", after) else answer
                continue
            level = next(group for group in match.groups() if group)
            answer = (f"SEV{_LEVELS[level]}", segment.raw)
    return answer
