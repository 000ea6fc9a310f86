"""Drills in the store: commands once each and in order, drafts, results and the lead's list."""

from __future__ import annotations

import pytest
from sqlalchemy import insert
from sqlalchemy.orm import Session

from engine.trace import Json
from records.drill_rows import Kept
from records.listing import DrillFilter
from records.problems import NotKept, StoreProblem
from records.record import read_record, write_record
from records.store import Store
from records.tables import Command
from tests.records.makers import NOON, POLICY, SCENARIO, begin, say, trace

DAY = 86_400


def score(
    store: Store, drill_id: str, total: float, policy: Kept = POLICY, grader: str = "1", wall: float = NOON
) -> Json:
    return store.drills.save_scorecard(
        drill_id,
        policy=policy,
        grader=grader,
        total=total,
        dimensions={"roles": {"points": 1, "max": 2}},
        body={"total": total},
        wall=wall,
    )


def test_a_drill_is_kept_as_it_was_begun(store: Store) -> None:
    drill = begin(store, "assessment", "Ada")
    assert store.drills.get(drill.id) == drill
    assert (drill.person, drill.title, drill.mode, drill.status) == ("Ada", "A slow Friday", "assessment", "running")
    assert (drill.created, drill.ended, drill.ending, drill.seed) == ("2026-03-06T12:00:00Z", None, None, 7)
    assert store.drills.scenario(drill.scenario_digest) == SCENARIO.body


def test_a_scenario_is_kept_once(store: Store) -> None:
    first, second = begin(store), begin(store, name="Ada")
    assert first.scenario_digest == second.scenario_digest and first.id != second.id


def test_commands_are_counted_without_gaps_and_time_never_goes_back(store: Store) -> None:
    drill = begin(store).id
    stored = [say(store, drill, key, now)[0] for key, now in [("a", 5), ("b", 9), ("c", 3), ("d", 12)]]
    assert [(c["seq"], c["at"], c["key"]) for c in stored] == [(1, 5, "a"), (2, 9, "b"), (3, 9, "c"), (4, 12, "d")]
    assert store.drills.commands(drill) == stored
    assert store.drills.commands(drill, after_seq=2) == stored[2:]


def test_a_command_comes_back_as_it_was_given(store: Store) -> None:
    drill = begin(store).id
    args = {"text": "naïve “quotes” \u0000 🔥", "affects": ["checkout"], "confidence": 70}
    reads = {"impact": 1, "next_update_at": None, "problems": []}
    stored, fresh = store.drills.append(drill, "post", "lead", args, reads, "k", 3)
    assert fresh
    assert stored == {"seq": 1, "at": 3, "by": "lead", "kind": "post", "args": args, "reads": reads, "key": "k"}
    assert store.drills.commands(drill) == [stored]


def test_a_double_click_counts_once(store: Store) -> None:
    drill = begin(store).id
    first, fresh = say(store, drill, "a", 5)
    again, repeated = say(store, drill, "a", 90)
    assert (fresh, repeated) == (True, False)
    assert again == first
    assert store.drills.commands(drill) == [first]


def test_the_same_key_in_another_drill_is_another_command(store: Store) -> None:
    first, second = begin(store).id, begin(store).id
    assert say(store, first, "a")[1] and say(store, second, "a")[1]


def test_a_writer_that_loses_a_race_reads_again(store: Store) -> None:
    """Two writers that both read before either wrote: the second number is taken, so the loser counts again."""
    drill = begin(store).id
    read: list[int] = []

    def work(session: Session) -> int:
        seq = len(store.drills.commands(drill)) + 1
        read.append(seq)
        taken = seq if len(read) > 1 else 1
        values = {"drill_id": drill, "seq": taken, "at": 0, "by": "lead", "kind": "say", "args": {}, "key": f"k{seq}"}
        session.execute(insert(Command).values(**values))
        return seq

    say(store, drill, "a")
    assert store.database.write(work) == 2
    assert read == [2, 2]
    assert [command["seq"] for command in store.drills.commands(drill)] == [1, 2]


def test_a_writer_that_always_loses_gives_up_with_a_sentence(store: Store) -> None:
    drill = begin(store).id
    say(store, drill, "a")

    def work(session: Session) -> None:
        values = {"drill_id": drill, "seq": 1, "at": 0, "by": "lead", "kind": "say", "args": {}, "key": "b"}
        session.execute(insert(Command).values(**values))

    with pytest.raises(StoreProblem, match="too busy"):
        store.database.write(work)
    assert [command["key"] for command in store.drills.commands(drill)] == ["a"]


def test_digests_are_kept_and_compared(store: Store) -> None:
    drill = begin(store).id
    for key in "ab":
        say(store, drill, key)
    assert store.drills.set_digest(drill, 1, "d1")
    assert store.drills.set_digest(drill, 1, "d1")
    assert not store.drills.set_digest(drill, 1, "other")
    assert store.drills.digests(drill) == ["d1", None]
    with pytest.raises(NotKept, match="Command 9"):
        store.drills.set_digest(drill, 9, "d")


def test_finishing_keeps_the_trace_and_closes_the_drill(store: Store) -> None:
    drill = begin(store).id
    say(store, drill, "a")
    left, words = trace(), ["", "one", "two"]
    assert store.drills.trace(drill) is None and store.drills.words(drill) is None
    assert store.drills.finish(drill, left, seq=1, wall=NOON + 60, ending="resolved", words=words)
    over = store.drills.get(drill)
    assert (over.status, over.ending, over.ended) == ("ended", "resolved", "2026-03-06T12:01:00Z")
    assert store.drills.trace(drill) == left and store.drills.words(drill) == words
    with pytest.raises(NotKept, match="over"):
        say(store, drill, "b")
    assert say(store, drill, "a")[1] is False


def test_a_trace_that_misses_a_command_is_not_kept(store: Store) -> None:
    drill = begin(store).id
    say(store, drill, "a")
    say(store, drill, "from another tab")
    assert not store.drills.finish(drill, trace(), seq=1, wall=NOON, ending="resolved")
    assert store.drills.get(drill).status == "running" and store.drills.trace(drill) is None
    assert store.drills.finish(drill, trace(), seq=2, wall=NOON, ending="resolved")


def test_a_drill_finishes_once(store: Store) -> None:
    drill = begin(store).id
    first = trace(seed=1)
    assert store.drills.finish(drill, first, seq=0, wall=NOON, ending=None, status="interrupted")
    assert store.drills.finish(drill, trace(seed=2), seq=0, wall=NOON + 9, ending="resolved")
    assert store.drills.trace(drill) == first
    assert (store.drills.get(drill).status, store.drills.get(drill).ending) == ("interrupted", None)


def test_the_record_of_a_drill_is_complete(store: Store) -> None:
    drill = begin(store).id
    say(store, drill, "a")
    with pytest.raises(NotKept, match="still running"):
        store.drills.record(drill)
    store.drills.set_digest(drill, 1, "d1")
    store.drills.finish(drill, trace(), seq=1, wall=NOON + 60, ending="resolved", words=["", "one", "two"])
    record = store.drills.record(drill)
    assert read_record(write_record(record)) == record
    assert (record.engine, record.seed, record.scenario) == ("0.1", 7, SCENARIO.body)
    assert record.commands == store.drills.commands(drill) and record.digests == ["d1"]
    assert [entry["kind"] for entry in record.session] == ["started", "finished"]


def test_the_first_scorecard_of_a_policy_and_grader_stays(store: Store) -> None:
    drill = begin(store).id
    assert store.drills.scorecard(drill) is None
    assert score(store, drill, 80.0) == {"total": 80.0}
    assert score(store, drill, 10.0) == {"total": 80.0}
    assert score(store, drill, 70.0, grader="2", wall=NOON + 1) == {"total": 70.0}
    other = Kept("b" * 64, "product", "1", "Product", {"id": "product"})
    score(store, drill, 60.0, policy=other, wall=NOON + 2)
    assert store.drills.scorecard(drill) == {"total": 60.0}
    assert store.drills.scorecard(drill, POLICY.digest) == {"total": 70.0}
    assert store.drills.scorecard(drill, "c" * 64) is None
    assert store.drills.policy(other.digest) == other.body


def test_drafts_survive_and_are_dropped_when_sent(store: Store) -> None:
    drill, other = begin(store).id, begin(store).id
    store.drills.save_draft(drill, "post", "Checkout is", NOON)
    store.drills.save_draft(drill, "post", "Checkout is slow\x00\ud83d", NOON + 1)
    store.drills.save_draft(drill, "note", "", NOON)
    store.drills.save_draft(other, "post", "mine", NOON)
    assert store.drills.drafts(drill) == {"note": "", "post": "Checkout is slow?"}
    store.drills.drop_draft(drill, "post")
    store.drills.drop_draft(drill, "post")
    assert store.drills.drafts(drill) == {"note": ""}
    assert store.drills.drafts(other) == {"post": "mine"}


def test_the_list_of_a_lead(store: Store) -> None:
    robin = begin(store, "training", "Robin", NOON)
    ada = begin(store, "assessment", "Ada", NOON + DAY)
    late = begin(store, "training", "Ada", NOON + 2 * DAY)
    store.drills.finish(ada.id, trace(), seq=0, wall=NOON + DAY + 60, ending="mitigated")
    score(store, ada.id, 71.5)
    score(store, ada.id, 72.5, grader="2", wall=NOON + 9)
    score(store, robin.id, 50.0, policy=Kept("b" * 64, "product", "3", "Product", {}))
    cases: list[tuple[DrillFilter | None, list[str]]] = [
        (None, [late.id, ada.id, robin.id]),
        (DrillFilter(person_id=ada.person_id), [late.id, ada.id]),
        (DrillFilter(mode="training"), [late.id, robin.id]),
        (DrillFilter(status="ended"), [ada.id]),
        (DrillFilter(scenario_id="checkout-release", status="running"), [late.id, robin.id]),
        (DrillFilter(scenario_id="another"), []),
        (DrillFilter(since="2026-03-07"), [late.id, ada.id]),
        (DrillFilter(until="2026-03-07"), [ada.id, robin.id]),
        (DrillFilter(since="2026-03-07", until="2026-03-07"), [ada.id]),
    ]
    for wanted, ids in cases:
        assert [row.id for row in store.drills.list(wanted)] == ids, wanted
    rows = {row.id: row for row in store.drills.list()}
    assert (rows[ada.id].total, rows[ada.id].grader, rows[ada.id].policy_id) == (72.5, "2", "handbook")
    assert rows[ada.id].dimensions == {"roles": {"points": 1, "max": 2}}
    assert (rows[ada.id].person, rows[ada.id].ending, rows[ada.id].title) == ("Ada", "mitigated", "A slow Friday")
    assert (rows[robin.id].total, rows[robin.id].policy_version, rows[late.id].total) == (50.0, "3", None)
    under = {row.id: row.total for row in store.drills.list(policy_digest=POLICY.digest)}
    assert under == {late.id: None, ada.id: 72.5, robin.id: None}
    assert [row.id for row in store.drills.list(limit=1, offset=1)] == [ada.id]


def test_what_cannot_be_begun(store: Store) -> None:
    with pytest.raises(NotKept, match="choose training or assessment"):
        begin(store, "sandbox")
    with pytest.raises(NotKept, match="person is not in the database"):
        store.drills.create(
            person_id="nobody", scenario=SCENARIO, seed=1, mode="training", engine="0.1", pace=1, wall=NOON
        )
    assert store.drills.list() == []


def test_what_is_not_there_is_a_sentence(store: Store) -> None:
    for ask in (store.drills.get, store.drills.trace, store.drills.session, store.drills.drafts, store.drills.record):
        with pytest.raises(NotKept, match="check its address"):
            ask("no-such-drill")
    with pytest.raises(NotKept):
        say(store, "no-such-drill", "a")
