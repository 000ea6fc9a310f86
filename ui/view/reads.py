"""What a reader of language sees in a text, as lines a person can check: there, with its words, or not, with what would
count."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from scoring.language.messages import FIELDS
from scoring.language.vocabulary import conventions
from scoring.language.vocabulary.labels import SECTION_TITLES

QUOTED = 160
"""Characters of a quote that are shown."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing a reader looks for. `group` and `name` say what it is in the reading (`fields`, `problems`, `sections`,
    `blame`, `root_cause_depth`), `there` whether the reader sees it, `quote` the words, `counts` the convention."""

    group: str
    name: str
    title: str
    there: bool
    quote: str
    counts: str

    @property
    def bad(self) -> bool:
        """Whether it is something that should not be there."""
        return self.group in ("problems", "blame")

    @property
    def otherwise(self) -> str:
        """What somebody says who disputes it."""
        if self.group == "blame":
            return f"This blames nobody: {short(self.quote, 60)}"
        if self.group == "root_cause_depth":
            return f"The cause is {self.name}: {self.counts[0].lower()}{self.counts[1:].rstrip('.')}"
        if self.group == "problems":
            return f"This is not {self.title.lower()}" if self.there else f"There is {self.title.lower()} in it"
        return f"{self.title} is not there" if self.there else f"{self.title} is there"


def of_message(reading: Mapping[str, Any], form: str) -> list[Seen]:
    """What is seen in a message of a form, from `read_message`: its fields, then the problems found."""
    quotes = reading["quotes"]
    seen = [
        Seen("fields", name, _title(name), bool(reading[name]), short(quotes.get(name, "")),
             conventions.MESSAGE_FIELDS[name])
        for name in FIELDS[form]
    ]  # fmt: skip
    found = [Seen("problems", name, _title(name), True, short(quotes.get(name, "")), conventions.PROBLEMS[name])
             for name in reading["problems"]]  # fmt: skip
    return seen + found


def of_post_mortem(reading: Mapping[str, Any]) -> list[Seen]:
    """What is seen in a post-mortem, from `read_post_mortem`: its sections, then the sentences that blame."""
    quotes = reading["quotes"]
    seen = [
        Seen("sections", name, title.partition(" (")[0].capitalize(), bool(reading["sections"][name]),
             short(quotes.get(name, "")), conventions.SECTIONS[name])
        for name, title in SECTION_TITLES.items()
    ]  # fmt: skip
    return seen + [
        Seen("blame", quote, "Blame", True, short(quote), conventions.PROBLEMS["blame"]) for quote in reading["blame"]
    ]


def choices(seen: list[Seen], reading: Mapping[str, Any]) -> list[Seen]:
    """What can be disputed: everything seen or missed, and the depth of a cause. What follows from a field is disputed
    there."""
    seen = [one for one in seen if not (one.name == "no-impact" or (one.name == "vague" and "update" in _names(seen)))]
    depth = reading.get("root_cause_depth")
    if depth is None:
        return seen
    others = [name for name in conventions.DEPTHS if name != depth and reading["sections"]["root_cause"]]
    return seen + [Seen("root_cause_depth", n, _title(n), False, "", conventions.DEPTHS[n]) for n in others]


def says(disputed: Collection[Seen]) -> dict[str, Any]:
    """What a person says who disputes these, as a dispute keeps it."""
    found: dict[str, Any] = {}
    for one in disputed:
        if one.group == "root_cause_depth":
            found[one.group] = one.name
        else:
            found.setdefault(one.group, {})[one.name] = int(not one.there)
    return found


def told(reading: Mapping[str, Any], form: str | None = None) -> dict[str, Any]:
    """A reading as a dispute keeps it: that of a message of this form, or of a post-mortem."""
    if form is not None:
        return {"fields": {name: reading[name] for name in FIELDS[form]}, "problems": list(reading["problems"])}
    kept = ("sections", "blameful", "blame", "action_items", "root_cause_depth", "timeline_events")
    return {name: reading[name] for name in kept}


def missing(seen: list[Seen]) -> list[Seen]:
    """What should be there and is not seen."""
    return [one for one in seen if not one.bad and not one.there]


def _names(seen: list[Seen]) -> set[str]:
    return {one.name for one in seen}


def short(words: str, most: int = QUOTED) -> str:
    """Words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _title(name: str) -> str:
    special = {"eta": "ETA", "no-impact": "Missing impact", "vague": "Emptiness", "overpromise": "Over-promise"}
    return special.get(name, name.replace("_", " ").capitalize())
