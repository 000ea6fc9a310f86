"""The people of an incident as a sentence names them, each put into the text as a token no other word can be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from scoring.language.channel_names import Row
from scoring.language.spelling import one_slip
from scoring.language.vocabulary.table import words

NAME = r"@[a-z]{3}\b"
"""The pattern of a token."""

MOST = 500
"""People told apart; no scenario has as many."""

_TOKEN = re.compile(NAME)
_WORD = re.compile(r"(?<![\w@-])[^\W\d_]{4,20}(?![\w-])")
# First names that are common words too: only addressed (with @, or before a comma or a colon) do they name a person.
_ALSO_WORDS = frozenset(
    words(
        """will mark may max bill grace joy rose sky art dean ray drew pat chase hope faith page rob sue jack summer
        april june"""
    )
)


class Roster:
    """Everybody who can be named: the people, and the writer if known. Titles count where one person alone has them."""

    def __init__(self, people: Sequence[Row], writer: Row | None = None) -> None:
        """`people` are rows with id, name and optional title; `writer` is the row of the one who types."""
        rows = [*people[: MOST - 1], *([writer] if writer else [])]
        self._ids: dict[str, str] = {}
        self._near: list[tuple[str, str]] = []
        self.writer = ""
        names: dict[str, str] = {}
        titles: dict[str, list[str]] = {}
        for index, row in enumerate(rows):
            token = f"@{chr(97 + index // 26 % 26)}{chr(97 + index % 26)}x"
            self._ids[token] = str(row["id"])
            if writer is not None and row is writer:
                self.writer = token
            for name in _names(row):
                names.setdefault(name, token)
                if len(name) >= 5 and name.isalpha():
                    self._near.append((name, token))
            for title in _titles(str(row.get("title", "")).lower()):
                titles.setdefault(title, []).append(token)
        self._names = names
        self._titles = {title: holders[0] for title, holders in titles.items() if len(holders) == 1}
        self._exact = _alternatives(names)
        self._titled = _alternatives(self._titles)

    def marked(self, text: str) -> str:
        """The text (lower case) with every person it names as a token; a possessive ending stays."""
        marked = self._exact.sub(self._token, text) if self._exact else text
        if self._titled:
            marked = self._titled.sub(self._title, marked)
        there = set(_TOKEN.findall(marked))
        return _WORD.sub(lambda match: self._slip(match.group(), there), marked)

    def ids(self, text: str) -> list[tuple[int, str]]:
        """The people a marked text names, without the writer: where first, and the id, in order."""
        found: dict[str, int] = {}
        for match in _TOKEN.finditer(text):
            if match.group() in self._ids and match.group() != self.writer:
                found.setdefault(self._ids[match.group()], match.start())
        return [(at, person) for person, at in found.items()]

    def id_of(self, token: str) -> str | None:
        """The id a token stands for."""
        return self._ids.get(token)

    def _token(self, match: re.Match[str]) -> str:
        name = match.group("name")
        after = match.string[match.end() : match.end() + 1]
        if name in _ALSO_WORDS and not match.group().startswith("@") and after not in (",", ":"):
            return match.group()
        return self._names[name] + (match.group("own") or "")

    def _title(self, match: re.Match[str]) -> str:
        return self._titles[match.group("name")] + (match.group("own") or "")

    def _slip(self, word: str, there: set[str]) -> str:
        for name, token in self._near:
            if word[0] == name[0] and token not in there and one_slip(word, name):
                return token
        return word


def _names(row: Row) -> Iterator[str]:
    """The names of a person in lower case, with and without accents: whole, first, longer last ones, and the id."""
    whole = str(row.get("name", "")).lower()
    parts = whole.split()
    for name in (whole, *parts[:1], *(part for part in parts[1:] if len(part) > 3), str(row["id"]).lower()):
        if len(name) > 1:
            yield name
            bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
            if bare != name:
                yield bare


def _titles(title: str) -> Iterator[str]:
    """What a person of this title is called: "the vp", "our engineering manager"."""
    if len(title.split()) < 2:
        return
    for article in ("the", "our"):
        yield f"{article} {title}"
        first, _, rest = title.partition(" ")
        if first in ("vp", "head", "director", "chief"):
            yield f"{article} {first}" if first == "vp" else f"{article} {title}s"
            yield f"{article} {first} of {rest}"


def _alternatives(names: dict[str, str]) -> re.Pattern[str] | None:
    if not names:
        return None
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<![\w@-])@?(?P<name>{'|'.join(map(re.escape, longest_first))})(?P<own>'s)?(?![\w-])")
