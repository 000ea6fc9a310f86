"""Cases told by somebody who never saw the matrix: their level is accepted, and not because everything is."""

from __future__ import annotations

from tests.accuracy.severity import measured

FLOOR, MOST = 0.85, 1.4
"""Least share of levels accepted, and most levels accepted on average."""


def test_the_level_a_fair_reader_calls_is_accepted() -> None:
    share, levels = measured()
    assert share >= FLOOR and levels <= MOST
