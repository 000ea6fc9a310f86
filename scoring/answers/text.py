"""An answer cut into sentences of words that know where they stand.

All work is linear in the length of the text: a sentence has at most `MAX_WORDS` words, a longer one is cut.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scoring.answers.words import TOKEN, stem, written_out
from scoring.language.sentences import plain
from scoring.language.vocabulary.words import FUNCTION_WORDS, GENERIC_WORDS

MAX_WORDS = 90
"""Words of a sentence. Spoken answers run on without a full stop; what stands further apart is not one statement."""

HEADING = 10
"""Words of a line with a colon at its end that is the heading of a list."""

_ITEM = re.compile(r"\s*(?:[-*+•·>|]|\d{1,2}[.)])")
_NO_NAMES = frozenset((*FUNCTION_WORDS, *GENERIC_WORDS, *(stem(word) for word in (*FUNCTION_WORDS, *GENERIC_WORDS))))
_BREAK = re.compile(r"(?<=[.!?])[\"')\]*_]{0,3}(?=\s)|\n|;|(?<=[a-z)])\.(?=[A-Z])")
_WRAPPED = re.compile(r"(?<=[a-z,]) ?\n(?=[a-z]{2,} )")
_SHORT = re.compile(
    r"(?:\b(?:e\.g|i\.e|approx|vs|etc|mr|ms|mrs|dr|a\.m|p\.m|resp|incl|no|st)|(?:^|\s)\d{1,2})\.$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word: `low` as written in lower case, its `stem`, where it stands in the answer, the marks before it, and
    whether it is written like somebody's name."""

    low: str
    stem: str
    start: int
    end: int
    marks: str
    named: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence, the characters it covers, whether it asks, and whether it is an item of a list under
    a heading that denies ("what they don't do:")."""

    words: tuple[Word, ...]
    start: int
    end: int
    asks: bool
    under_not: bool = False


def sentences(text: str, mend: Callable[[str], str]) -> list[Sentence]:
    """The sentences of an answer; `mend` writes a stem with a slip as it was meant."""
    found: list[Sentence] = []
    denying = False
    # One character for one, so that every place in the plain text is a place in the answer.
    even = plain(text.replace("\r\n", " \n").replace("\r", "\n"))
    for start, end in _spans(_WRAPPED.sub(lambda match: " " * len(match.group()), even)):
        words = tuple(_words(even, start, end, mend))
        # "She asks each time: who is hit?" says something before it asks.
        said = even[start:end].rstrip(" \"')*_")
        asks = said.endswith("?") and said.count("(") <= said.count(")") and not any(":" in w.marks for w in words[3:])
        if not words:
            continue
        item = bool(_ITEM.match(even, start))
        denying = denying and item
        for at in range(0, len(words), MAX_WORDS):
            part = words[at : at + MAX_WORDS]
            found.append(Sentence(part, part[0].start, part[-1].end, asks, denying))
        if even[words[-1].end : end].strip(" *_").startswith(":") and len(words) <= HEADING:
            denying = any(word.low in ("not", "never", "no") for word in words)
    return found


def _is_name(word: str, low: str) -> bool:
    """Whether a word is written like a name: one capital, at least three letters, and no word every text has."""
    bare = word.removesuffix("'s")
    return len(bare) >= 3 and bare.istitle() and bare.isalpha() and low not in _NO_NAMES and stem(low) not in _NO_NAMES


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _BREAK.finditer(text):
        if match.group() != "\n" and _SHORT.search(text, max(start, match.start() - 8), match.start()):
            continue
        if text[start : match.end()].strip():
            yield start, match.end()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


def _words(text: str, start: int, end: int, mend: Callable[[str], str]) -> Iterator[Word]:
    last = start
    for match in TOKEN.finditer(text, start, end):
        marks = "".join(text[last : match.start()].split(" "))
        if " - " in text[last : match.start()] or "--" in marks or ">" in marks:
            marks += ":"
        elif last == match.start() - 1 and marks == "-":
            marks = ""
        last = match.end()
        for low in written_out(match.group().lower()):
            yield Word(low, mend(stem(low)), match.start(), match.end(), marks, _is_name(match.group(), low))
            marks = ""
