"""Choosing what to practise: filters, draws without repeats from a seeded stream, and shuffled options."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from engine.streams import Streams
from scoring.questions.shelf import Shelf


def select(
    shelf: Shelf,
    topics: Collection[str] = (),
    levels: Collection[str] = (),
    kinds: Collection[str] = (),
    practices: Collection[str] = (),
) -> list[str]:
    """The ids of what fits every filter, in the order of the shelf; an empty filter lets everything pass.

    `kinds` may hold `question` for those answered in free text. `practices` asks for any of them.
    """
    found = []
    for id in shelf.ids():
        thing = shelf.items.get(id) or shelf.questions[id]
        if (
            (not topics or thing.topic in topics)
            and (not levels or thing.level in levels)
            and (not kinds or shelf.kind(id) in kinds)
            and (not practices or any(name in practices for name in shelf.practices(id)))
        ):
            found.append(id)
    return found


def draw(ids: Iterable[str], most: int, seed: int, purpose: str = "quiz", without: Collection[str] = ()) -> list[str]:
    """At most so many of these ids, each at most once and none of `without`, in the order drawn.

    The same seed and purpose give the same draw; another purpose draws independently.
    """
    return _shuffled([id for id in dict.fromkeys(ids) if id not in without], seed, f"draw/{purpose}")[: max(0, most)]


def arranged(keys: Sequence[str], seed: int, item: str) -> list[str]:
    """The keys of an item's options, steps or targets in the order to show them: another one than they stand in."""
    shown = _shuffled(list(keys), seed, f"arrange/{item}")
    return [*shown[1:], shown[0]] if shown == list(keys) and len(shown) > 1 else shown


def _shuffled(ids: list[str], seed: int, name: str) -> list[str]:
    """Fisher and Yates' shuffle: each order is as likely as any other."""
    streams = Streams(seed)
    for last in range(len(ids) - 1, 0, -1):
        other = streams.whole(name, 0, last)
        ids[last], ids[other] = ids[other], ids[last]
    return ids
