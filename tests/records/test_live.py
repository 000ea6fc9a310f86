"""The live clock in the store: two tabs lose nothing, and the session log says what happened."""

from __future__ import annotations

import threading

import pytest

from engine.trace import Json
from records.clock import Clock
from records.problems import ClockProblem, NotKept
from records.store import Store
from tests.records.makers import NOON, begin, say, trace


def kinds(store: Store, drill_id: str) -> list[str]:
    return [entry["kind"] for entry in store.drills.session(drill_id)]


def entry(store: Store, drill_id: str, kind: str) -> Json:
    return next(e for e in store.drills.session(drill_id) if e["kind"] == kind)


def test_an_assessment_runs_at_the_pace_of_its_scenario(store: Store) -> None:
    assert store.drills.hear(begin(store, "assessment").id, NOON + 10).at == 40
    assert store.drills.hear(begin(store, "training").id, NOON + 10).at == 10
    assert store.drills.hear(begin(store, "training", speed=30).id, NOON + 10).at == 300


def test_signs_of_a_browser_are_written_every_two_seconds_at_most(store: Store) -> None:
    drill = begin(store)
    for tenths in range(0, 60, 5):
        moment = store.drills.hear(drill.id, NOON + tenths / 10)
        assert moment.at == tenths // 10 and moment.running and not moment.slept
    assert store.drills.get(drill.id).clock == Clock(NOON, 0, 1, NOON + 4)
    assert kinds(store, drill.id) == ["started"]


def test_a_drill_nobody_shows_stands_still_and_says_so_once(store: Store) -> None:
    drill = begin(store)
    first = store.drills.hear(drill.id, NOON + 600)
    second = store.drills.hear(drill.id, NOON + 601)
    assert (first.at, first.slept, second.at, second.slept) == (15, True, 16, False)
    slept = entry(store, drill.id, "slept")
    assert (slept["at"], slept["data"], slept["utc"]) == (15, {"silent_s": 600}, "2026-03-06T12:10:00Z")


def test_a_training_is_paused_sped_up_and_skipped_and_the_log_has_it(store: Store) -> None:
    drill = begin(store).id
    assert store.drills.pause(drill, NOON + 5).at == 5
    assert store.drills.pause(drill, NOON + 6).at == 5
    assert store.drills.resume(drill, NOON + 8).at == 5
    assert store.drills.set_speed(drill, NOON + 10, 10).at == 7
    assert store.drills.hear(drill, NOON + 11).at == 17
    assert store.drills.skip_to(drill, NOON + 12, 500).at == 500
    log = [(e["n"], e["kind"], e["at"], e["data"]) for e in store.drills.session(drill)]
    assert log[1:] == [
        (2, "paused", 5, {}),
        (3, "resumed", 5, {}),
        (4, "speed", 7, {"speed": 10}),
        (5, "skipped", 500, {"to": 500, "why": "skip"}),
    ]


def test_an_assessment_takes_none_of_that_but_holds_and_waits(store: Store) -> None:
    drill = begin(store, "assessment").id
    for act in (
        lambda: store.drills.pause(drill, NOON + 1),
        lambda: store.drills.set_speed(drill, NOON + 1, 10),
        lambda: store.drills.skip_to(drill, NOON + 1, 500),
    ):
        with pytest.raises(ClockProblem, match="assessment"):
            act()
    assert store.drills.hold(drill, NOON + 2, True).at == 8
    assert store.drills.hold(drill, NOON + 3, True).at == 9
    assert store.drills.hold(drill, NOON + 4, False).at == 10
    assert store.drills.hear(drill, NOON + 5).at == 14
    assert store.drills.skip_to(drill, NOON + 6, 100, why="wait").at == 100
    assert kinds(store, drill) == ["started", "held", "released", "skipped"]


def test_a_composer_does_not_slow_a_training(store: Store) -> None:
    drill = begin(store, speed=10).id
    store.drills.hold(drill, NOON + 1, True)
    assert store.drills.hear(drill, NOON + 5).at == 50


def test_nothing_moves_in_a_drill_that_is_over(store: Store) -> None:
    drill = begin(store).id
    assert store.drills.finish(drill, trace(), seq=0, wall=NOON + 10, ending="resolved")
    for moment in (store.drills.hear(drill, NOON + 900), store.drills.skip_to(drill, NOON + 900, 5000)):
        assert (moment.at, moment.running, moment.slept) == (10, False, False)
    assert kinds(store, drill) == ["started", "finished"]


def test_an_unknown_drill_is_a_sentence(store: Store) -> None:
    for act in (store.drills.hear, store.drills.pause, store.drills.resume):
        with pytest.raises(NotKept, match="not in the database"):
            act("no-such-drill", NOON)


def test_tabs_that_act_at_once_lose_nothing(store: Store) -> None:
    drill = begin(store).id
    problems: list[BaseException] = []

    def tab(k: int) -> None:
        try:
            for i in range(15):
                wall = NOON + i
                store.drills.hear(drill, wall)
                store.drills.log(drill, wall, "hint", {"tab": k, "i": i})
                store.drills.set_speed(drill, wall, 1 + (i + k) % 5)
                say(store, drill, f"{k}-{i}", i)
        except BaseException as problem:
            problems.append(problem)

    tabs = [threading.Thread(target=tab, args=(k,)) for k in range(4)]
    for thread in tabs:
        thread.start()
    for thread in tabs:
        thread.join()
    assert problems == []
    log = store.drills.session(drill)
    assert [e["n"] for e in log] == list(range(1, len(log) + 1))
    assert sorted((e["data"]["tab"], e["data"]["i"]) for e in log if e["kind"] == "hint") == [
        (k, i) for k in range(4) for i in range(15)
    ]
    assert len(store.drills.commands(drill)) == 60
