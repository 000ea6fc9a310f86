"""The totals of whole drills against the order in which people put them."""

from __future__ import annotations

import pytest

from tests.accuracy.ranking import GOAL, Ranked, cards, sets, tau

SETS = sets()


@pytest.mark.parametrize("chosen", SETS, ids=[one.name for one in SETS])
def test_a_higher_total_is_a_drill_that_people_put_higher(chosen: Ranked) -> None:
    totals = {letter: card.total for letter, card in cards(chosen.name).items()}
    assert tau(chosen.places(), totals) >= GOAL


CASES = [
    ({"a": 0, "b": 1, "c": 2}, {"a": 9, "b": 8, "c": 7}, 1),
    ({"a": 0, "b": 1, "c": 2}, {"a": 7, "b": 8, "c": 9}, -1),
    ({"a": 0, "b": 1, "c": 2}, {"a": 8, "b": 9, "c": 7}, 1 / 3),
    ({"a": 0, "b": 0, "c": 2}, {"a": 8, "b": 9, "c": 7}, 1),
]


@pytest.mark.parametrize(("places", "totals", "expected"), CASES)
def test_tau(places: dict[str, float], totals: dict[str, float], expected: float) -> None:
    assert tau(places, totals) == pytest.approx(expected)
