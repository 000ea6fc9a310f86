"""What is always in view: severity, roles, promises."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.seats import HEADER, PERSON, events
from ui.view.names import Names
from ui.view.status import promises, status


def post(at: int, audience: str, due: int | None, form: str = "update") -> tuple[int, str, str, dict[str, Any]]:
    reads = {"next_update_at": due}
    return at, "post", PERSON, {"audience": audience, "form": form, "text": "…", "reads": reads}


def answer(at: int, to: str, due: int | None) -> tuple[int, str, str, dict[str, Any]]:
    return at, "answer", PERSON, {"message": 1, "to": to, "text": "…", "reads": {"next_update_at": due}}


@pytest.mark.parametrize(
    ("rows", "open_"),
    [
        ([], []),
        ([post(0, "status_page", 900)], [("Status page", 900)]),
        ([post(0, "status_page", None)], []),
        ([post(0, "status_page", 900), post(800, "status_page", 1700)], [("Status page", 1700)]),
        ([post(0, "status_page", 900), post(800, "status_page", None)], []),
        ([post(0, "status_page", 900), post(10, "executives", 600)], [("Executives", 600), ("Status page", 900)]),
        ([post(0, "status_page", 900), post(900, "status_page", 9, "resolution")], []),
        ([answer(0, "dana", 700)], [("Dana Whitfield", 700)]),
        ([post(0, "team", 900), (950, "close", PERSON, {})], []),
        ([(0, "post", PERSON, {"audience": "team", "form": "update", "text": "…", "reads": None})], []),
    ],
)
def test_promises_still_open_come_with_the_next_one_first(rows: list[Any], open_: list[tuple[str, int]]) -> None:
    assert [(promise.to, promise.due) for promise in promises(events(*rows), Names(HEADER))] == open_


def test_roles_go_to_whoever_got_them_last() -> None:
    found = status(
        events(
            (0, "take_command", PERSON, {"previous": None}),
            (1, "assign", PERSON, {"role": "scribe", "person": "tomas", "previous": None}),
            (2, "assign", PERSON, {"role": "scribe", "person": "ines", "previous": "tomas"}),
            (3, "hand_over_command", PERSON, {"person": "tomas", "previous": PERSON}),
        ),
        HEADER,
        PERSON,
    )
    assert found.roles == {"commander": "tomas", "tech_lead": None, "scribe": "ines", "communications": None}


def test_the_level_is_the_last_declared_and_the_number_the_first() -> None:
    found = status(
        events(
            (5, "paged", "world", {"person": "ines", "why": "errors"}),
            (9, "paged", "world", {"person": PERSON, "why": "errors"}),
            (20, "acknowledge", PERSON, {"alert": "errors"}),
            (30, "declare", PERSON, {"level": "SEV3", "incident": "INC-2026-001"}),
            (40, "declare", PERSON, {"level": "SEV1", "incident": "INC-2026-001"}),
            (50, "ended", "world", {"ending": "stood_down"}),
        ),
        HEADER,
        PERSON,
    )
    assert (found.level, found.incident, found.paged_at, found.acknowledged_at) == ("SEV1", "INC-2026-001", 9, 20)
    assert (found.ended, found.resolved, found.next) == ("stood_down", False, None)
