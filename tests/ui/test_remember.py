"""Cards of the store in the hands of the schedule."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.trainees.play import play
from records.store import Store, open_store
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.practising.memory import DAY
from tests.browser.seeded import plan, scenario
from ui.desk.packs import pack
from ui.practice import remember
from ui.practice.shelf import shelf

ITEM = next(iter(shelf().items))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open, empty store."""
    opened = open_store(f"sqlite:///{tmp_path / 'firedrill.db'}")
    yield opened
    opened.close()


def test_lost_lines_are_due_at_once_each_once_and_keep_their_situation(store: Store) -> None:
    who = store.people.get_or_create("Ada").id
    trace = play(scenario(), "silent", 1, plan(), read_command)[1]
    card = grade(trace, pack()).to_json()
    new = remember.keep_lost(store, who, "drill", trace, card)
    assert new > 3
    assert remember.keep_lost(store, who, "drill", trace, card) == 0
    due = remember.due(store, who, shelf())
    assert len(due) == new
    assert set(due) == set(remember.lines(store, who))
    remember.reviewed(store, who, due[0], "good")
    assert len(remember.due(store, who, shelf())) == new - 1
    assert remember.lines(store, who)[due[0]].scenario == scenario().title


def test_an_answered_item_is_a_card_that_comes_back_and_one_that_was_retired_does_not(store: Store) -> None:
    who = store.people.get_or_create("Ada").id
    for id in (ITEM, "retired"):
        remember.reviewed(store, who, id, "again")
    assert remember.due(store, who, shelf()) == []
    held = store.cards.get(who, ITEM)
    assert held is not None
    assert held.due >= time.time() + DAY - 60
    for row in store.cards.list(who):
        store.cards.review(who, type(row)(row.id, 5, row.stability, row.difficulty, 4), "again")
    assert remember.due(store, who, shelf()) == [ITEM]
