"""What is plainly told and false is found; what is true, or tells nothing of the drill, is never called wrong."""

from __future__ import annotations

import pytest

from scoring.fact_check.check import check
from tests.scoring.fact_check.tellings import TELLINGS
from tests.scoring.fact_check.test_against import changed, played

ROWS = [(form, sentence, kind) for form, rows in TELLINGS.items() for sentence, kind in rows]


@pytest.mark.parametrize(("form", "sentence", "kind"), ROWS, ids=[f"{form}: {text}" for form, text, _ in ROWS])
def test_telling(form: str, sentence: str, kind: str | None) -> None:
    text = changed("Updates came when promised.", f"The update was sent.\n\n{sentence}\n\n")
    wrong = {checked.kind for checked in check(text, played()) if not checked.right}
    assert wrong == (set() if kind is None else {kind})
