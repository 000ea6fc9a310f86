"""The post-mortem as a seat begins it, and what is still missing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.traces import HEADER, HOSTILE, incident, trace
from ui.parts.paper import Written
from ui.view import post_mortem as forms
from ui.view.moments import Teller

TELLER = Teller(HEADER, lambda event: "Noted by the scribe.")
FULL = {section.id: "Text." for section in forms.SECTIONS}
ITEM = {"description": "Cap the pool, tested under load", "owner": "Robin Hale", "due": "2026-03-13"}


def test_metadata_is_what_the_seat_knows() -> None:
    assert forms.metadata(incident(), TELLER, "lead").splitlines() == [
        "Incident ID: INC-2026-001", "Date: 6 March 2026", "Duration:", "Severity: SEV1 (first SEV2)",
        "Author: Robin Hale", "Contributors:",
    ]  # fmt: skip


def test_metadata_of_an_incident_that_was_never_declared_has_gaps() -> None:
    lines = forms.metadata(trace(), TELLER, "lead").splitlines()
    assert (lines[0], lines[3]) == ("Incident ID:", "Severity:")


def test_the_offered_timeline_holds_what_the_seat_saw_and_did_and_nothing_of_the_truth() -> None:
    lines = forms.own_timeline(incident(), TELLER, "lead").splitlines()
    assert [line[:5] for line in lines] == ["17:42", "17:43", "17:44", "17:45", "17:46", "17:48", "17:48", "17:50",
                                            "17:51", "17:52"]  # fmt: skip
    assert "17:48 Rolled back, still failing." in lines
    assert not any("Customers begin" in line for line in lines)


def test_a_note_of_the_scribe_is_offered_in_its_words() -> None:
    drill = trace((60, "note", "priya", {"words": {"template": "note", "variant": 0, "slots": {}}}))
    assert forms.own_timeline(drill, TELLER, "lead") == "17:41 Noted by the scribe."


@pytest.mark.parametrize(
    ("fields", "items", "missing"),
    [
        (FULL, [ITEM], []),
        ({**FULL, "impact": "  \n"}, [ITEM], ["Impact"]),
        ({**FULL, "metadata": "Date: 6 March\nDuration:\nAuthor: R"}, [ITEM], ["Metadata: duration"]),
        (FULL, [], ["Action items"]),
        (FULL, [{"description": "", "owner": " ", "due": ""}], ["Action items"]),
        (FULL, [ITEM, {"description": "x"}], ["Action item 2: an owner and a due date"]),
    ],
)
def test_what_is_still_empty(fields: dict[str, str], items: list[dict[str, str]], missing: list[str]) -> None:
    assert forms.still_empty(fields, items, {}) == missing


def test_an_empty_form_misses_everything_in_the_order_of_the_page() -> None:
    found = forms.still_empty({}, [], {})
    assert found[0] == "Metadata"
    assert found.index("Action items") == found.index("What could be improved") + 1
    assert len(found) == len(forms.SECTIONS) + 1


def test_the_command_holds_what_was_written_and_no_empty_rows() -> None:
    args = forms.arguments({"summary": f" {HOSTILE}\n", "impact": " "}, [ITEM, {"description": " "}])
    assert args == {"sections": {"summary": HOSTILE}, "action_items": [ITEM]}


@pytest.mark.parametrize("row", [{}, {"fields": None, "rows": None, "seconds": None, "revision": None}])
def test_a_draft_with_gaps_reads_as_empty(row: dict[str, Any]) -> None:
    assert Written.from_json(row) == Written()


def test_a_draft_comes_back_as_it_was_written() -> None:
    written = Written({"summary": HOSTILE}, [ITEM], 12, 99)
    assert Written.from_json(written.to_json()) == written


def test_due_dates_are_offered_after_the_incident() -> None:
    assert forms.due_dates(TELLER, (7,)) == ["2026-03-13"]
