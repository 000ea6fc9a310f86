"""Sentences of people who have not seen the rules: how many are understood, and how few are offered as something else.

The floors stand a little below what was measured when they were set; `python -m tests.accuracy` prints the figures.
"""

from __future__ import annotations

import pytest

from tests.accuracy.channel import answer, half, later, measure, second_labels
from tests.scoring.language.agreement import cases

FLOORS = {"tune": (0.98, 0.015), "held": (0.9, 0.04), "wide": (0.97, 0.015), "later": (0.97, 0.015)}
"""Least share understood, greatest share of wrong offers."""


@pytest.mark.parametrize("name", FLOORS)
def test_people_are_understood(name: str) -> None:
    rows = {"wide": lambda: cases("channel_wide"), "later": later}.get(name, lambda: half(name))()
    found = measure(rows)
    understood, wrong = FLOORS[name]
    assert found.understood >= understood * found.cases and found.wrong <= wrong * found.cases, f"{name}: {found}"


def test_two_people_label_alike() -> None:
    whole, kinds, count = second_labels()
    assert count == 80 and whole >= 0.9 and kinds >= 0.95


@pytest.mark.parametrize(("text", "offers"), [("rollback cart", False), ("rollback payments", True)])
def test_no_release_is_offered_for_another_place_than_the_one_named(text: str, offers: bool) -> None:
    assert (answer(text)[0] is not None) is offers
