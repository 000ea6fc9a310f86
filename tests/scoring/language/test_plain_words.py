"""Plain words honest writers use for a field, each beside wording that is close and does not say it."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.language.messages import read_message
from tests.scoring.language.agreement import NOW, START, cases


@pytest.mark.parametrize("case", cases("plain_words"), ids=lambda case: case["text"][:60])
def test_plain_words(case: dict[str, Any]) -> None:
    got = read_message(case["text"], case["form"], START, NOW)
    assert {name: got[name] for name in case["reads"]} == case["reads"], got["quotes"]
