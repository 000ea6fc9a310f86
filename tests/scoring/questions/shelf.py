"""The shipped bank, loaded once for the tests that read it."""

from __future__ import annotations

from functools import cache

from scoring.questions import Shelf, load_shelf
from tests.scoring.build import ROOT, policy


@cache
def shelf() -> Shelf:
    """Everything in data/questions, which must be free of problems."""
    files = [(path.name, path.read_text(encoding="utf-8")) for path in sorted((ROOT / "data/questions").glob("*.yaml"))]
    found, problems = load_shelf(files, policy().practices)
    assert not problems, "\n".join(str(problem) for problem in problems)
    return found
