"""Whether a message puts the blame on somebody, in the tones of chat and mail as well as in those of a report."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.language.blame import blame_in
from scoring.language.sentences import Segment
from scoring.language.tags import tagged
from scoring.language.vocabulary.message_blame_words import ACCUSES, CLEARED

_ACCUSES = tuple(re.compile(pattern) for pattern in ACCUSES)
_CLEARED = re.compile(CLEARED)


def blamed(segments: Sequence[Segment]) -> str | None:
    """The sentence that blames a person, a team, a role or a supplier, or None."""
    for segment in segments:
        if segment.label in ("commander", "severity"):
            continue
        text = tagged(segment.raw)
        if _CLEARED.search(text):
            continue
        if blame_in(segment.raw):
            return segment.raw
        if any(pattern.search(text) for pattern in _ACCUSES):
            return segment.raw
    return None
