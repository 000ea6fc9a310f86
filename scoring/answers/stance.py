"""Whether a statement is made or denied: negation before it, within it, and a dismissal after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

from scoring.answers.patterns import EDGE, Match, Span
from scoring.answers.text import Sentence

REACH = 6
"""Words over which a negation reaches forward. Our figure."""
AFTER = 4
"""Words between a statement and its dismissal ("the timeline is a waste of time")."""

TOPIC = 4
"""Words into a sentence at which its topic may begin."""

Stance = Literal["made", "denied", "was not"]
"""`was not`: it was not so in a case that is told, which neither makes the statement nor contradicts it."""

_PAST = frozenset(("did", "was", "were", "had", "couldn't"))
_PRONOUNS = frozenset(("he", "she", "they", "we", "i", "you", "it", "just", "only", "then", "instead", "lets", "let"))
_SUBJECTS = frozenset(("i", "we", "he", "she", "they", "you", "it"))


def stance(match: Match, sentence: Sentence, found: Mapping[str, Sequence[Span]]) -> Stance:
    """How a sentence stands to what a pattern found in it."""
    before, within, past = 0, 0, False
    for at in _negators(match, found):
        reached = next((start for start, _ in match.own if start > at), None)
        if reached is None or reached - at - 1 > REACH or _barred(at + 1, reached, sentence, found):
            continue
        between = {word.low for word in sentence.words[at + 1 : reached]}
        if sentence.words[at].low not in ("without", "no") or not between & _SUBJECTS:
            before, within = (before + 1, within) if at < match.start else (before, within + 1)
            past = past or _is_past(at, sentence)
    before += _dismissed(match, sentence, found) + sentence.under_not
    if before % 2 == 0 and not within:
        return "made"
    return "was not" if past else "denied"


def _negators(match: Match, found: Mapping[str, Sequence[Span]]) -> list[int]:
    masked = found.get("@unnegated", ())
    spans = [*found.get("@not", ()), *found.get("@negverb", ())]
    taken: list[Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        free = not any(start < b and a < end for a, b in (*match.own, *masked, *taken))
        if free and start < match.end:
            taken.append((start, end))
    return [end - 1 for _, end in taken]


def _barred(start: int, end: int, sentence: Sentence, found: Mapping[str, Sequence[Span]]) -> bool:
    """Whether something between two words ends the reach of a negation."""
    words = sentence.words
    for at in range(start, end + 1):
        marks = set(words[at].marks) & EDGE
        if marks - {","} or (marks and not _listed(at, sentence)):
            return True
        if words[at].low in ("and", "then") and at < end:
            after = words[at + 1].low
            if after in _PRONOUNS or (after.endswith("s") and not after.endswith("ss")):
                return True
    return any(start <= a < end for a, _ in found.get("@barrier", ()))


def _listed(at: int, sentence: Sentence) -> bool:
    """Whether the comma before a word parts a list under one negation: "no owner, date or ticket"."""
    return any(word.low in ("or", "nor") for word in sentence.words[at : at + 5])


def _is_past(at: int, sentence: Sentence) -> bool:
    around = sentence.words[max(0, at - 2) : at + 5]
    if any(word.low in ("have", "has") for word in around[:2]):
        return False
    return any(word.low in _PAST for word in around[:3]) or any(
        word.low.endswith("ed") and word.low != "need" for word in around[2:5]
    )


def _dismissed(match: Match, sentence: Sentence, found: Mapping[str, Sequence[Span]]) -> bool:
    """Whether a statement is dismissed after it was made, or as the topic is refused ("Notes, no, that is what logs are
    for")."""
    refused = match.start <= TOPIC and (
        any(
            0 <= start - match.end <= 1 and EDGE & set(sentence.words[start].marks)
            for start, _ in found.get("@refusal", ())
        )
        or any(
            word.low in ("no", "never") and EDGE & set(word.marks) and EDGE & set(after.marks)
            for word, after in pairwise(sentence.words[match.end : match.end + 3])
        )
    )
    return refused or any(
        match.end <= start <= match.end + AFTER and not _barred(match.end, start, sentence, found)
        for start, _ in found.get("@dismissed", ())
        if match.end < len(sentence.words)
    )
