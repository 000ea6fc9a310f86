"""Heaps of words that are no sentences: field names and stock words strung together, and sentences shuffled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from scoring.language.sentences import is_salad, is_soup
from scoring.language.vocabulary.words import FUNCTION_WORDS

LEAST = 25
"""Joints that a text must have before its order is judged; less tells too little."""
MARGIN = 550
"""How sure the model must be, in thousandths. On real messages it was not trained on it is wrong in about one of 140 at
this margin, and finds eight in ten of those whose words were shuffled."""

_TOKEN = re.compile(r"[a-z']+|\d+|[,;:.?!]")
_ENDINGS = ("ing", "ed", "ly", "ion", "s", "er", "al")


def is_heap(sentence: str) -> bool:
    """Whether a sentence (lower case) is a heap of stock words or words in an order nobody writes."""
    return is_soup(sentence) or is_salad(sentence)


def joints(sentences: Iterable[str]) -> list[str]:
    """The joints of sentences: neighbouring words, two and three, other than function words by their endings alone."""
    found: list[str] = []
    for sentence in sentences:
        marks = ["^"]
        for word in _TOKEN.findall(sentence.lower()):
            if word in FUNCTION_WORDS or not (word[0].isalnum() or word[0] == "'"):
                marks.append(word)
            elif word[0].isdigit():
                marks.append("9")
            else:
                marks.append("x" + next((e for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 2), ""))
        marks.append("$")
        found += [f"{a}_{b}" for a, b in pairwise(marks)]
        found += [f"{a}_{b}_{c}" for a, b, c in zip(marks, marks[1:], marks[2:], strict=False)]
    return found


def is_shuffled(sentences: Sequence[str]) -> bool:
    """Whether the words of a text stand in an order in which nobody puts them, by a linear model over its joints."""
    found = joints(sentences)
    pairs = sum(joint.count("_") == 1 for joint in found)
    if pairs < LEAST:
        return False
    weights = _weights()
    total = sum(weights.get(joint, 0) for joint in found)
    return total > 0 and total * total > MARGIN * MARGIN * pairs


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    from scoring.language.weights import salad  # noqa: PLC0415 - large, and only for those who read messages

    return {joint: int(weight) for row in salad.WEIGHTS.split("|") for joint, _, weight in (row.rpartition(" "),)}
