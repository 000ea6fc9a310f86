"""The words of a sentence as marks: N a name, P a person, T a group, M a thing, `<he>` and its like, classes of cue
words, and `x` for all else. What is learned of one janitor then holds for every engineer.
"""

from __future__ import annotations

import re

from scoring.language.sentences import MAX_SEGMENT, plain
from scoring.language.vocabulary.blame_cues import CALENDAR, CUES, LITERAL, PRONOUNS, TITLES
from scoring.language.vocabulary.blame_words import PRODUCTS
from scoring.language.vocabulary.people_words import FIRST_NAMES, GROUPS, MANY, PERSONS, THINGS
from scoring.language.vocabulary.words import FUNCTION_WORDS

_TOKEN = re.compile(r"[^\W\d_]+(?:['\-][^\W_]+)*|\d[\d.,:]*|[;:?!,.\"()|*]|%")
_ENDINGS = (("ies", "y"), ("men", "man"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", ""))
_NOUNS = ("N", "P", "T", "M")


def marks(sentence: str) -> list[tuple[str, str]]:
    """The sentence as (mark, word in lower case) pairs. Of nouns in a row only the last stands: "crane operator" is a
    person, "operator console" a thing."""
    raw = _TOKEN.findall(plain(sentence)[: 2 * MAX_SEGMENT])
    found: list[tuple[str, str]] = []
    opens = True
    for at, word in enumerate(raw):
        low = word.lower()
        if word[0].isdigit():
            mark = "#"
        elif not word[0].isalpha():
            found.append((word, word))
            opens = opens or word in ".?!:|*"
            continue
        else:
            mark = _mark(word, low, opens, raw[at + 1] if at + 1 < len(raw) else "")
        opens = False
        if found and mark.split("'")[0] in _NOUNS and found[-1][0] in _NOUNS:
            found[-1] = (mark, low)
        else:
            found.append((mark, low))
    return found


def _mark(word: str, low: str, opens: bool, following: str) -> str:
    """The mark of a word. `opens` says that it opens a sentence, where a capital letter tells nothing."""
    if low in PRONOUNS:
        return PRONOUNS[low]
    base = re.sub(r"(?:'s|')$", "", low)
    kind = _kind(word, low, base, opens, following)
    if kind is None:
        return CUES.get(base) or _ending(base)
    return f"{kind}'s" if kind in _NOUNS and low.endswith(("'s", "s'")) else kind


def _kind(word: str, low: str, base: str, opens: bool, following: str) -> str | None:
    capital = word[0].isupper()
    if low in TITLES:
        return "N"
    if (low in FUNCTION_WORDS and low not in ("lead", "may")) or low in LITERAL:
        return low
    if base in CALENDAR:
        return "DAY"
    if capital and len(word) > 1 and word.isupper():
        return "T" if base in GROUPS else "AC"
    if capital and not opens:
        return "T" if base in GROUPS else "M" if base in PRODUCTS else "N"
    noun = _noun(base)
    if capital and base in FIRST_NAMES:
        return "N"
    if capital and noun is None and following[:1].isupper() and following.lower() not in FUNCTION_WORDS:
        return "N"
    return noun


def _noun(word: str) -> str | None:
    one = _one(word)
    for form in (word, one, one.rsplit("-", 1)[-1]):
        if form in GROUPS:
            return "T"
        if form in MANY or form in PERSONS:
            return "P"
        if form in THINGS or form in PRODUCTS:
            return "M"
    return None


def _one(word: str) -> str:
    """The word in the singular, as far as endings tell."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2 and not word.endswith("ss"):
            return word[: len(word) - len(ending)] + instead
    return word


def _ending(word: str) -> str:
    return next((f"x{ending}" for ending in ("ly", "ing", "ed") if word.endswith(ending)), "x")
