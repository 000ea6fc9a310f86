"""A typed line made ready for the rules of the channel: one way of writing each thing, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.language.channel_verbs import forms_of
from scoring.language.sentences import sentences
from scoring.language.spelling import mend, mender
from scoring.language.vocabulary.channel_forms import CHANNEL_SPELLED, CHAT, JOINED, SOUNDS, SWAPPED, VERBS
from scoring.language.vocabulary.words import FUNCTION_WORDS, GENERIC_WORDS

_TOKEN = re.compile(r"[^\W_]+(?:['\-/][^\W_]+)*")
_JOINED = tuple((re.compile(pattern), written) for pattern, written in JOINED)
_SOUNDS = re.compile(SOUNDS)
_ARROW = re.compile(r"\s*(?:[-=]+>|(?<=\s)>|(?<=\w)>(?=\s))\s*")
_DICTATED = ((re.compile(r" (?:comma|semicolon) "), ", "), (re.compile(r" (?:full stop|period|new line)(?= |$)"), ". "))
_QUOTED = re.compile(r"\"[^\"]{0,300}\"|(?<![\w'])'[^']{3,300}'(?![\w])")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ONES = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_SPOKEN = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(list(_ONES)[1:10])}))?|{'|'.join(_ONES)}|\d{{1,4}})"
_POINTED = re.compile(rf"\b{_SPOKEN}(?: (?:dot|point) {_SPOKEN}){{1,3}}\b")
_IN_A_ROW = re.compile(rf"\b{_SPOKEN}(?: {_SPOKEN}){{2,3}}\b")
_SHARE = re.compile(rf"\b({_SPOKEN}) ?(?:%|percent\b)")
_FORMS = [word for verb in VERBS for word in forms_of(verb)]
_NEAREST = mender(
    {*CHANNEL_SPELLED, *(word for word in _FORMS if len(word) >= 7)}, {*_FORMS, *FUNCTION_WORDS, *GENERIC_WORDS}
)


def tidy(line: str) -> str:
    """The line in lower case with short forms, slips, fillers, dictated marks and spoken numbers written as meant, and
    what others are quoted with left out. Blanks are single."""
    text = _TOKEN.sub(_written, mend(_TOKEN.sub(_chatted, line.lower())))
    for pattern, written in _DICTATED:
        text = pattern.sub(written, text)
    text = _QUOTED.sub(_quoted, text)
    text = _SOUNDS.sub(" ", text)
    for pattern, written in _JOINED:
        text = pattern.sub(written, text)
    text = _POINTED.sub(lambda match: ".".join(_numbers(match.group().replace("dot", " ").replace("point", " "))), text)
    text = _IN_A_ROW.sub(_version, text)
    text = _SHARE.sub(lambda match: f"{_numbers(match[1])[0]} %", text)
    text = _ARROW.sub(" > ", text)
    return " ".join(text.split()).strip(" ,")


def sentences_of(text: str) -> list[str]:
    """The sentences of a tidy text; a dash between blanks ends one too."""
    return [part for piece in sentences(text) for part in _at_dashes(piece)]


def _at_dashes(text: str) -> Iterator[str]:
    for part in re.split(r"(?<!@[a-z]{3}) [-|] | -- |(?<=\w)\?+ (?=\w)", text):
        if part.strip(" ,.-"):
            yield part.strip()


def _swaps() -> dict[str, str]:
    """Short common words with two neighbours swapped, to the word."""
    right = {*_FORMS, *FUNCTION_WORDS, *GENERIC_WORDS, "form"}
    found: dict[str, str] = {}
    for word in SWAPPED:
        for i in range(1, len(word) - 1):
            swapped = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
            if swapped not in right:
                found.setdefault(swapped, word)
    return found


_SWAPPED = _swaps()


def _chatted(match: re.Match[str]) -> str:
    word = match.group()
    return CHAT.get(word) or _SWAPPED.get(word, word)


def _written(match: re.Match[str]) -> str:
    return _NEAREST(match.group())


def _quoted(match: re.Match[str]) -> str:
    """A quotation of one word is a name and stays; a longer one is somebody else's sentence."""
    inside = match.group()[1:-1]
    return f"{inside}" if len(inside.split()) < 2 else "(quoted)"


def _numbers(spoken: str) -> list[str]:
    """Spoken numbers as digits, one for each: "twenty one eight" is 21 and 8."""
    found: list[str] = []
    tens = 0
    for word in re.split(r"[\s-]+", spoken.strip()):
        if word in _TENS:
            tens = _TENS[word]
            found.append(str(tens))
        elif tens and 0 < _ONES.get(word, 0) < 10:
            found[-1], tens = str(tens + _ONES[word]), 0
        else:
            tens = 0
            found.append(str(_ONES.get(word, word)))
    return found


def _version(match: re.Match[str]) -> str:
    """Three numbers in a row are the parts of a version, unless all are figures already."""
    parts = _numbers(match.group())
    return ".".join(parts) if len(parts) >= 3 else match.group()
