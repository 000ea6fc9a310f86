"""Sentences about drills that people played: what is false of them is found, what is true is never called wrong."""

from __future__ import annotations

import pytest

from scoring.fact_check.check import check
from tests.accuracy.ranking import trace
from tests.scoring.fact_check.drills_retold import RETOLD
from tests.scoring.fact_check.drills_told import TOLD

ROWS = [(drill, *row) for table in (TOLD, RETOLD) for drill, rows in table.items() for row in rows]


@pytest.mark.parametrize(("drill", "section", "sentence", "kind"), ROWS, ids=[f"{row[0]}: {row[2]}" for row in ROWS])
def test_sentence(drill: str, section: str, sentence: str, kind: str | None) -> None:
    text = f"# Incident Post-Mortem\n\n## {section}\n\n{sentence}\n"
    wrong = {checked.kind for checked in check(text, trace(drill)) if not checked.right}
    assert wrong == (set() if kind is None else {kind})
