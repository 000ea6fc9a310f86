"""Whether words stand in an order somebody writes: a heap of terms and shuffled words say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from scoring.answers.text import Sentence
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import FUNCTION_WORDS

LEAST = 10
"""Words in a row without a mark from which on a row of terms is a heap; a list has marks."""

_DETERMINERS = frozenset(words("the a an our their its my your his every"))
_PREPOSITIONS = frozenset(words("of for with from at by into during without between among towards through"))
_SUBJECTS = frozenset(words("i he she they we"))
_VERBS = frozenset(
    words("is was were are am has have had be been do does did can could must should would will may might")
)
_MODALS = frozenset(words("can could must should would will may might"))
_NOUNS = frozenset(
    words(
        """same other others own most more much very only once one ones few then off out over under about just so such
        still further both right why how who what when where which will can might must may do dos no not yes let needed
        needs need get here now too again against until down up each per all while"""
    )
)
"""Function words that can follow a determiner, as part of what it determines or as what somebody speaks about."""
_AFTER = (
    (_DETERMINERS, FUNCTION_WORDS - _NOUNS),
    (_PREPOSITIONS, _SUBJECTS | _VERBS - {"will", "being"} | frozenset(("and", "or", "but", "because", "of"))),
    (
        _SUBJECTS,
        _DETERMINERS - {"all"} | _SUBJECTS | frozenset(("of", "for", "into", "between", "me", "him", "us", "them")),
    ),
    (
        _MODALS,
        _DETERMINERS | _MODALS | frozenset(("of", "for", "into", "is", "was", "are", "were", "am", "has", "had")),
    ),
)
"""After a word of the first set no word of the second follows in prose that somebody writes."""


def disorder(said: Sequence[str]) -> int:
    """How often two words (lower case) follow one another as nobody writes them."""
    return sum(
        (first == second and first in FUNCTION_WORDS and first not in ("that", "had"))
        or any(first in these and second in no for these, no in _AFTER)
        for first, second in pairwise(said)
    )


def is_muddled(sentences: Sequence[Sentence]) -> bool:
    """Whether an answer as a whole is in an order nobody writes: four breaks, and one in forty words or more."""
    once = {tuple(word.low for word in sentence.words): sentence for sentence in sentences}.values()
    broken = sum(disorder(run) for sentence in once for run in _runs(sentence))
    return broken >= 4 and broken * 40 >= sum(len(sentence.words) for sentence in once)


def is_heap(sentence: Sentence) -> bool:
    """Whether a sentence is words without the words that join them, or words in an order nobody writes.

    Our figures: ten words in a row without a mark and under one in eight of them a function word; or two breaks,
    and one in twenty-five words or more. Shuffled prose has about one in ten, prose next to none.
    """
    said = [word.low for word in sentence.words]
    if len(said) >= LEAST:
        marks = sum(bool(word.marks) for word in sentence.words[1:])
        joining = sum(word in FUNCTION_WORDS for word in said)
        if marks * 5 < len(said) and joining * 8 < len(said):
            return True
    broken = sum(disorder(run) for run in _runs(sentence))
    return broken >= 2 and broken * 25 >= len(said)


def is_bare(sentence: Sentence) -> bool:
    """Whether a sentence only lists: two commas or more, and no word of those that say who does or is something; with
    four commas, nobody who does."""
    commas = sum("," in word.marks for word in sentence.words)
    said = {word.low for word in sentence.words}
    return commas >= 2 and not said & _SUBJECTS and (commas >= 4 or not said & _VERBS)


def _runs(sentence: Sentence) -> list[list[str]]:
    """The words of a sentence between its marks."""
    runs: list[list[str]] = [[]]
    for word in sentence.words:
        if word.marks:
            runs.append([])
        runs[-1].append(word.low)
    return runs
