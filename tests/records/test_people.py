"""People and their attempts at interview questions."""

from __future__ import annotations

import pytest

from records.problems import NotKept
from records.store import Store
from tests.records.makers import NOON

SAME_NAMES = ["Robin Ø", "robin ø", "  Robin\t Ø ", "ROBIN Ø", "Robin\x00 Ø"]


@pytest.mark.parametrize("name", SAME_NAMES)
def test_a_name_is_one_person(store: Store, name: str) -> None:
    robin = store.people.get_or_create("Robin Ø")
    assert store.people.get_or_create(name) == robin
    assert store.people.all() == [robin] and store.people.get(robin.id).name == "Robin Ø"


def test_a_person_keeps_the_id_when_renamed(store: Store) -> None:
    robin, ada = store.people.get_or_create("Robin"), store.people.get_or_create("Ada")
    assert store.people.rename(robin.id, "ROBIN").name == "ROBIN"
    assert store.people.rename(robin.id, "Alex").id == robin.id
    assert [person.name for person in store.people.all()] == ["Ada", "Alex"]
    assert store.people.get_or_create("Robin").id not in (robin.id, ada.id)
    with pytest.raises(NotKept, match="Somebody else is called ada"):
        store.people.rename(robin.id, "ada")
    assert store.people.get(robin.id).name == "Alex"


@pytest.mark.parametrize(("name", "says"), [("", "missing"), (" \x00 ", "missing"), ("x" * 81, "81 characters")])
def test_names_that_cannot_be_kept(store: Store, name: str, says: str) -> None:
    with pytest.raises(NotKept, match=says):
        store.people.get_or_create(name)
    assert store.people.all() == []


def test_an_answer_being_written_is_found_again(store: Store) -> None:
    robin = store.people.get_or_create("Robin")
    attempt = store.attempts.start(robin.id, "q1", NOON)
    store.attempts.save(attempt.id, "First I would")
    assert store.attempts.start(robin.id, "q1", NOON + 60) == store.attempts.get(attempt.id)
    assert store.attempts.get(attempt.id).answer == "First I would"
    assert store.attempts.start(robin.id, "q2", NOON + 60).id != attempt.id


def test_an_answer_is_submitted_once_and_then_ticked(store: Store) -> None:
    robin = store.people.get_or_create("Robin")
    attempt = store.attempts.start(robin.id, "q1", NOON)
    with pytest.raises(NotKept, match="submit it first"):
        store.attempts.tick(attempt.id, {"roles": True})
    done = store.attempts.submit(attempt.id, "I name a commander", 95, NOON + 95)
    assert (done.answer, done.seconds, done.submitted) == ("I name a commander", 95, "2026-03-06T12:01:35Z")
    assert store.attempts.submit(attempt.id, "something else", 1, NOON + 99) == done
    assert store.attempts.save(attempt.id, "something else") == done
    store.attempts.tick(attempt.id, {"roles": True, "severity": True})
    assert store.attempts.tick(attempt.id, {"severity": False}).ticks == {"roles": True, "severity": False}
    assert store.attempts.start(robin.id, "q1", NOON + 200).id != attempt.id


def test_attempts_are_listed_by_person_and_question(store: Store) -> None:
    robin, ada = store.people.get_or_create("Robin").id, store.people.get_or_create("Ada").id
    order = [(robin, "q1"), (robin, "q2"), (ada, "q1")]
    made = [store.attempts.start(person, question, NOON + i).id for i, (person, question) in enumerate(order)]
    cases = [
        ((None, None), [made[2], made[1], made[0]]),
        ((robin, None), [made[1], made[0]]),
        ((None, "q1"), [made[2], made[0]]),
        ((ada, "q2"), []),
    ]
    for (person, question), ids in cases:
        assert [attempt.id for attempt in store.attempts.list(person, question)] == ids


def test_who_is_not_there_is_a_sentence(store: Store) -> None:
    for ask in (store.people.get, store.attempts.get):
        with pytest.raises(NotKept, match="not in the database"):
            ask("nobody")
    with pytest.raises(NotKept, match="choose who you are"):
        store.attempts.start("nobody", "q1", NOON)
