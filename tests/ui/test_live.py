"""Drills in play: what the store holds is what the world shows, however it got there."""

from __future__ import annotations

from pathlib import Path

import pytest

from records.drill_rows import ENDED, INTERRUPTED
from records.problems import NotKept
from ui import live
from ui.access import store
from ui.catalogue import entries
from ui.start import begin


@pytest.fixture
def drill_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A training drill that has just begun, in a store of its own."""
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{tmp_path / 'drills.db'}")
    scenario = next(entry.scenario for entry in entries() if entry.scenario)
    return begin(store(), store().people.get_or_create("Ada").id, scenario, "training").id


def test_a_command_is_kept_and_happens_once(drill_id: str) -> None:
    first = live.submit(drill_id, "say", {"text": "hello"}, key="k1")
    again = live.submit(drill_id, "say", {"text": "hello"}, key="k1")
    assert first.n == again.n and first.kind == "say"
    assert [row["kind"] for row in store().drills.commands(drill_id)] == ["say"]


def test_a_refused_command_stands_in_the_trace_with_its_reason(drill_id: str) -> None:
    event = live.submit(drill_id, "resolve", {})
    assert event.kind == "refused" and event.data["reason"]
    assert [row["kind"] for row in store().drills.commands(drill_id)] == ["resolve"]


def test_a_world_that_was_lost_is_rebuilt_as_it_was(drill_id: str) -> None:
    live.submit(drill_id, "take_command", {})
    live.skip(drill_id)
    live.submit(drill_id, "declare", {"level": "SEV2", "reason": "they cannot pay"})
    before = live.get(drill_id)
    events = [event.to_json() for event in before.drill.trace().events]
    live.forget(drill_id)
    after, _ = live.tick(drill_id)
    assert after is not before
    assert [event.to_json() for event in after.drill.trace().events[: len(events)]] == events
    assert not after.changed


def test_a_command_of_another_process_in_the_past_is_taken_in(drill_id: str) -> None:
    live.skip(drill_id)
    mine = live.get(drill_id)
    assert mine.drill.now > 5
    store().drills.append(drill_id, "take_command", mine.seat, {}, None, "theirs", 5)
    theirs = live.get(drill_id).drill.trace().first("take_command")
    assert theirs is not None and theirs.at == 5


def test_skipping_stops_when_something_reaches_the_seat(drill_id: str) -> None:
    at = live.skip(drill_id)
    trace = live.get(drill_id).drill.trace()
    reached = [e for e in trace.events if e.kind in live.REACHES and e.at > 0]
    assert reached and {event.at for event in reached} == {at}


def test_a_drill_that_plays_differently_today_ends_as_interrupted(drill_id: str) -> None:
    live.submit(drill_id, "take_command", {})
    live.submit(drill_id, "say", {"text": "hello"})
    kept = store()
    with kept.database.writing() as session:
        session.connection().exec_driver_sql("UPDATE command SET digest = 'another' WHERE seq = 1")
    live.forget(drill_id)
    found = live.get(drill_id)
    assert found.changed
    row = kept.drills.get(drill_id)
    assert (row.status, row.ending) == (INTERRUPTED, "interrupted")
    assert kept.drills.trace(drill_id) is not None and kept.drills.scorecard(drill_id) is not None


def test_the_record_is_kept_and_graded_when_the_post_mortem_is_settled(drill_id: str) -> None:
    live.skip(drill_id)
    live.submit(drill_id, "stand_down", {"reason": "only a test"})
    assert store().drills.trace(drill_id) is None
    live.submit(drill_id, "skip_post_mortem", {})
    row, card = store().drills.get(drill_id), store().drills.scorecard(drill_id)
    assert (row.status, row.ending) == (ENDED, "stood_down")
    assert card is not None and 0 <= card["total"] <= 100
    with pytest.raises(NotKept):
        live.submit(drill_id, "say", {"text": "too late"})


def test_an_unknown_drill_is_told(drill_id: str) -> None:
    with pytest.raises(NotKept, match="not in the database"):
        live.get("nonsense")
