"""The live clock: tables of what happens when, and that time never goes back however tabs interleave."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records import clock as clocks
from records.clock import Clock
from records.problems import ClockProblem
from tests.records.makers import NOON

Act = tuple[float, str, int]
ACTS: dict[str, Callable[[Clock, float, int], Clock]] = {
    "hear": lambda clock, wall, _: clocks.hear(clock, wall)[0],
    "pause": lambda clock, wall, _: clocks.pause(clock, wall),
    "resume": lambda clock, wall, _: clocks.resume(clock, wall),
    "speed": clocks.set_speed,
    "hold": lambda clock, wall, held: clocks.hold(clock, wall, bool(held)),
    "skip": clocks.skip_to,
}


def played(speed: int, acts: list[Act], start: float = 1000.0) -> Clock:
    clock = clocks.start(start, speed)
    for after, kind, value in acts:
        clock = ACTS[kind](clock, start + after, value)
    return clock


CASES: list[tuple[str, int, list[Act], float, int]] = [
    ("runs at its speed", 4, [], 10, 40),
    ("whole seconds, rounded down", 1, [], 9.99, 9),
    ("stands still after 15 s of silence", 4, [], 100, 60),
    ("goes on from there when heard again", 4, [(100, "hear", 0)], 105, 80),
    ("each sign of a browser gives 15 s more", 1, [(10, "hear", 0), (20, "hear", 0)], 100, 35),
    ("a late sign from another tab takes nothing back", 1, [(10, "hear", 0), (9, "hear", 0)], 100, 25),
    ("paused", 4, [(5, "pause", 0)], 12, 20),
    ("paused for an hour, heard all the same", 4, [(5, "pause", 0), (3600, "hear", 0)], 3610, 20),
    ("resumed", 4, [(5, "pause", 0), (8, "resume", 0)], 10, 28),
    ("resumed after an hour's pause", 4, [(5, "pause", 0), (3600, "resume", 0)], 3601, 24),
    ("paused twice", 4, [(5, "pause", 0), (7, "pause", 0)], 9, 20),
    ("faster", 1, [(10, "speed", 60)], 12, 130),
    ("faster while paused counts after it", 1, [(4, "pause", 0), (5, "speed", 10), (6, "resume", 0)], 7, 14),
    ("held at 1", 20, [(2, "hold", 1)], 12, 50),
    ("let go", 20, [(2, "hold", 1), (12, "hold", 0)], 13, 70),
    ("a hold does not outlast silence", 20, [(2, "hold", 1)], 60, 55),
    ("skipped", 2, [(3, "skip", 600)], 4, 602),
    ("skipped back: nothing", 2, [(3, "skip", 1)], 4, 8),
    ("skipped while paused", 2, [(3, "pause", 0), (4, "skip", 600)], 9, 600),
    ("a change after silence counts from where it stood", 1, [(100, "speed", 10)], 101, 25),
    ("the wall clock set back an hour", 1, [(10, "hear", 0), (-3600, "hear", 0)], -3595, 15),
    ("ten composers opened and closed lose no second", 1, [(i / 2, "hold", i % 2) for i in range(20)], 10, 10),
]


@pytest.mark.parametrize(("name", "speed", "acts", "after", "drill_time"), CASES, ids=[case[0] for case in CASES])
def test_what_time_it_is(name: str, speed: int, acts: list[Act], after: float, drill_time: int) -> None:
    assert clocks.drill_time(played(speed, acts), 1000.0 + after) == drill_time


SILENCES = [
    (0.0, 15.0, False),
    (0.0, 15.1, True),
    (10.0, 25.0, False),
    (10.0, 25.1, True),
]


@pytest.mark.parametrize(("heard", "wall", "slept"), SILENCES)
def test_it_says_when_it_had_fallen_asleep(heard: float, wall: float, slept: bool) -> None:
    clock = played(1, [(heard, "hear", 0)])
    assert clocks.asleep(clock, 1000.0 + wall) is slept
    woken, said = clocks.hear(clock, 1000.0 + wall)
    assert said is slept
    assert clocks.hear(woken, 1000.0 + wall) == (woken, False)


def test_a_paused_drill_does_not_fall_asleep() -> None:
    assert clocks.hear(played(1, [(5, "pause", 0)]), 9000.0)[1] is False


@pytest.mark.parametrize("speed", [-1, 0, 61])
def test_speeds_that_do_not_exist(speed: int) -> None:
    with pytest.raises(ClockProblem, match="1 to 60"):
        clocks.set_speed(clocks.start(0.0, 1), 1.0, speed)
    with pytest.raises(ClockProblem, match="1 to 60"):
        clocks.start(0.0, speed)


def test_an_act_that_changes_nothing_leaves_the_anchor_alone() -> None:
    clock = played(4, [(5, "hear", 0)])
    for same in (clocks.resume(clock, 1005.0), clocks.set_speed(clock, 1005.0, 4), clocks.hold(clock, 1005.0, False)):
        assert same == clock


def steps(behind: float) -> st.SearchStrategy[list[tuple[float, float, str, int]]]:
    """Acts: wall seconds since the last one, how far behind the acting tab's clock is, what, and with which value."""
    gaps, lags = st.floats(min_value=0, max_value=40), st.floats(min_value=-behind, max_value=0)
    return st.lists(st.tuples(gaps, lags, st.sampled_from(sorted(ACTS)), st.integers(1, 60)), max_size=40)


@settings(deadline=None)
@given(st.integers(min_value=1, max_value=60), steps(behind=0))
def test_time_goes_on_at_its_speed_and_only_a_skip_jumps(speed: int, acts: list[tuple[float, float, str, int]]) -> None:
    wall = NOON
    clock, seen = clocks.start(wall, speed), 0
    for after, _, kind, value in acts:
        wall += after
        before = clocks.drill_time(clock, wall)
        assert seen <= before <= seen + clock.rate * min(after, clocks.SILENCE_S) + 1
        clock = ACTS[kind](clock, wall, value)
        seen = clocks.drill_time(clock, wall)
        assert seen == max(before, value) if kind == "skip" else before <= seen <= before + 1


@settings(deadline=None)
@given(st.integers(min_value=1, max_value=60), steps(behind=3))
def test_what_was_heard_is_not_taken_back_by_a_tab_whose_clock_is_behind(
    speed: int, acts: list[tuple[float, float, str, int]]
) -> None:
    wall = NOON
    clock, heard = clocks.start(wall, speed), 0
    for after, behind, kind, value in acts:
        wall += after
        clock = ACTS[kind](clock, wall + behind, value)
        assert clocks.drill_time(clock, clock.last_heard) >= heard
        heard = clocks.drill_time(clock, clock.last_heard)


@settings(deadline=None)
@given(st.integers(min_value=1, max_value=60), st.lists(st.floats(min_value=0.01, max_value=14), max_size=60))
def test_changing_often_neither_gains_nor_loses_time(speed: int, gaps: list[float]) -> None:
    clock, wall, expected = clocks.start(NOON, speed), NOON, 0.0
    for i, gap in enumerate(gaps):
        expected += gap * clock.rate
        wall += gap
        clock = clocks.hold(clock, wall, i % 2 == 0)
    assert abs(clocks.drill_time(clock, wall) - expected) <= 1
