"""A quiz: which items it draws, how each is laid out, and what it came to. The seed decides the first two."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from scoring.practising.lost import Lost
from scoring.practising.memory import RATINGS
from scoring.questions import KINDS, Item, Shelf, arranged, draw, select

LENGTHS = (5, 10, 20)
"""Items of a quiz to choose from."""
RECALL = "recall"
"""The kind of a lost line that is repeated: nothing is marked, the person says how well they knew it."""
TITLES = {
    "single": "One answer",
    "multiple": "Several answers",
    "order": "Put in order",
    "match": "Match",
    "triage": "Triage",
    "missing": "Find what is missing",
    "rewrite": "Rewrite without blame",
    "number": "A number",
    RECALL: "From your own drill",
}
"""Kind of an item to its name."""
# What of an item is shown in another order than the file's, which gives the answer away in some kinds.
_SHUFFLED = ("options", "steps", "pairs", "targets")
_AS_THEY_STAND = ("fields", "factors", "keep")


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to be asked; an empty choice leaves it open."""

    topics: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The wish as a JSON object."""
        return {"topics": list(self.topics), "levels": list(self.levels), "kinds": list(self.kinds)}


@dataclass(frozen=True, slots=True)
class Given:
    """An answered item: its id, 0 to 1 points, None for what is not marked."""

    id: str
    points: float | None


@dataclass(frozen=True, slots=True)
class Result:
    """What a quiz came to: the sum of points, of how many marked items, how many were right, and the practices of
    those that were not, the most frequent first."""

    points: float
    marked: int
    right: int
    weak: tuple[str, ...]

    @property
    def percent(self) -> int | None:
        """The mark out of 100; None where nothing was marked."""
        return round(100 * self.points / self.marked) if self.marked else None


def fitting(shelf: Shelf, wish: Wish) -> list[str]:
    """The items a wish asks for; questions in free text belong to the interview."""
    kinds = wish.kinds or tuple(KINDS)
    return [id for id in select(shelf, wish.topics, wish.levels, kinds) if id in shelf.items]


def drawn(shelf: Shelf, wish: Wish, length: int, seed: int, without: Collection[str] = ()) -> list[str]:
    """At most `length` items a wish asks for, drawn by the seed. Those of `without`, seen lately, come only where
    there are too few others."""
    found = fitting(shelf, wish)
    fresh = draw(found, length, seed, "quiz", without)
    return fresh + draw(found, length - len(fresh), seed, "again", fresh)


def laid_out(item: Item, id: str, seed: int) -> dict[str, Any]:
    """What an item asks (`Item.asks`), its parts as lists of `[key, words]` in the order to show them."""
    asked = item.asks()
    for part in _SHUFFLED:
        if part in asked:
            asked[part] = [[key, asked[part][key]] for key in arranged(list(asked[part]), seed, f"{id}/{part}")]
    for part in _AS_THEY_STAND:
        if part in asked:
            asked[part] = [[key, words] for key, words in asked[part].items()]
    return asked


def recall(lost: Lost) -> dict[str, Any]:
    """A lost line laid out like an item: the situation first, then what would have been right."""
    when = "" if lost.minute is None else f", minute {lost.minute}"
    return {
        "kind": RECALL,
        "text": f"Your drill “{lost.scenario}”{when}: {lost.because} What does the handbook ask for here?",
        "advice": lost.advice,
        "rule": lost.rule,
        "practice": lost.practice,
        "ratings": list(RATINGS),
    }


def result(shelf: Shelf, given: Iterable[Given]) -> Result:
    """What the answers of a quiz came to."""
    marked = [one for one in given if one.points is not None]
    lost: dict[str, float] = {}
    for one in marked:
        missing = 1 - (one.points or 0)
        for practice in shelf.practices(one.id) if missing and shelf.get(one.id) else ():
            lost[practice] = lost.get(practice, 0) + missing
    weak = sorted(lost, key=lambda practice: (-lost[practice], practice))
    points = sum(one.points or 0 for one in marked)
    return Result(points, len(marked), sum((one.points or 0) >= 1 for one in marked), tuple(weak))
