"""The golden scorecards are what the grader says: a change of a verdict, of points or of a reason is a difference."""

from __future__ import annotations

import pytest

from tests.golden_cards import FOLDER, SCENARIOS, TRAINEES, page, path


@pytest.mark.parametrize("trainee", TRAINEES)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_scorecard_is_the_golden_one(scenario: str, trainee: str) -> None:
    kept = path(scenario, trainee).read_text("utf-8")
    assert page(scenario, trainee).splitlines() == kept.splitlines(), "python -m tests.golden_cards writes it anew"


def test_no_golden_scorecard_is_left_over() -> None:
    assert {file.name for file in FOLDER.iterdir()} == {path(s, t).name for s in SCENARIOS for t in TRAINEES}
