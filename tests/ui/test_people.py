"""Who is in, who was paged, who is busy."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.seats import HEADER, PERSON, events
from ui.view.people import people

PAGED = (10, "paged", "world", {"person": "tomas", "why": "command"})
JOINED = (50, "joined", "tomas", {"person": "tomas"})
BUSY = (60, "task_started", "tomas", {"person": "tomas", "task": "ask", "about": "payments", "minutes": 5})


@pytest.mark.parametrize(
    ("rows", "state", "doing"),
    [
        ([], "away", ""),
        ([PAGED], "paged", "paged, no answer yet"),
        ([PAGED, (40, "page_answered", "tomas", {"person": "tomas"})], "paged", "answered, joining"),
        ([PAGED, (310, "page_unanswered", "world", {"person": "tomas"})], "away", "did not answer the page"),
        ([PAGED, JOINED], "in", ""),
        ([PAGED, JOINED, BUSY], "busy", "looking into Payments"),
        ([PAGED, JOINED, BUSY, (90, "task_done", "tomas", {"person": "tomas", "task": "ask"})], "in", ""),
        ([PAGED, JOINED, (95, "release", PERSON, {"person": "tomas"})], "away", "released"),
    ],
)
def test_where_somebody_is_follows_what_was_seen(rows: list[Any], state: str, doing: str) -> None:
    row = next(row for row in people(events(*rows), HEADER, PERSON) if row.id == "tomas")
    assert (row.state, row.doing) == (state, doing)


def test_you_come_first_then_who_is_in_and_stakeholders_last() -> None:
    rows = people(events(PAGED, (60, "joined", "ines", {"person": "ines"})), HEADER, PERSON)
    assert [row.id for row in rows] == ["robin", "ines", "tomas", "dana", "samir"]
    assert [row.you for row in rows] == [True, False, False, False, False]


def test_roles_stand_with_their_holder() -> None:
    rows = people(events((5, "take_command", PERSON, {})), HEADER, PERSON)
    assert {row.id: row.roles for row in rows if row.roles} == {PERSON: ["commander"]}
