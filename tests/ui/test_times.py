"""Drill time in words."""

from __future__ import annotations

import pytest

from ui.view.times import Clock, length, offset, stamp, ticks


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (45, "45 s"), (119, "119 s"), (120, "2 min"), (179, "2 min"), (3599, "59 min"), (3600, "1 h"),
     (3905, "1 h 5 min"), (-90, "−90 s")],
)  # fmt: skip
def test_lengths(seconds: int, words: str) -> None:
    assert length(seconds) == words


@pytest.mark.parametrize(
    ("at", "local", "utc"),
    [(0, "17:40", "16:40"), (380, "17:46", "16:46"), (-2220, "17:03", "16:03"), (23_000, "00:03", "23:03")],
)
def test_local_time_and_utc(at: int, local: str, utc: str) -> None:
    clock = Clock("2026-03-06T17:40:00+01:00")
    assert (clock.local(at), clock.utc(at)) == (local, utc)


def test_a_start_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="needs an offset"):
        Clock("2026-03-06T17:40:00")


@pytest.mark.parametrize(("at", "words"), [(0, "+0:00"), (365, "+6:05"), (-65, "−1:05")])
def test_offsets(at: int, words: str) -> None:
    assert offset(at) == words


@pytest.mark.parametrize(("since", "until", "most"), [(-300, 3300, 14), (0, 600, 5), (0, 60_000, 6), (17, 18, 3)])
def test_ticks_are_few_and_inside(since: int, until: int, most: int) -> None:
    found = ticks(since, until, most)
    assert len(found) <= most
    assert all(since <= at <= until for at in found)


def test_a_stamp_is_told_in_utc() -> None:
    assert stamp("2026-03-06T16:40:09Z") == "6 Mar 2026, 16:40 UTC"
