"""Small slips of spelling and common short forms, written as meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache

from scoring.language.vocabulary.words import MEANT, SPELLED

TOKEN = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
"""A word or a number."""


def mend(text: str) -> str:
    """The text with slips of one letter in the readers' long words, and common short forms, written as meant."""
    return TOKEN.sub(_mended, text)


def mend_kept(line: str) -> str:
    """The line mended word by word, words that need no mending kept in their own capitals."""

    def keep(match: re.Match[str]) -> str:
        low = match.group().lower()
        better = _meant(low)
        return match.group() if better == low else better

    return TOKEN.sub(keep, line)


def as_written(text: str, words: str) -> str:
    """The place of a text, as it stands there, that reads as `words` (lower case, mended, or as they stand); the whole
    text where no place does."""
    if words in text:
        return words
    at = text.lower().find(words)
    if at >= 0 and len(text.lower()) == len(text):
        return text[at : at + len(words)]
    wanted = TOKEN.findall(words)
    found = list(TOKEN.finditer(text))
    read = [_meant(match.group().lower()) for match in found]
    for first in range(len(read) - len(wanted) + 1):
        if wanted and read[first : first + len(wanted)] == wanted:
            return text[found[first].start() : found[first + len(wanted) - 1].end()]
    return text


def _mended(match: re.Match[str]) -> str:
    return _meant(match.group())


def mender(spelled: Collection[str], right: Collection[str] = ()) -> Callable[[str], str]:
    """A function that mends one word (lower case): the word of `spelled` one slip away, else the word itself. The words
    in `right` are no slips."""
    known = frozenset((*spelled, *right))
    near = _neighbourhood(sorted(set(spelled)))
    return lru_cache(maxsize=4096)(lambda word: _near_word(word, known, near))


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    """The word as meant: itself, a known short form's long one, or the readers' word one slip away."""
    return MEANT[word] if word in MEANT else _near_word(word, _SPELLED, _NEAR)


def _near_word(word: str, known: frozenset[str], nearby: dict[str, str]) -> str:
    """The known word one slip away from a word of five to twenty letters, else the word itself."""
    if len(word) < 5 or len(word) > 20 or word in known or not word.isalpha():
        return word
    candidates = [word, *(word[:i] + word[i + 1 :] for i in range(1, len(word)))]
    for candidate in candidates:
        near = nearby.get(candidate)
        if near is not None and near[0] == word[0] and abs(len(near) - len(word)) <= 1 and one_slip(word, near):
            return near
    return word


def one_slip(word: str, target: str) -> bool:
    """Whether one letter missing, added, changed or two neighbours swapped make `target` of `word`."""
    if len(word) == len(target):
        differ = [i for i in range(len(word)) if word[i] != target[i]]
        if len(differ) == 1:
            # A changed last letter is an ending, not a slip (`resolves`, `updated`).
            return differ[0] < len(word) - 1
        return (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and (word[differ[0]] == target[differ[1]] and word[differ[1]] == target[differ[0]])
        )
    longer, shorter = (word, target) if len(word) > len(target) else (target, word)
    at = next((i for i in range(len(shorter)) if shorter[i] != longer[i]), len(shorter))
    return at < len(shorter) and longer[:at] + longer[at + 1 :] == shorter


def _neighbourhood(words: Collection[str]) -> dict[str, str]:
    """Every word, and every word with one letter left out, to the word."""
    near: dict[str, str] = {}
    for word in words:
        for i in range(1, len(word)):
            near.setdefault(word[:i] + word[i + 1 :], word)
    for word in words:
        near[word] = word
    return near


_SPELLED = frozenset(SPELLED)
_NEAR = _neighbourhood(SPELLED)
