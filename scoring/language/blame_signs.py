"""A sentence as the linear reader of blame sees it: runs of tags and words, what its clauses say, and which patterns of
the bank stand in it, denied or not, quoted or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scoring.language.blame_bank import Found, find
from scoring.language.blame_clauses import clause_signs, shape_signs
from scoring.language.blame_parse import Word, parse
from scoring.language.vocabulary.blame_bank import CHARGES

_DENIED = frozenset(["not", "never", "no", "without", "nor", "neither", "none", "nobody"])
_REACH = 3
"""Words before a pattern within which a denial denies it."""


def signs(sentence: str, charge: str = "") -> list[str]:
    """The signs of a sentence, each once, none with a blank in it. `charge` is what the plain rules say of it."""
    words = parse(sentence)
    found: dict[str, None] = {}
    tags = ["^", *(f"{word.tag}'" if word.owns else word.tag for word in words), "$"]
    bases = ["^", *(word.base for word in words), "$"]
    for size in (1, 2, 3):
        found.update(dict.fromkeys(f"{size}:" + "_".join(tags[at : at + size]) for at in range(len(tags) - size + 1)))
    for size in (1, 2):
        found.update(
            dict.fromkeys(f"b{size}:" + "_".join(bases[at : at + size]) for at in range(len(bases) - size + 1))
        )
    found.update(dict.fromkeys(clause_signs(words)))
    found.update(dict.fromkeys(shape_signs(words)))
    found.update(dict.fromkeys(_bank_signs(words, find(words))))
    found["rule:" + charge.replace(" ", "_")] = None
    return list(found)


def charges(sentence: str) -> list[tuple[str, str, str]]:
    """What the bank charges somebody with in a sentence, neither denied nor quoted: (class, pattern, the words)."""
    words = parse(sentence)
    quotes = _quotes(words)
    return [
        (one.name, one.pattern, sentence[words[one.first].start : words[one.last].end])
        for one in find(words)
        if one.name in CHARGES and not _is_denied(words, one) and not _is_quoted(quotes, one)
    ]


def is_guarded(sentence: str) -> bool:
    """Whether anything in a sentence says that nobody is to blame."""
    return any(one.name not in CHARGES for one in find(parse(sentence)))


def _bank_signs(words: Sequence[Word], found: Sequence[Found]) -> Iterator[str]:
    charged: dict[str, None] = {}
    guarded: dict[str, None] = {}
    quotes = _quotes(words)
    for one in found:
        before = ("n-" if _is_denied(words, one) else "") + ("q-" if _is_quoted(quotes, one) else "")
        name = before + one.name
        yield f"fr:{name}"
        yield f"fr:{name}/{one.who}"
        yield f"fp:{before}{one.pattern}"
        if one.name not in CHARGES:
            guarded[one.name] = None
            continue
        yield f"fr:{name}{'/m' if any(word.tag == 'M' for word in words[one.last + 1 :]) else '/-'}"
        (guarded if before else charged)[before or one.name] = None
    yield f"nc:{min(4, len(charged))}"
    yield f"ng:{min(4, len(guarded))}"
    yield f"ncg:{min(3, len(charged))}{min(3, len(guarded))}"
    names = sorted(charged)
    for at, name in enumerate(names):
        for other in names[at + 1 :]:
            yield f"c2:{name}+{other}"
        for guard in guarded:
            yield f"cg:{name}+{guard}"


def _quotes(words: Sequence[Word]) -> list[int]:
    return [at for at, word in enumerate(words) if word.word == '"']


def _is_denied(words: Sequence[Word], one: Found) -> bool:
    near = words[max(0, one.first - _REACH) : one.first]
    return any(word.tag in ("Z", "not") or word.word in _DENIED or word.word.endswith("n't") for word in near)


def _is_quoted(quotes: Sequence[int], one: Found) -> bool:
    return sum(at < one.first for at in quotes) % 2 == 1 and any(at > one.last for at in quotes)
