"""What the systems show as markup: logs with their rate, one list of changes, the outside checks."""

from __future__ import annotations

import re
from typing import Any

import pytest

from engine.trace import Columns, Event, Trace
from tests.ui.seats import HEADER, PERSON, events, prose
from ui.view.records_of import changes, checks, logs
from ui.view.seat import SeatView

STARTED = (100, "remedy_started", "tomas", {"remedy": "restart", "params": {}, "person": "tomas"})
DONE = {"remedy": "restart", "params": {}, "service": "payments", "person": "tomas", "words": {}}
FLAG = {"service": "payments", "what": "flag", "name": "new-ui", "was": "on", "now": "off"}
DEPLOYED = {"service": "payments", "release": "2", "previous": "1"}


def seen(*rows: Any) -> SeatView:
    """What the seat sees of these events."""
    found = [Event(0, 0, "header", "world", ("facilitator",), None, HEADER)]
    found += [row if isinstance(row, Event) else events(row)[0] for row in rows]
    trace = Trace(found, Columns(0, 10), Columns(0, 10), 5000, "")
    return SeatView("d", trace, "lead", PERSON, 4000, "training", True, False, False, 1, {}, prose, lambda s: "", None)


def caused(kind: str, cause: int | None, data: dict[str, Any]) -> Event:
    return Event(9, 200, kind, "tomas", ("lead", "facilitator"), cause, data)


def told(markup: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", markup)).strip()


@pytest.mark.parametrize(
    ("data", "often"),
    [
        ({"count": 1, "over_s": 60, "sampled": 1}, None),
        ({"count": 90, "over_s": 60, "sampled": 1}, "×90 a minute"),
        ({"count": 90, "over_s": 180, "sampled": 1}, "×30 a minute"),
        ({"count": 90, "over_s": 60, "sampled": 10}, "×90 a minute, sampled: 1 in 10 kept"),
        ({"count": 1}, None),
    ],
)
def test_a_log_line_says_how_often_it_came(data: dict[str, Any], often: str | None) -> None:
    words = told(logs(seen((50, "log", "world", {"service": "payments", "level": "warn", **data})), None))
    assert words.endswith(f"words of log {often}" if often else "words of log")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([caused("changed", 4, FLAG)], ["Flag new-ui of Payments switched off by Tomás Rey"]),
        ([caused("deployed", None, DEPLOYED)], ["Deployed 2 to Payments (before: 1) by Tomás Rey"]),
        ([caused("remedy_done", 4, DONE)], ["Tomás Rey: words of remedy_done"]),
        ([caused("remedy_done", 4, DONE), caused("changed", 4, FLAG)],
         ["Flag new-ui of Payments switched off by Tomás Rey"]),
        ([caused("remedy_done", 4, DONE), caused("changed", 5, FLAG)],
         ["Flag new-ui of Payments switched off by Tomás Rey", "Tomás Rey: words of remedy_done"]),
        ([], ["Nothing was changed lately."]),
    ],
)  # fmt: skip
def test_changes_are_one_list_and_nothing_is_told_twice(rows: list[Event], expected: list[str]) -> None:
    markup = changes(seen(*rows), None)
    assert [told(row) for row in re.findall(r"</time><span>(.*?)</span>", markup)] == (expected if rows else [])
    assert rows or told(markup) == expected[0]


@pytest.mark.parametrize(
    ("rows", "state"),
    [
        ([], "passing"),
        ([(80, "check_failed", "world", {"check": "probe"})], "failing"),
        ([(80, "check_failed", "world", {"check": "probe"}), (200, "check_passed", "world", {"check": "probe"})],
         "passing"),
    ],
)  # fmt: skip
def test_outside_checks_say_how_they_stand(rows: list[Any], state: str) -> None:
    words = told(checks(seen(*rows)))
    assert words.startswith(f"{state} Paying from outside Paying for a basket, from Oslo, every 60 s")
    assert ("since" in words) == bool(rows)
