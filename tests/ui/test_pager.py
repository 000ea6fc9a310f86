"""The pager: which alerts ring, which are known, which are over."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.seats import HEADER, PERSON, events, fired
from ui.view.names import Names
from ui.view.pager import alerts

PAGED = (80, "paged", "world", {"person": PERSON, "why": "errors", "level": "L1"})
PAGED_OTHER = (80, "paged", "world", {"person": "ines", "why": "errors", "level": "L2"})
KNOWN = (90, "acknowledge", PERSON, {"alert": "errors"})
OVER = (200, "alert_cleared", "world", {"alert": "errors"})


@pytest.mark.parametrize(
    ("rows", "state", "rings"),
    [
        ([fired(80)], "firing", False),
        ([fired(80), PAGED], "firing", True),
        ([fired(80), PAGED_OTHER], "firing", False),
        ([fired(80), PAGED, KNOWN], "acknowledged", False),
        ([fired(80), PAGED, OVER], "cleared", False),
        ([fired(80), PAGED, KNOWN, PAGED], "acknowledged", False),
        ([fired(80), PAGED, KNOWN, OVER, fired(300), PAGED], "firing", True),
    ],
)
def test_an_alert_rings_until_it_is_answered_or_over(rows: list[Any], state: str, rings: bool) -> None:
    (row,) = alerts(events(*rows), Names(HEADER), PERSON)
    assert (row.state, row.rings) == (state, rings)


def test_what_needs_an_answer_comes_first() -> None:
    rows = alerts(
        events(fired(80), KNOWN, fired(100, "slow", signal="payments.latency_p95_ms", value=3700, threshold=3000)),
        Names(HEADER),
        PERSON,
    )
    assert [(row.title, row.state) for row in rows] == [("Payments slow", "firing"), ("Payments fail", "acknowledged")]
    assert [row.measure for row in rows] == ["Latency p95 3.7 s (above 3.0 s)", "Error ratio 20 % (above 10 %)"]
    assert {row.where for row in rows} == {"Payments"}


def test_a_page_without_an_alert_is_no_alert() -> None:
    assert alerts(events((5, "paged", "world", {"person": PERSON, "why": "command"})), Names(HEADER), PERSON) == []


@pytest.mark.parametrize(
    ("rows", "state", "rings"),
    [
        ([], "firing", True),
        ([(90, "acknowledge", PERSON, {"alert": "call"})], "acknowledged", False),
        ([(90, "ended", "world", {"ending": "resolved"})], "firing", False),
    ],
)
def test_somebody_who_calls_rings_like_an_alert(rows: list[Any], state: str, rings: bool) -> None:
    called = (80, "paged", "world", {"person": PERSON, "why": "call", "level": "L1", "caller": "samir"})
    (row,) = alerts(events(called, *rows), Names(HEADER), PERSON)
    assert (row.alert, row.state, row.rings) == ("call", state, rings)
    assert row.title.endswith(" calls")
