"""Promised times: every way of writing them that people use gives the same drill second."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.language.clock_times import lengths, next_update_at, offset_minutes, seconds_of
from tests.scoring.language.agreement import NOW, START, cases


@pytest.mark.parametrize("case", cases("times"), ids=lambda case: case["text"] or "empty")
def test_promised_time(case: dict[str, Any]) -> None:
    assert next_update_at(case["text"], START, NOW) == case["at"]


@pytest.mark.parametrize(
    ("start", "text", "at"),
    [
        ("2026-03-06T17:40:00+00:00", "next update 17:20 UTC", None),
        ("2026-03-06T17:40:00-05:00", "next update 23:20 UTC", 2400),
        ("2026-03-06T23:50:00+01:00", "next update 00:10", 1200),
        ("2026-03-06T17:40:00+05:30", "next update 18:00", 1200),
        ("2026-03-06T17:40:00+05:30", "next update 12:30 UTC", 1200),
    ],
)
def test_zones_and_midnight(start: str, text: str, at: int | None) -> None:
    assert next_update_at(text, start, 0) == at


def test_the_last_promise_counts() -> None:
    assert next_update_at("Next update 18:20.\nSorry, next update 18:40.", START, NOW) == 3600


def test_tomorrow_names_the_next_day() -> None:
    assert next_update_at("next update tomorrow 9:00", START, NOW) == (6 * 60 + 20 + 9 * 60) * 60


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("54 minutes", 3240),
        ("1h 20m", 4800),
        ("half an hour", 1800),
        ("2 hours 34 minutes", 9240),
        ("priya and tomas", None),
        ("forty-five minutes", 2700),
        ("as soon as possible", None),
        ("1.5 hours", 5400),
    ],
)
def test_lengths(text: str, seconds: int | None) -> None:
    assert seconds_of(text) == seconds
    assert [value for value, _ in lengths(text)] == ([seconds] if seconds else [])


def test_a_start_without_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="no offset"):
        offset_minutes("2026-03-06T17:40:00")
