"""An update says what is being done; that somebody works hard is nothing done."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.language.messages import read_message
from tests.scoring.language.agreement import NOW, START, cases


@pytest.mark.parametrize("case", cases("updates"), ids=lambda case: case["text"])
def test_what_is_done_counts_and_empty_phrases_do_not(case: dict[str, Any]) -> None:
    text = f"INC-2026-014, paying at checkout. {case['text']} Next update at 18:20."
    got = read_message(text, "update", START, NOW)
    assert got["update"] == case["update"], got["quotes"].get("update")


def test_the_step_is_read_beside_a_status_that_says_nothing() -> None:
    text = (
        "INC-2026-014, paying at checkout. Status: we are working on a mitigation. Most customers cannot pay at the "
        "moment; browsing works. We are undoing a recent change. Next update at 18:04."
    )
    got = read_message(text, "update", START, NOW)
    assert (got["update"], got["quotes"]["update"]) == (1, "We are undoing a recent change.")
