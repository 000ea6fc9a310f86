"""The documented templates: what the seat knows is filled in, the rest waits in brackets."""

from __future__ import annotations

import pytest

from tests.ui.seats import HEADER, PERSON, events
from ui.view.status import status
from ui.view.templates import left_open, template

DECLARED = events(
    (0, "take_command", PERSON, {"previous": None}),
    (5, "declare", PERSON, {"level": "SEV2", "incident": "INC-2026-014"}),
)
FIELDS = {
    "initial": ["Incident", "Severity", "Status", "Impact", "Commander", "Updates"],
    "update": ["Incident", "Status", "Update", "Next update", "ETA"],
    "resolution": ["Incident", "Status", "Duration", "Root cause", "Action items"],
}


@pytest.mark.parametrize("form", FIELDS)
def test_every_form_has_the_documented_fields(form: str) -> None:
    text = template(form, status(DECLARED, HEADER, PERSON), HEADER)
    assert [line.split(":")[0] for line in text.splitlines()] == FIELDS[form]
    assert "INC-2026-014" in text


def test_what_is_known_is_filled_in_and_the_impact_is_left_to_the_trainee() -> None:
    known = template("initial", status(DECLARED, HEADER, PERSON), HEADER)
    assert "Severity: SEV2" in known and "Commander: Robin Vale" in known
    assert left_open(known) == ["[brief title]", "[which customers are affected, and how]", "[X]"]
    unknown = template("initial", status([], HEADER, PERSON), HEADER)
    assert "[name]" in left_open(unknown) and "[SEV1 to SEV4]" in left_open(unknown)
