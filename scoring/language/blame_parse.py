"""A light shallow parse for the reader of blame: words with a tag, and clauses with who acts, how, and what is said.

Tags of who: N a name, P a person, T a group, H he or she, I, W we, Y they, U you, Q somebody unnamed (somebody,
whoever, anyone), Z nobody, E everybody; M a thing, IT. Other tags are families of verbs (`NEGLECT`-like, with the form:
`d` past, `g` -ing), kinds of nouns and adjectives, function words as they are, `#` a number, and `x` for all else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from scoring.language.sentences import MAX_SEGMENT, plain
from scoring.language.vocabulary.blame_cues import CALENDAR, CUES, LITERAL, TITLES
from scoring.language.vocabulary.blame_deeds import DEEDS, IRREGULAR
from scoring.language.vocabulary.blame_traits import MORE_GROUPS, MORE_PERSONS, TRAITS
from scoring.language.vocabulary.blame_words import PRODUCTS
from scoring.language.vocabulary.common_words import COMMON
from scoring.language.vocabulary.people_words import FIRST_NAMES, GROUPS, MANY, PERSONS, THINGS
from scoring.language.vocabulary.table import words
from scoring.language.vocabulary.words import FUNCTION_WORDS

_TOKEN = re.compile(r"[^\W\d_]+(?:['\-][^\W_]+)*'?|\d[\d.,:]*|[;:?!,.\"()|*]|%|@")
_WHO_WORDS: dict[str, str] = {
    word: tag
    for tag, text in {
        "H": "he she him her his hers himself herself he'd she'd he's she's he'll she'll",
        "I": "i me my mine myself i'm i've i'd i'll",
        "W": "we us our ours ourselves we're we've we'd we'll",
        "Y": "they them their theirs themselves they're they've they'd they'll",
        "U": "you your yours yourself yourselves you're you've you'd",
        "Q": """somebody someone whoever anybody anyone somebody's someone's anyone's anybody's whose one's who'd
        who's""",
        "Z": "nobody no-one nobody's none",
        "E": "everyone everybody everyone's everybody's each all both",
        "IT": "it its itself it's this that these those that's which",
    }.items()
    for word in words(text)
}
WHO = frozenset(words("N P T H I W Y U Q Z E"))
"""Tags of people."""
ACTORS = frozenset((*WHO, "M", "IT"))
"""Tags of whatever may act."""
_OF_PEOPLE = frozenset(("BAD", "SARC", "VIRTUE", "OBVIOUS"))
_ACTS = frozenset(words("change commit deploy deployment job release restart review rollback test update plan design"))
"""Things that are somebody's act: a careless one is a charge."""
_DETERMINERS = frozenset(
    words("""the a an our your their his her my its this that these those some any every no another each""")
)
_NOUN_TAGS = frozenset(("N", "P", "T", "M"))
_ENDINGS = (("ies", "y"), ("men", "man"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", ""))


class Word(NamedTuple):
    """A word in lower case, its base form, and its tag; `owns` says that it stands in the possessive, `start` and `end`
    where it stands in the sentence."""

    word: str
    base: str
    tag: str
    owns: bool = False
    start: int = 0
    end: int = 0


def parse(sentence: str) -> list[Word]:
    """The words of a sentence with their tags. Of nouns in a row only the last stands, so "the firewall people" are
    people and "the operator console" is a thing."""
    raw = list(_TOKEN.finditer(plain(sentence)[: 2 * MAX_SEGMENT]))
    found: list[Word] = []
    opens = True
    for at, match in enumerate(raw):
        token = match.group()
        if not token[0].isalpha():
            found.append(Word(token, token, "#" if token[0].isdigit() else token, False, *match.span()))
            opens = opens or token in '.?!:|*"'
            continue
        before = found[-1] if found else None
        word = _word(token, opens, before, raw[at + 1].group() if at + 1 < len(raw) else "")
        word = word._replace(start=match.start(), end=match.end())
        opens = False
        if before and word.tag in _NOUN_TAGS and before.tag in _NOUN_TAGS and not before.owns:
            found[-1] = word
        else:
            found.append(word)
        _colour_things(found)
    return found


def _colour_things(found: list[Word]) -> None:
    """Tag what colours the last word, if that is a thing: "a careless default" says nothing of anybody."""
    last = found[-1]
    if last.tag not in ("M", "EXCUSE", "SYSTEMIC") or last.base in _ACTS:
        return
    for at in range(max(0, len(found) - 3), len(found) - 1):
        if found[at].tag in _OF_PEOPLE:
            found[at] = found[at]._replace(tag="THING")


def _word(token: str, opens: bool, before: Word | None, following: str) -> Word:
    low = token.lower()
    owns = low.endswith(("'s", "s'"))
    bare = re.sub(r"(?:'s|')$", "", low)
    if low in _WHO_WORDS:
        return Word(low, low, _WHO_WORDS[low], owns)
    capital = token[0].isupper()
    if low in TITLES:
        return Word(low, bare, "N")
    if (low in FUNCTION_WORDS and low not in ("may", "mine")) or low in LITERAL:
        return Word(low, low, low)
    if bare in CALENDAR:
        return Word(low, bare, "DAY")
    if capital and len(token) > 1 and token.isupper():
        tag = "T" if bare in GROUPS or bare in MORE_GROUPS else "P" if bare in PERSONS or bare in MORE_PERSONS else "AC"
        return Word(low, bare, tag, owns)
    noun = _noun(bare)
    if capital and not opens:
        tag = "T" if noun == "T" else "M" if bare in PRODUCTS else "P" if noun == "P" else "N"
        return Word(low, bare, tag, owns)
    if capital and (bare in FIRST_NAMES or _looks_like_name(bare, noun, following)):
        return Word(low, bare, "N", owns)
    after_determiner = before is not None and (before.word in _DETERMINERS or before.tag in TRAIT_TAGS or before.owns)
    base = base_of(bare)
    if bare in TRAITS and not (noun and noun != "M"):
        return Word(low, bare, TRAITS[bare], owns)
    singular = _one(bare)
    if singular in TRAITS and not (noun and noun != "M") and singular != bare:
        return Word(low, singular, TRAITS[singular], owns)
    if base in DEEDS and noun not in ("P", "T") and not (noun and after_determiner):
        return Word(low, base, DEEDS[base] + _form(bare, base))
    if noun:
        return Word(low, singular, noun, owns)
    if base in DEEDS:
        return Word(low, base, DEEDS[base] + _form(bare, base))
    if (cue := CUES.get(bare) or CUES.get(base)) is not None:
        return Word(low, base, cue, owns)
    return Word(low, base, next((f"x{end}" for end in ("ly", "ing", "ed") if bare.endswith(end)), "x"), owns)


def _looks_like_name(bare: str, noun: str | None, following: str) -> bool:
    """Whether a capital word that opens a sentence is a name, for all one can tell without knowing it."""
    if noun or bare in COMMON or bare in TRAITS or bare in CUES or base_of(bare) in DEEDS or bare in FUNCTION_WORDS:
        return False
    if following[:1].isupper() and following.lower() not in FUNCTION_WORDS:
        return True
    if bare.endswith(("ing", "ly", "ed", "tion", "ness", "ment", "ers", "ies")):
        return False
    low = following.lower()
    return low in _AFTER_NAMES or (low.endswith("ed") and not bare.endswith("s"))


_AFTER_NAMES = frozenset(
    words(
        """was had has is did didn't does doesn't should could would will took ran left broke forgot never always again
    who went knew thought saw told and got let made put just simply also then kept wrote gave came chose sat"""
    )
)
TRAIT_TAGS = frozenset(TRAITS.values())
"""Tags of what colours a noun."""


def _noun(word: str) -> str | None:
    one = _one(word)
    for form in (word, one, one.rsplit("-", 1)[-1]):
        if form in GROUPS or form in MORE_GROUPS:
            return "T"
        if form in MANY or form in PERSONS or form in MORE_PERSONS:
            return "P"
        if form in THINGS or form in PRODUCTS:
            return "M"
    return None


@lru_cache(maxsize=4096)
def base_of(word: str) -> str:
    """A word in its base form, as far as endings tell."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in DEEDS:
        return word
    for ending in ("ing", "ed", "es", "s", "d"):
        if not word.endswith(ending) or len(word) - len(ending) < 2:
            continue
        stem = word[: len(word) - len(ending)]
        for form in (stem, stem + "e", stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem, stem[:-1] + "y"):
            if form in DEEDS:
                return form
    return _one(word)


def _one(word: str) -> str:
    """The word in the singular, as far as endings tell."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2 and not word.endswith("ss"):
            return word[: len(word) - len(ending)] + instead
    return word


def _form(word: str, base: str) -> str:
    if word == base:
        return ""
    return "g" if word.endswith("ing") else "" if word == base + "s" else "d"
