"""The bank of charges and guards as one tree, and where its patterns stand in a sentence.

Each word of a sentence starts a walk down the tree; a pattern has a bounded length and two gaps at most, so the work is
linear in the length of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from scoring.language.blame_parse import TRAIT_TAGS, WHO, Word, base_of
from scoring.language.vocabulary.blame_bank import CHARGES
from scoring.language.vocabulary.blame_guards import GUARDS
from scoring.language.vocabulary.table import words as table

GAP = 3
"""Words that `..` spans at most, and that are passed over between somebody and a verb."""
_END = "$"
_SHORTEST = 3
"""Letters that are left of a word when an ending is taken off."""
_REPAIR, _REPAIRED = "repair", "hindsight"
_PASSED = frozenset(
    table(
        """even just simply really also actually only so then still ever again once quite rather very too now all
    always never clearly obviously apparently evidently of course the a an my our your his her their its to have
    had has been be was were is are plain plainly well almost hardly nearly already yet own whole entire same"""
    )
)
_BE = frozenset(table("is are was were been being be am 's"))
_HAVE = frozenset(table("have has had having"))
_DO = frozenset(table("do does did doing done"))
_ARTICLES = frozenset(("the", "a", "an"))
_POSSESSIVES = frozenset(table("my his her their your our whose"))
_PLACES = frozenset(table("in at on from of for with behind near over under"))
_CLASSES: dict[str, tuple[str, ...]] = {
    "N": ("WHO", "NAMED"),
    "P": ("WHO", "NAMED"),
    "T": ("WHO", "NAMED"),
    "H": ("WHO",),
    "I": ("SELF",),
    "Y": ("WHO",),
    "Q": ("WHO", "ANY"),
    "M": ("M",),
    "IT": (),
    "#": ("NUM",),
}
_WRITTEN = """can't:can+not cannot:can+not won't:will+not ain't:be+not should've:should+have would've:would+have
    could've:could+have must've:must+have might've:might+have dunno:not+know it's:it+be that's:that+be
    there's:there+be what's:what+be who's:who+be let's:let+us i'm:i+be he's:he+be she's:she+be
    they're:they+be we're:we+be you're:you+be i've:i+have they've:they+have we've:we+have he'd:he+have
    she'd:she+have i'd:i+would they'd:they+have we'd:we+would who'd:who+have who've:who+have gonna:will
    no-one:nobody"""
_SHORT = {pair.split(":")[0]: tuple(pair.split(":")[1].split("+")) for pair in table(_WRITTEN)}


class Step(NamedTuple):
    """One place of a sentence as a pattern sees it: the keys it answers to, whether it may be passed over, and the
    word it came from."""

    keys: tuple[str, ...]
    passed: bool
    at: int
    who: str


class Found(NamedTuple):
    """A pattern found: its class, which pattern, the first and last word, and the tag of the first person in it."""

    name: str
    pattern: str
    first: int
    last: int
    who: str


def _grown() -> dict[str, Any]:
    """The tree of all patterns."""
    tree: dict[str, Any] = {}
    banks = [(name, text) for name, (_, text) in CHARGES.items()] + list(GUARDS.items())
    for name, text in banks:
        for pattern in text.split(";"):
            elements = pattern.split()
            if elements:
                _plant(tree, elements, (name, "_".join(elements)))
    return tree


def _plant(tree: dict[str, Any], elements: Sequence[str], leaf: tuple[str, str]) -> None:
    if not elements:
        tree.setdefault(_END, []).append(leaf)
        return
    head, rest = elements[0], elements[1:]
    if head.endswith("?") and len(head) > 1:
        _plant(tree, rest, leaf)
        head = head[:-1]
    for word in head.split("|"):
        key = word
        if word.islower() and word.isascii() and word[0].isalpha():
            key = _key(word)
        _plant(tree.setdefault(key, {}), rest, leaf)


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    """The form under which a word stands in the tree."""
    if word in _BE:
        return "be"
    if word in _HAVE:
        return "have"
    if word in _DO:
        return "do"
    base = base_of(word)
    if base == word:
        base = next((_stem(word, ending) for ending in ("ing", "ed") if _ends(word, ending)), word)
    return base.rstrip("e") if len(base) > _SHORTEST else base


def _ends(word: str, ending: str) -> bool:
    return word.endswith(ending) and len(word) - len(ending) >= _SHORTEST


def _stem(word: str, ending: str) -> str:
    stem = word.removesuffix(ending)
    return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "sl" else stem


_TREE = _grown()


def steps(words: Sequence[Word]) -> list[Step]:
    """A sentence as the patterns see it: articles gone, short forms written out."""
    found: list[Step] = []
    for at, word in enumerate(words):
        if word.word in _ARTICLES:
            continue
        if word.word in _SHORT:
            parts: tuple[str, ...] = _SHORT[word.word]
        elif word.word.endswith("n't"):
            parts = (word.word[:-3], "not")
        else:
            found.append(_step(word, at))
            continue
        for part in parts:
            tag = "I" if part == "i" else "H" if part in ("he", "she") else "Y" if part == "they" else part
            found.append(_step(Word(part, part, tag), at))
    return found


def _step(word: Word, at: int) -> Step:
    tag = word.tag
    keys = [_key(word.word), f"={word.word}"]
    if word.owns or word.word in _POSSESSIVES:
        keys.append("POSS")
    else:
        keys += _CLASSES.get(tag, ())
    family = tag.rstrip("dg")
    if family.isupper() and len(family) > 2:
        keys.append(f"<{family}>")
        if tag.endswith("d"):
            keys.append(f"<{family}>d")
        if tag.endswith("g"):
            keys.append(f"<{family}>g")
        if tag in TRAIT_TAGS:
            keys.append("{" + tag + "}")
    passed = word.word in _PASSED or tag in ("xly", "EVID", "MANNER")
    return Step(tuple(keys), passed, at, tag if tag in WHO and not word.owns else "")


def find(words: Sequence[Word]) -> list[Found]:
    """Every pattern found, each once, in the order of the sentence."""
    row = steps(words)
    found: dict[tuple[str, str], Found] = {}
    for start in range(len(row)):
        for name, pattern, last, who in _walk(_TREE, row, start, 0, ""):
            found.setdefault((name, pattern), Found(name, pattern, row[start].at, row[last].at, who))
    # "Sam should have been told" asks for something on Sam's behalf.
    if any(one.name == _REPAIR for one in found.values()):
        return [one for one in found.values() if one.name != _REPAIRED]
    return list(found.values())


def _walk(node: dict[str, Any], row: list[Step], at: int, passed: int, who: str) -> list[tuple[str, str, int, str]]:
    ends = [(name, pattern, at - 1, who) for name, pattern in node.get(_END, ())]
    if at >= len(row):
        return ends
    step = row[at]
    for key in step.keys:
        if (below := node.get(key)) is not None:
            person = who or (step.who if key in ("WHO", "NAMED", "SELF", "ANY") else "")
            ends += _walk(below, row, at + 1, 0, person)
            if step.who and key in ("WHO", "NAMED", "ANY") and (after := _behind(row, at)) > at + 1:
                ends += _walk(below, row, after, 0, person)
    if node is not _TREE:
        if step.passed and passed < GAP:
            ends += _walk(node, row, at + 1, passed + 1, who)
        elif passed < GAP and ("WHO" in node or "NAMED" in node) and _modifies(row, at):
            ends += _walk({key: node[key] for key in ("WHO", "NAMED") if key in node}, row, at + 1, passed + 1, who)
        if (gap := node.get("..")) is not None:
            for reached in range(at, min(at + GAP + 1, len(row))):
                ends += _walk(gap, row, reached, GAP, who)
                if row[reached].keys[0] in ".,;?!:":
                    break
    return ends


def _modifies(row: list[Step], at: int) -> bool:
    """Whether a word may stand between an article and a person: "our new night operator"."""
    return len(row[at].keys) == 2 and row[at].keys[0].isalpha() and row[at].keys[0] not in _PLACES


def _behind(row: list[Step], at: int) -> int:
    """The place after what is only said of where somebody belongs: "the operator in Leeds", "the vendor, who"."""
    after = at + 1
    if after < len(row) and row[after].keys[0] in _PLACES:
        after += 1
        while (
            after < len(row) and after - at < 5 and row[after].keys[0].isalpha() and row[after].keys[0] not in _PLACES
        ):
            after += 1
            if after < len(row) and (row[after - 1].who or len(row[after - 1].keys) > 2):
                break
    if after + 1 < len(row) and row[after].keys[0] == "," and row[after + 1].keys[0] == "who":
        after += 1
    if after < len(row) and row[after].keys[0] == "who":
        after += 1
    return after
