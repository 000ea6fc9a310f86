"""The documented templates: what the seat knows is filled in, the rest waits in brackets."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.seats import HEADER, PERSON, events
from ui.desk import packs
from ui.view.status import Status, status
from ui.view.templates import filled, form_of, left_open

DECLARED = events(
    (0, "take_command", PERSON, {"previous": None}),
    (5, "declare", PERSON, {"level": "SEV2", "incident": "INC-2026-014"}),
)
PACKS = ["handbook", "product-company", "public-service"]
FIELDS = {
    "initial": ["Incident", "Severity", "Status", "Impact", "Commander", "Updates"],
    "update": ["Incident", "Status", "Update", "Next update", "ETA"],
    "resolution": ["Incident", "Status", "Duration", "Root cause", "Action items"],
}


def template(form: str, known: Status, header: dict[str, Any], pack: str = "handbook") -> str:
    return filled(packs.pack(pack).templates[form], known, header)


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


@pytest.mark.parametrize("pack", PACKS)
def test_every_template_of_a_pack_opens_with_brackets_and_no_braces(pack: str) -> None:
    for name in packs.pack(pack).templates:
        text = template(name, status(DECLARED, HEADER, PERSON), HEADER, pack)
        assert left_open(text) and "{" not in text
        assert form_of(name) in FIELDS
