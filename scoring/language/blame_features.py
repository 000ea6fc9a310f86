"""A sentence as the linear reader of blame sees it: who acts, what colours it, and the frame both stand in.

Words become marks: N a name, P a person, T a group, M a thing, `<he>` and its like, classes of cue words, and `x` for
all else. The features are runs of one to three marks, what each clause says of whom, pairs of classes, and words. What
is learned of one janitor then holds for every engineer.
"""

from __future__ import annotations

import re

from scoring.language.sentences import MAX_SEGMENT, plain
from scoring.language.vocabulary.blame_cues import CALENDAR, CUES, LITERAL, NEGATIONS, PRONOUNS, TITLES
from scoring.language.vocabulary.blame_words import PRODUCTS
from scoring.language.vocabulary.people_words import FIRST_NAMES, GROUPS, MANY, PERSONS, THINGS
from scoring.language.vocabulary.words import FUNCTION_WORDS

_TOKEN = re.compile(r"[^\W\d_]+(?:['\-][^\W_]+)*|\d[\d.,:]*|[;:?!,.\"()|*]|%")
_ENDINGS = (("ies", "y"), ("men", "man"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", ""))
_NOUNS = ("N", "P", "T", "M")
_SIDES = {"<he>": "P", "N": "P", "P": "P", "<i>": "P", "<they>": "P", "T": "T", "M": "M", "<we>": "W"}
_JOINTS = re.compile(r" (?:[;,.:?!()|]|because|since|as|which|that|and|but|when|if|who|so) ")
_REASONS = re.compile(r"\s(?:;|because|since|as|,|which|and|but|:)\s")
_AUXILIARIES = frozenset(
    ("was", "were", "had", "has", "did", "does", "would", "could", "should", "will", "can", "is", "are", "have", "xed")
)
_SUBJECTS = frozenset(
    (
        *("N", "P", "T", "M", "<he>", "<i>", "<we>", "<they>", "x", "it", "this", "who", "whoever", "nobody"),
        *("somebody", "someone", "anybody", "anyone", "everyone", "what", "how", "if", "there"),
    )
)
_WHO = ("N", "P", "T", "M", "<he>", "<i>", "<we>", "<they>")


def features(sentence: str, charge: str = "") -> list[str]:
    """The features of a sentence, each once, none with a blank in it. `charge` is the reason the rules gave, if they
    found a charge."""
    tagged = marks(sentence)
    whole = [mark for mark, _ in tagged]
    written = [word for _, word in tagged if word[0].isalpha()]
    bare = [mark.split("'")[0] for mark in whole]
    found: dict[str, None] = {}
    framed = ["^", *whole, "$"]
    for size in (1, 2, 3):
        for at in range(len(framed) - size + 1):
            found[f"{size}:" + "_".join(framed[at : at + size])] = None
    for word in written:
        found[f"w:{word}"] = None
    _clauses(bare, found)
    _pairs(whole, bare, found)
    _shape(whole, bare, len(written), found)
    if charge:
        found["rule:" + charge.replace(" ", "_")] = None
    return list(found)


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


def _is_class(mark: str) -> bool:
    return mark.isupper() and len(mark) > 2


def _clauses(bare: list[str], found: dict[str, None]) -> None:
    """What each clause says of its first noun: denied or not, by which auxiliary, in which class of words."""
    for clause in _JOINTS.split(f" {' '.join(bare)} "):
        parts = clause.split()
        first = next((at for at, mark in enumerate(parts) if mark in _SIDES), None)
        if first is None:
            continue
        side = _SIDES[parts[first]] + ("n" if any(mark in NEGATIONS for mark in parts) else "")
        found[f"cl:{side}"] = None
        for mark in parts[first + 1 :]:
            if _is_class(mark) or mark in _AUXILIARIES:
                found[f"cv:{side}:{mark}"] = None


def _pairs(whole: list[str], bare: list[str], found: dict[str, None]) -> None:
    """Classes that meet in the sentence, and whom they meet."""
    classes = sorted({mark for mark in whole if _is_class(mark)})
    there = [mark for mark in _WHO if mark in bare]
    for at, name in enumerate(classes):
        for other in classes[at + 1 :]:
            found[f"cc:{name}+{other}"] = None
        for mark in there:
            found[f"cp:{name}+{mark}"] = None


def _shape(whole: list[str], bare: list[str], written: int, found: dict[str, None]) -> None:
    """How many people and things there are, who comes first and last, and the punctuation."""
    people = sum(mark in ("N", "P", "T", "<he>", "<i>") for mark in bare)
    things = sum(mark == "M" for mark in bare)
    found[f"np:{min(3, people)}"] = None
    found[f"nm:{min(4, things)}"] = None
    spoken = "".join(name for mark, name in (("<i>", "i"), ("<we>", "w"), ("<he>", "h")) if mark in bare)
    found[f"pm:{spoken}{'p' * bool(people)}{'m' * bool(things)}"] = None
    found["subj:" + next((mark for mark in bare if mark in _SUBJECTS), "-")] = None
    parts = [next((mark for mark in part.split() if mark in _WHO), "-") for part in _REASONS.split(" ".join(bare))]
    found[f"last:{parts[-1]}"] = None
    for mark in parts[1:4]:
        found[f"cs:{mark}"] = None
    found[f"len:{min(5, written // 6)}"] = None
    found[f"dig:{min(3, whole.count('#'))}"] = None
    for mark, name in (("?", "q"), ('"', "quote"), (";", "semi")):
        if mark in whole:
            found[name] = None
