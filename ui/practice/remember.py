"""The memory behind the practice pages: cards of the store in the hands of the pure schedule."""

from __future__ import annotations

import time

from engine.trace import Trace
from records.cards import CardRow
from records.store import Store
from scoring.practising import memory
from scoring.practising.lost import Lost, card_id, lost_lines
from scoring.questions import Shelf


def card(row: CardRow) -> memory.Card:
    """A kept card as the schedule wants it."""
    return memory.Card(row.id, row.due, row.stability, row.difficulty, row.last)


def reviewed(store: Store, person: str, id: str, how: memory.Rating) -> None:
    """Schedule an item or lost line anew after it was answered now. Raises RecordsProblem."""
    now = int(time.time())
    held = store.cards.get(person, id)
    after = memory.review(card(held) if held else memory.Card(id, now), how, now)
    line = held.line if held else None
    row = CardRow(id, after.due, after.stability, after.difficulty, after.last, line)
    store.cards.review(person, row, how)


def keep_lost(store: Store, person: str, drill: str, trace: Trace, scorecard: dict[str, object]) -> int:
    """A card for each line of a drill that lost points, due at once; returns how many were new."""
    now = int(time.time())
    return store.cards.add(
        person,
        [CardRow(card_id(drill, one.id), now, None, None, None, one.to_json()) for one in lost_lines(trace, scorecard)],
    )


def lines(store: Store, person: str) -> dict[str, Lost]:
    """The lost lines of a person by the id of their card."""
    return {row.id: Lost.from_json(row.line) for row in store.cards.list(person) if row.line}


def due(store: Store, person: str, shelf: Shelf) -> list[str]:
    """The ids of what is due today and can be asked, the longest overdue first."""
    rows = store.cards.list(person)
    known = {row.id for row in rows if row.line or row.id in shelf.items}
    return [one.id for one in memory.due(map(card, rows), int(time.time())) if one.id in known]
