"""Text that is not said in earnest: a template shown as a template, and what would be if something else were."""

from __future__ import annotations

import re

_QUOTED = re.compile(
    r"\b(?:template|example|sample|specimen|boilerplate)\b[^:=\"'\n]{0,40}[:=]\s{0,3}(?P<mark>[\"'])", re.IGNORECASE
)
_NOT_SENT = re.compile(
    r"\(?\b(?:do not|don't|never|not to be) (?:be )?(?:send|sent|post|posted|publish|published)"
    r"(?: (?:this|it|yet|out)){0,2}\b[\s.!)\]*_]*$",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"^\W{0,12}(?:hypothetically|suppose|supposing|imagine|assume|assuming|let's say|what if|just suppose)\b"
)
_CONDITION = re.compile(
    r"(?:\bif\b[^.;]{0,120}?\b(?:were|was|had|did|went|broke|failed|happened|could|came|got|lost|stopped)\b"
    r"|^\W{0,12}(?:were|had|should) (?:the |our |any )?\w+ )"
)
_WOULD = re.compile(r"\bwould(?:n't)?\b|\b(?:we|it|they|i|he|she|that)'d\b")
# Hindsight about what did happen is said in earnest, and is read as blame elsewhere.
_HINDSIGHT = re.compile(
    r"\bwould(?:n't| not| never) have\b|\bwould have (?:\w+ ){0,2}(?:avoided|prevented|caught|noticed|seen|found"
    r"|stopped"
    r"|spared|saved|helped|known)\b"
)
_POLITE = re.compile(r"\b(?:we|i) would (?:like|love|prefer) to\b|\bwould you\b")


def without_templates(text: str) -> str:
    """The text without quotations that are named a template or an example, and without lines marked "do not send".
    A line that says nothing but "do not send" is about the whole text."""
    kept: list[str] = []
    for line in text.split("\n"):
        mark = _NOT_SENT.search(line)
        if mark is None:
            kept.append(line)
        elif not re.sub(r"\W|\b(?:draft|template|example|sample|please)\b", "", line[: mark.start()].lower()):
            return ""
    text, start, parts = "\n".join(kept), 0, []
    for match in _QUOTED.finditer(text):
        if match.start() < start:
            continue
        end = _closing(text, match.end(), match["mark"])
        parts.append(text[start : match.start()])
        start = end
    return "".join([*parts, text[start:]])


def is_hypothetical(sentence: str) -> bool:
    """Whether a sentence (lower case) says what would be under a condition that is not said to hold."""
    return bool(_OPENS.search(sentence)) or (bool(_CONDITION.search(sentence)) and supposes(sentence))


def supposes(sentence: str) -> bool:
    """Whether a sentence (lower case) speaks of what would be; asking politely does not."""
    return _WOULD.search(_HINDSIGHT.sub(" ", _POLITE.sub(" ", sentence))) is not None


def _closing(text: str, start: int, mark: str) -> int:
    """Where a quotation ends: after its mark, apostrophes within words aside; the end of the text if it stays open."""
    end = re.compile(rf"{mark}(?!\w)").search(text, start)
    return end.end() if end else len(text)
