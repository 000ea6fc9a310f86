"""Notes with which a shift is handed over, and sentences in the channel that only want an answer."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.language.commands import read_command
from scoring.language.handovers import FIELDS, read_hand_over
from scoring.language.remarks import read_parts, read_remark
from tests.scoring.language.agreement import NOW, START, cases


@pytest.mark.parametrize("case", cases("handovers"), ids=lambda case: case["text"][:50])
def test_what_a_hand_over_says(case: dict[str, Any]) -> None:
    got = read_hand_over(case["text"])
    assert {field: got[field] for field in FIELDS} == {field: case[field] for field in FIELDS}, got["quotes"]
    assert list(got["quotes"]) == [field for field in got["quotes"] if got[field]]


def test_notes_written_after_the_rules_are_mostly_read_right() -> None:
    rows = cases("handovers_more")
    right = [read_hand_over(row["text"])[field] == row[field] for row in rows for field in FIELDS]
    assert len(right) > 100 and sum(right) / len(right) >= 0.9


@pytest.mark.parametrize("case", cases("remarks"), ids=lambda case: case["text"][:40])
def test_what_a_remark_wants(case: dict[str, Any]) -> None:
    assert read_remark(case["text"]) == case["remark"]


def test_both_are_read_where_the_command_is_given() -> None:
    note = read_command("hand_over_shift", {"person": "ines", "text": "Still open: the queue."}, START, NOW)
    said = read_command("say", {"text": "Any objections?"}, START, NOW)
    assert note is not None and note["open"] == 1
    assert said is not None and said["remark"] == "objections" and "impact" in said
    assert read_command("hand_over_shift", {"person": "ines", "text": 5}, START, NOW) is None


PARTS = [
    ("Thanks Priya! Is the database well again?", [("thanks", False), ("recovery", True)]),
    ("Good catch. Noor, please look at the cache", [("thanks", False), ("task", False)]),
    ("Can I close?", [("recovery", True)]),
    ("Restart is through, 4.11.2 runs.", [(None, False)]),
    ("Please don't restart it. What do you think?", [("hands_off", False), ("opinion", True)]),
    ("", []),
]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_a_remark_is_read_sentence_by_sentence(text: str, parts: list[tuple[str | None, bool]]) -> None:
    found = read_parts(text)
    assert [(part["remark"], part["question"]) for part in found] == parts
    assert "".join(text[part["from"] : part["to"]] for part in found) == text


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    got = read_hand_over(text)
    assert all(got[field] in (0, 1) and (field in got["quotes"]) == bool(got[field]) for field in FIELDS)
    assert read_remark(text) in (None, "objections", "recovery", "status", "opinion",
                                  "hands_off", "task", "greeting", "hurry", "thanks")  # fmt: skip
