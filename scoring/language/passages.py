"""What a sentence of a post-mortem tells, where it stands under no heading: linear models beside the rules' phrases."""

from __future__ import annotations

import re
from itertools import pairwise

from scoring.language.blame_features import marks
from scoring.language.linear import Model, parsed
from scoring.language.sentences import stem
from scoring.language.weights import (
    action_items,
    detection,
    lessons_learned,
    response,
    root_cause,
    what_could_be_improved,
    what_went_well,
)

_PAST = re.compile(
    r"\b(?:was|were|had|did|could|\w{3,}ed|went|came|took|told|knew|saw|rang|sent|put|got|found|gave|made|ran|fell|stood"
    r"|kept|held|lost|wrote|said|left)\b"
)
MODELS: dict[str, Model] = {
    "detection": Model(parsed(detection.WEIGHTS), detection.OFFSET - 2_500),
    "response": Model(parsed(response.WEIGHTS), response.OFFSET - 3_500),
    "what_went_well": Model(parsed(what_went_well.WEIGHTS), what_went_well.OFFSET - 4_000),
    "what_could_be_improved": Model(parsed(what_could_be_improved.WEIGHTS), what_could_be_improved.OFFSET - 3_000),
    "root_cause": Model(parsed(root_cause.WEIGHTS), root_cause.OFFSET - 2_500),
    "action_items": Model(parsed(action_items.WEIGHTS), action_items.OFFSET - 2_000),
    "lessons_learned": Model(parsed(lessons_learned.WEIGHTS), lessons_learned.OFFSET - 2_500),
}
"""The model of each section. What is taken off was chosen for precision on the tune half, one post-mortem left out at a
time."""


def features(sentence: str) -> list[str]:
    """The features of a sentence: its words and pairs of them, the frame of marks, and whether it speaks in general."""
    seen = marks(sentence)
    frame = ["^", *(mark for mark, _ in seen), "$"]
    stems = [stem(word) for _, word in seen if word[0].isalpha()]
    found: dict[str, None] = {f"w:{word}": None for word in stems}
    found |= {f"b:{first}_{second}": None for first, second in pairwise(stems)}
    for size in (1, 2, 3):
        for at in range(len(frame) - size + 1):
            found[f"{size}:" + "_".join(frame[at : at + size])] = None
    low = sentence.lower()
    if is_general(sentence):
        found["general"] = None
    if not _PAST.search(low):
        found["present"] = None
    found[f"len:{min(5, len(stems) // 6)}"] = None
    return list(found)


def is_general(sentence: str) -> bool:
    """Whether a sentence speaks of no time, no number and nobody in particular."""
    if _PAST.search(sentence.lower()) or re.search(r"\d", sentence):
        return False
    return not any(mark.startswith("N") and mark[1:] in ("", "'s") for mark, _ in marks(sentence))
