"""Columns with gaps, and thresholds laid out for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.signals.limits import bounds
from engine.trace import MISSING, Columns

WHOLE = Columns(-20, 10, {"a": 100}, {"a": [100, 200, 300, 400]})
HOLED = Columns(-20, 10, {"a": 100}, {"a": [MISSING, 200, MISSING, MISSING, 500, MISSING]})


@pytest.mark.parametrize(
    ("columns", "t", "value", "last"),
    [
        (WHOLE, -21, None, None), (WHOLE, -20, 1.0, 1.0), (WHOLE, -11, 1.0, 1.0), (WHOLE, -10, 2.0, 2.0),
        (WHOLE, 0, 3.0, 3.0), (WHOLE, 10, 4.0, 4.0), (WHOLE, 999, 4.0, 4.0),
        (HOLED, -20, None, None), (HOLED, -10, 2.0, 2.0), (HOLED, 0, None, 2.0), (HOLED, 19, None, 2.0),
        (HOLED, 20, 5.0, 5.0), (HOLED, 30, None, 5.0), (HOLED, 999, None, 5.0),
    ],
)  # fmt: skip
def test_a_column_gives_the_figure_due_and_the_last_there_is(
    columns: Columns, t: int, value: float | None, last: float | None
) -> None:
    assert (columns.at("a", t), columns.last("a", t)) == (value, last)


@pytest.mark.parametrize(
    ("columns", "since", "until", "rows"),
    [
        (WHOLE, -99, 99, [(-20, 1.0), (-10, 2.0), (0, 3.0), (10, 4.0)]), (WHOLE, -15, 0, [(-10, 2.0), (0, 3.0)]),
        (WHOLE, -10, -10, [(-10, 2.0)]), (WHOLE, 1, 9, []), (WHOLE, 11, 99, []), (WHOLE, -99, -21, []),
        (HOLED, -99, 99, [(-10, 2.0), (20, 5.0)]), (HOLED, 0, 15, []),
    ],
)  # fmt: skip
def test_a_series_has_what_was_measured_between(
    columns: Columns, since: int, until: int, rows: list[tuple[int, float]]
) -> None:
    assert list(columns.series("a", since, until)) == rows


@given(
    st.lists(st.integers(MISSING, 50), min_size=1), st.integers(-40, 400), st.sampled_from([1, 10, 1000])
)
def test_at_last_and_series_agree(values: list[int], t: int, scale: int) -> None:
    columns = Columns(-20, 10, {"a": scale}, {"a": values})
    series = dict(columns.series("a", -20, t))
    assert columns.last("a", t) == (series[max(series)] if series else None)
    if columns.at("a", t) is not None:
        assert columns.at("a", t) == columns.last("a", t)
    assert len(series) == sum(value >= 0 for value in values[: max(0, (t + 20) // 10 + 1)])


@given(
    st.floats(0, 20000, allow_nan=False), st.sampled_from([1, 10, 1000, 10000]), st.integers(-3, 3),
    st.integers(0, 10**6),
)  # fmt: skip
def test_a_stored_value_is_past_a_threshold_exactly_when_its_figure_is(
    threshold: float, scale: int, near: int, far: int
) -> None:
    for value in (max(0, int(threshold * scale) + near), far):
        low, high = bounds(threshold, None, scale)
        assert (low <= value <= high) == (not value / scale > threshold)
        low, high = bounds(None, threshold, scale)
        assert (low <= value <= high) == (not value / scale < threshold)
        assert not low <= MISSING <= high
