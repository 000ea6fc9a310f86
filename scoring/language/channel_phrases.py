"""The phrases of the table of remedies, made into patterns. `vocabulary.remedy_words` says how a phrase is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.language.channel_verbs import forms_of
from scoring.language.vocabulary.remedy_words import MEANS

GAP = 5
"""Words that `~` may stand for."""

THING = MEANS["THING"]
"""The pattern of the number of a release."""

_CONTINUED = re.compile(r"\\\n\s*")
_ANY_FORM = re.compile(r"([a-z]+)\*")
_MEANS = re.compile(rf"\b(?:{'|'.join(MEANS)})\b")


def pattern_of(phrases: str) -> re.Pattern[str]:
    """One pattern that finds any of the phrases as whole words in lower-case text."""
    whole = " ".join(_CONTINUED.sub("", phrases).split())
    parts = [_phrase(part.strip()) for phrase in _split(whole, ";") for part in _split(phrase, "|") if part.strip()]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w])")


def _phrase(phrase: str) -> str:
    written, between = "", ""
    for token in _split(phrase, " "):
        if token == "~":
            between = rf" (?:\S+ ){{0,{GAP}}}?" if written else ""
        elif token.startswith("[") and token.endswith("]"):
            between = f"{between or ' '}(?:{token[1:-1]} )?"
        else:
            written += (between or (" " if written else "")) + _word(token)
            between = ""
    return written


def _word(token: str) -> str:
    words = "|".join(_split(token, "/"))
    words = _ANY_FORM.sub(lambda match: f"(?:{'|'.join(forms_of(match[1]))})", words)
    return _MEANS.sub(lambda match: MEANS[match.group()], f"(?:{words})")


def _split(text: str, mark: str) -> Iterator[str]:
    """The parts of a text between marks that stand outside of brackets."""
    depth, start = 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == mark and depth == 0:
            if at > start:
                yield text[start:at]
            start = at + 1
    if text[start:]:
        yield text[start:]
