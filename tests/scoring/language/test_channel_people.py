"""Sentences of people who have not seen the rules: how many are understood, and how few are offered as something else.

The floors stand a little below what was measured when they were set; `python -m tests.accuracy` prints the figures.
"""

from __future__ import annotations

import pytest

from tests.accuracy.channel import half, measure
from tests.scoring.language.agreement import cases

FLOORS = {"tune": (0.97, 0.02), "held": (0.88, 0.05), "wide": (0.96, 0.02)}
"""Least share understood, greatest share of wrong offers."""


@pytest.mark.parametrize("name", FLOORS)
def test_people_are_understood(name: str) -> None:
    found = measure(cases("channel_wide") if name == "wide" else half(name))
    understood, wrong = FLOORS[name]
    assert found.understood >= understood * found.cases and found.wrong <= wrong * found.cases, f"{name}: {found}"
