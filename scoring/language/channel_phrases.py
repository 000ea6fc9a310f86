"""The phrases of a table of words, made into patterns: `verb*` any form, `~` some words between, `[word]` may be missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scoring.language.channel_verbs import forms_of

GAP = 5
"""Words that `~` may stand for."""

THING = r"v?\d+(?:\.\d+)+[\w-]*"
"""The number of a release."""

SHARE = (
    r"(?:\d{1,3} ?%|\d{1,3}\b(?!\.\d)(?! ?(?:s|sec|min|minutes?|ms|hours?|replicas|pods)\b)|(?:a |the |one |two |three )?(?:half|thirds?"
    r"|quarters?|fifth|tenth)|halfway|every (?:second|other|third|fourth|fifth|tenth)|(?:one|two|three|1|2|3) (?:in|out of)"
    r" (?:two|three|four|five|ten|[2-5]|10))"
)
"""How much of something: "60 %", "half", "one in four"."""

_ANY_FORM = re.compile(r"([a-z]+)\*")


def pattern_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """One pattern that finds any of the phrases as whole words in lower-case text."""
    parts = [_phrase(part) for phrase in phrases for part in _split(phrase, "|")]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w])")


def _phrase(phrase: str) -> str:
    written, pending = "", ""
    for token in _split(phrase, " "):
        if token == "~":
            pending = rf" (?:\S+ ){{0,{GAP}}}?" if written else ""
        elif token.startswith("[") and token.endswith("]"):
            pending = f"{pending or ' '}(?:{token[1:-1]} )?"
        else:
            written += (pending or (" " if written else "")) + _word(token)
            pending = ""
    return written


def _word(token: str) -> str:
    words = "|".join(_split(token, "/"))
    words = _ANY_FORM.sub(lambda match: f"(?:{'|'.join(forms_of(match[1]))})", words)
    return f"(?:{words})".replace("THING", THING).replace("SHARE", SHARE)


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
