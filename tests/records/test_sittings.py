"""Quizzes and interviews in the store: drafts, answers, the clock; and cards with their reviews."""

from __future__ import annotations

import pytest

from records.cards import CardRow
from records.problems import NotKept
from records.sittings import INTERVIEW, QUIZ
from records.store import Store, open_store

WALL = 1_800_000_000.0
HOSTILE = "<img src=x onerror=alert(1)> \x00 $x$ \ud800"


def person(store: Store, name: str = "Ada") -> str:
    return store.people.get_or_create(name).id


def test_a_sitting_comes_back_as_it_was_after_the_store_was_closed(store: Store, url: str) -> None:
    who = person(store)
    begun = store.sittings.begin(who, QUIZ, 2**31 - 1, {"levels": ["mid"]}, ["a", "b"], WALL)
    store.sittings.ask(begun.id, 0, "a", {"words": "?"})
    store.sittings.draft(begun.id, 0, {"text": HOSTILE, "choices": ["x"]}, 7)
    again = open_store(url)
    found = again.sittings.get(begun.id)
    again.close()
    assert (found.seed, found.wish, found.plan) == (2**31 - 1, {"levels": ["mid"]}, ("a", "b"))
    assert found.open is not None
    assert found.open.said["choices"] == ["x"]
    assert found.open.said["text"].startswith("<img src=x onerror=alert(1)>")
    assert found.open.revision == 7


def test_the_first_answer_counts_and_no_draft_changes_it(store: Store) -> None:
    sitting = store.sittings.begin(person(store), QUIZ, 1, {}, ["a"], WALL)
    store.sittings.ask(sitting.id, 0, "a")
    assert store.sittings.answer(sitting.id, 0, {"choice": "x"}, 12, WALL, 0.5)
    assert not store.sittings.answer(sitting.id, 0, {"choice": "y"}, 1, WALL, 1.0)
    store.sittings.draft(sitting.id, 0, {"choice": "z"}, 99)
    turn = store.sittings.get(sitting.id).turns[0]
    assert (turn.said, turn.points, turn.seconds) == ({"choice": "x"}, 0.5, 12)
    assert store.sittings.get(sitting.id).open is None


def test_an_older_draft_does_not_replace_a_newer_one(store: Store) -> None:
    sitting = store.sittings.begin(person(store), QUIZ, 1, {}, ["a"], WALL)
    store.sittings.ask(sitting.id, 0, "a")
    for revision, text in ((5, "new"), (4, "old"), (6, "newest")):
        store.sittings.draft(sitting.id, 0, {"text": text}, revision)
    assert store.sittings.get(sitting.id).turns[0].said == {"text": "newest"}


def test_a_question_is_asked_once_and_none_after_the_end(store: Store) -> None:
    sitting = store.sittings.begin(person(store), INTERVIEW, 1, {}, ["a", "b"], WALL)
    store.sittings.ask(sitting.id, 0, "a", {"words": "first"})
    assert store.sittings.ask(sitting.id, 0, "b", {"words": "second"}).turns[0].asked == {"words": "first"}
    assert store.sittings.end(sitting.id, WALL)
    assert not store.sittings.end(sitting.id, WALL + 5)
    assert len(store.sittings.ask(sitting.id, 1, "b").turns) == 1


def test_the_clock_never_goes_back_and_stops_at_the_end(store: Store) -> None:
    sitting = store.sittings.begin(person(store), INTERVIEW, 1, {}, ["a"], WALL)
    store.sittings.tick(sitting.id, 30.5, WALL + 31)
    store.sittings.tick(sitting.id, 12.0, WALL + 12)
    assert (store.sittings.get(sitting.id).spent, store.sittings.get(sitting.id).heard) == (30.5, WALL + 31)
    store.sittings.end(sitting.id, WALL)
    store.sittings.tick(sitting.id, 99.0, WALL + 99)
    assert store.sittings.get(sitting.id).spent == 30.5


def test_sittings_are_listed_by_person_and_kind_the_newest_first(store: Store) -> None:
    ada, eve = person(store), person(store, "Eve")
    ids = [
        store.sittings.begin(who, kind, 1, {}, ["a"], WALL + n).id
        for n, (who, kind) in enumerate([(ada, QUIZ), (eve, QUIZ), (ada, INTERVIEW), (ada, QUIZ)])
    ]
    store.sittings.ask(ids[3], 0, "a")
    assert [one.id for one in store.sittings.list(ada)] == [ids[3], ids[2], ids[0]]
    assert [one.id for one in store.sittings.list(ada, QUIZ)] == [ids[3], ids[0]]
    assert [len(one.turns) for one in store.sittings.list(ada, QUIZ)] == [1, 0]


def test_what_is_not_there_is_told_in_a_sentence(store: Store) -> None:
    sitting = store.sittings.begin(person(store), QUIZ, 1, {}, ["a"], WALL)
    for wrong in (
        lambda: store.sittings.begin("nobody", QUIZ, 1, {}, ["a"], WALL),
        lambda: store.sittings.begin(person(store), QUIZ, 1, {}, [], WALL),
        lambda: store.sittings.get("none"),
        lambda: store.sittings.answer(sitting.id, 3, {}, 1, WALL),
        lambda: store.cards.add("nobody", []),
        lambda: store.cards.review(person(store), CardRow("a", 1, None, None, None), "good"),
        lambda: store.attempts.add("none", "q1", "Words.", 5, WALL),
    ):
        with pytest.raises(NotKept) as found:
            wrong()
        assert str(found.value).endswith((".", "page."))


def test_cards_that_are_there_stay_as_they_are(store: Store) -> None:
    who = person(store)
    assert store.cards.add(who, [CardRow("d/1", 50, None, None, None, {"rule": HOSTILE[:20]})] * 2) == 1
    store.cards.review(who, CardRow("d/1", 900, 3.5, 6.25, 100), "good")
    assert store.cards.add(who, [CardRow("d/1", 5, None, None, None), CardRow("d/2", 60, None, None, None)]) == 1
    assert [(card.id, card.due) for card in store.cards.list(who)] == [("d/2", 60), ("d/1", 900)]
    held = store.cards.get(who, "d/1")
    assert held is not None
    assert (held.stability, held.difficulty, held.last, held.line) == (3.5, 6.25, 100, {"rule": HOSTILE[:20]})
    assert store.cards.get(person(store, "Eve"), "d/1") is None


def test_an_item_that_was_never_kept_becomes_a_card_by_its_review(store: Store) -> None:
    who = person(store)
    store.cards.review(who, CardRow("item", 900, 1.0, 5.0, 100), "again")
    store.cards.review(who, CardRow("item", 1900, 2.0, 5.0, 900), "good")
    assert [(card.id, card.due, card.last) for card in store.cards.list(who)] == [("item", 1900, 900)]


def test_a_reading_is_kept_beside_what_the_person_decided(store: Store) -> None:
    who = person(store)
    reading = {"points": {"a": 1}, "quotes": {"a": HOSTILE}, "contradictions": [], "mark": 1.0}
    begun = store.attempts.start(who, "q1", WALL)
    store.attempts.submit(begun.id, "Words.", 30, WALL, reading)
    store.attempts.submit(begun.id, "Others.", 30, WALL, None)
    store.attempts.tick(begun.id, {"a": False})
    found = store.attempts.get(begun.id)
    assert found.reading is not None
    assert (found.reading["points"], found.ticks, found.answer) == ({"a": 1}, {"a": False}, "Words.")


def test_an_interview_keeps_one_answer_to_a_question_with_its_time(store: Store) -> None:
    who = person(store)
    sitting = store.sittings.begin(who, INTERVIEW, 1, {}, ["q1"], WALL)
    first = store.attempts.add(sitting.id, "q1", "Words.", 90, WALL, {"points": {}})
    again = store.attempts.add(sitting.id, "q1", "Others.", 10, WALL + 5)
    assert first == again
    assert (first.person_id, first.seconds, first.sitting_id) == (who, 90, sitting.id)
    store.attempts.start(who, "q1", WALL)
    assert [one.answer for one in store.attempts.list(sitting_id=sitting.id)] == ["Words."]
    assert len(store.attempts.list(who, "q1")) == 2
