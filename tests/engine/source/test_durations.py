"""Durations as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from engine.source.durations import CANONICAL, Duration, format_duration, parse_duration


class Step(BaseModel):
    at: Duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("4m", 240), ("2h", 7200), ("1h30m", 5400), ("1h1m1s", 3661), ("-9m", -540), ("0s", 0), (0, 0)],
)
def test_a_duration_is_whole_seconds(text: object, seconds: int) -> None:
    assert Step.model_validate({"at": text}).at == seconds


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (90, "90s or 90m; found '90'"),
        ("90", "90s or 90m; found '90'"),
        (-5, "-5s or -5m"),
        ("", "90s, 4m or 1h30m; found ''"),
        ("4 m", "found '4 m'"),
        ("1m1h", "found '1m1h'"),
        ("1.5h", "found '1.5h'"),
        ("--1s", "found '--1s'"),
        ("4M", "found '4M'"),
        ("٣s", "90s, 4m or 1h30m"),
        ("99999999h", "90s, 4m or 1h30m"),
        ("1:30", "found '1:30'"),
        ("4m\n", "90s, 4m or 1h30m"),
        (True, "90s, 4m or 1h30m"),
        (1.0, "90s, 4m or 1h30m"),
        (None, "90s, 4m or 1h30m"),
        (["4m"], "90s, 4m or 1h30m"),
    ],
)
def test_anything_else_is_refused_with_a_sentence(value: object, says: str) -> None:
    with pytest.raises(ValueError, match="A duration must") as refused:
        parse_duration(value)
    assert says in str(refused.value)


def test_canonical_json_holds_seconds() -> None:
    step = Step.model_validate({"at": "1h30m"})
    stored = step.model_dump_json()
    assert Step.model_validate_json(stored, context=CANONICAL) == step
    with pytest.raises(ValidationError):
        Step.model_validate_json(stored)
    with pytest.raises(ValidationError):
        Step.model_validate({"at": True}, context=CANONICAL)


@given(st.integers(-10_000_000, 10_000_000))
def test_what_is_formatted_reads_back(seconds: int) -> None:
    assert parse_duration(format_duration(seconds)) == seconds


@pytest.mark.parametrize(("seconds", "text"), [(0, "0s"), (5400, "1h30m"), (-540, "-9m"), (90, "1m30s"), (7200, "2h")])
def test_the_shortest_text_is_chosen(seconds: int, text: str) -> None:
    assert format_duration(seconds) == text
