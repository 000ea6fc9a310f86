"""The forms of a verb: which base form a word of a sentence belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.language.vocabulary.channel_forms import PAST, VERBS

_DOUBLES = re.compile(r"(?:[^aeiou]*[aeiou]|[^aeiou]*qu[aeiou])[^aeiouwxy]")
_ALSO_DOUBLE = frozenset(("submit", "admit", "permit", "begin", "forget", "unplug"))


def base_form(word: str, forms: frozenset[str]) -> str | None:
    """The base form of a verb of the channel, None when the word is not one in one of `forms`: `base`, `ing`, `s`,
    `past`. The base form itself always counts."""
    if word in _BASE:
        return word
    return next((base for base, form in _INFLECTED.get(word, ()) if form in forms), None)


def forms_of(base: str) -> tuple[str, ...]:
    """The base form of a verb and all its regular and known other forms, each once."""
    irregular = (word for word, meant in PAST.items() if meant == base)
    return tuple(dict.fromkeys((base, *(word for word, _ in _inflections(base)), *irregular)))


def _inflections(base: str) -> Iterator[tuple[str, str]]:
    """Every regular form of a verb: the word and the name of the form."""
    doubled = base + base[-1] if _DOUBLES.fullmatch(base) or base in _ALSO_DOUBLE else base
    silent = base.endswith("e") and not base.endswith(("ee", "oe", "ye"))
    yield (base[:-1] if silent else doubled) + "ing", "ing"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        yield base + "es", "s"
    elif base.endswith("y") and base[-2] not in "aeiou":
        yield base[:-1] + "ies", "s"
    else:
        yield base + "s", "s"
    if base.endswith("y") and base[-2] not in "aeiou":
        yield base[:-1] + "ied", "past"
    else:
        yield (base + "d") if base.endswith("e") else doubled + "ed", "past"


def _all_forms() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for base in VERBS:
        for word, form in _inflections(base):
            found.setdefault(word, []).append((base, form))
    for word, base in PAST.items():
        found.setdefault(word, []).append((base, "past"))
    found.setdefault("has", []).append(("have", "s"))
    found.setdefault("is", []).append(("be", "s"))
    return found


_BASE = frozenset(VERBS)
_INFLECTED = _all_forms()
