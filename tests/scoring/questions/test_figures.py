"""Figures as people type them."""

from __future__ import annotations

import pytest

from scoring.questions.figures import Figure, read_figure


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("15 min", 15, "min"), ("15min", 15, "min"), ("Fifteen minutes.", 15, "min"),
        ("less than 15 minutes", 15, "min"),
        ("1 h 30", 90, "min"), ("1h30m", 90, "min"), ("2 hours and 5 minutes", 125, "min"), ("half an hour", 30, "min"),
        ("an hour", 1, "h"), ("one week", 1, "week"), ("7 days", 7, "day"), ("1,5 h", 1.5, "h"),
        ("43.2 minutes", 43.2, "min"),
        ("30 %", 30, "%"), ("30%", 30, "%"), ("thirty percent", 30, "%"), ("0.3", 0.3, None),
        ("12k EUR", 12000, "EUR"), ("€12,000", 12000, "EUR"), ("12 000 euros", 12000, "EUR"),
        ("EUR 12'000", 12000, "EUR"),
        ("4 levels", 4, "levels"), ("four", 4, None), ("480 customers", 480, "customers"),
    ],
)  # fmt: skip
def test_a_figure_with_its_unit(text: str, value: float, unit: str | None) -> None:
    assert read_figure(text) == Figure(value, unit)


@pytest.mark.parametrize("text", ["", "soon", "15 or 30 min", "10-20 min", "5 min 10 min", "min", "a few", "1 2 3"])
def test_no_single_figure(text: str) -> None:
    assert read_figure(text) is None
