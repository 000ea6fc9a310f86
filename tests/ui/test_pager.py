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
JOINED = fired(90, "slow", joins="errors")
SLOW = (95, "acknowledge", PERSON, {"alert": "slow"})
MUTED = fired(80, muted="Known since Monday.", severity="page")
FAILED = (80, "check_failed", "world", {"check": "probe", "journey": "paying", "count": 3, "severity": "page",
                                        "joins": None})  # fmt: skip
CHECKED = (300, "check_passed", "world", {"check": "probe", "journey": "paying", "count": 2})
REPORTED = (80, "reported", "world", {"report": "tickets-paying", "journey": "paying", "total": 31,
                                      "severity": "page", "joins": None})  # fmt: skip
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


def paged(why: str) -> tuple[int, str, str, dict[str, Any]]:
    return 80, "paged", "world", {"person": PERSON, "why": why, "level": "L1"}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([FAILED], ("Paying from outside", "Paying for a basket", "3 attempts in a row failed from outside", "firing")),
        ([FAILED, paged("probe"), (90, "acknowledge", PERSON, {"alert": "probe"})],
         ("Paying from outside", "Paying for a basket", "3 attempts in a row failed from outside", "acknowledged")),
        ([FAILED, CHECKED],
         ("Paying from outside", "Paying for a basket", "3 attempts in a row failed from outside", "cleared")),
        ([REPORTED, paged("tickets-paying")],
         ("Customers report trouble: Paying for a basket", "Paying for a basket", "31 customer tickets", "firing")),
        ([MUTED], ("Payments fail", "Payments", "Error ratio 20 % (above 10 %)", "muted")),
        ([fired(80, value=None)], ("Payments fail", "Payments", "Error ratio no data", "firing")),
    ],
)  # fmt: skip
def test_whatever_fires_is_a_row(rows: list[Any], expected: tuple[str, ...]) -> None:
    (row,) = alerts(events(*rows), Names(HEADER), PERSON)
    assert (row.title, row.where, row.measure, row.state) == expected
    assert row.rings == (row.state == "firing" and rows[-1][1] == "paged")


@pytest.mark.parametrize(
    ("rows", "states"),
    [
        ([fired(80), PAGED, JOINED], {"errors": "firing", "slow": "firing"}),
        ([fired(80), PAGED, JOINED, KNOWN], {"errors": "acknowledged", "slow": "acknowledged"}),
        ([fired(80), PAGED, JOINED, SLOW], {"errors": "acknowledged", "slow": "acknowledged"}),
        ([fired(80), PAGED, KNOWN, JOINED], {"errors": "acknowledged", "slow": "acknowledged"}),
        ([fired(80), PAGED, JOINED, OVER, SLOW], {"errors": "cleared", "slow": "acknowledged"}),
    ],
)
def test_what_came_in_one_call_is_known_together(rows: list[Any], states: dict[str, str]) -> None:
    found = {row.alert: row for row in alerts(events(*rows), Names(HEADER), PERSON)}
    assert {name: row.state for name, row in found.items()} == states
    assert found["slow"].note == "came with “Payments fail”" and found["errors"].note == ""


def test_a_row_says_how_often_it_fired_and_why_it_is_silent() -> None:
    (flaps,) = alerts(events(fired(80), OVER, fired(300), fired(400)), Names(HEADER), PERSON)
    (silent,) = alerts(events(MUTED), Names(HEADER), PERSON)
    assert (flaps.times, flaps.since) == (3, 400)
    assert silent.note == "silenced: Known since Monday." and not silent.rings


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
