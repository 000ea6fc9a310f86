"""Blame: somebody singled out as culprit, and everything that only looks like it."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.language.blame import blame_in, blameful
from tests.scoring.language.agreement import cases, kappa

FIRST = cases("blame")
UNTOUCHED = [case for number, case in enumerate(FIRST) if number % 4 >= 2]


@pytest.mark.parametrize(
    "case", [*(case for case in FIRST if case not in UNTOUCHED), *cases("blame_more")], ids=lambda case: case["id"]
)
def test_sentence(case: dict[str, Any]) -> None:
    blames, quote, because = blameful(case["text"])
    assert blames == case["blameful"]
    assert bool(quote) == bool(because) == bool(blames)


def test_agreement_on_the_untouched_half() -> None:
    assert kappa([(case["blameful"], blameful(case["text"])[0]) for case in UNTOUCHED]) >= 0.80


def test_blame_is_found_among_other_sentences_once() -> None:
    text = "The disk was full. Kevin should have looked.\nKevin should have looked.\nKevin should have looked."
    assert [quote for quote, _ in blame_in(text)] == ["Kevin should have looked."]


def test_who_is_accused_on_fresh_text_is_accused_rightly() -> None:
    """Points are taken for blame only where precision on unseen text is 0.90 or better; recall may be lower."""
    accused = [case["blameful"] for case in cases("blame_fresh") if blameful(case["text"])[0]]
    assert sum(accused) >= 0.90 * len(accused) > 0
