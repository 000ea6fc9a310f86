"""Par: what scripted trainees score, over ten seeds. The proof that the grader measures what it says."""

from __future__ import annotations

from functools import cache

import pytest

from engine.scenario import load_scenario
from engine.trace import Trace
from engine.trainees.plan import load_plan
from engine.trainees.play import TRAINEES, play
from records import library
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.policy import load_policy
from scoring.scorecard import Scorecard

SEEDS = range(1, 11)
SCENARIOS = [file for file, _ in library.scenario_files()]


@cache
def played(file: str, trainee: str, seed: int) -> tuple[Trace, Scorecard]:
    text = dict(library.scenario_files())[file]
    scenario, problems = load_scenario(text, file)
    assert scenario is not None, problems
    plan, problems = load_plan(library.textbook_text(scenario.id), f"{scenario.id}.textbook.yaml")
    assert plan is not None, problems
    policy, problems = load_policy(library.policy_text("handbook"), "handbook.yaml")
    assert policy is not None, problems
    trace = play(scenario, trainee, seed, plan, read_command)[1]
    return trace, grade(trace, policy)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("file", SCENARIOS)
def test_doing_nothing_ends_unresolved_near_the_bottom(file: str, seed: int):
    trace, card = played(file, "idle", seed)
    assert [event.data["ending"] for event in trace.of("ended")] == ["unresolved"]
    assert card.total < 15


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("file", SCENARIOS)
def test_the_textbook_reaches_the_ending_near_the_top(file: str, seed: int):
    trace, card = played(file, "textbook", seed)
    assert [event.data["ending"] for event in trace.of("ended")] == [trace.header["ending"]]
    assert not trace.of("refused")
    assert card.total > 90


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("trainee", ["silent", "hero"])
@pytest.mark.parametrize("file", SCENARIOS)
def test_a_mistake_costs_its_own_dimension_and_nothing_else(file: str, trainee: str, seed: int):
    right, wrong = played(file, "textbook", seed)[1], played(file, trainee, seed)[1]
    for key, dimension in right.dimensions.items():
        lost = (dimension.percent or 0) - (wrong.dimensions[key].percent or 0)
        if key in TRAINEES[trainee].lowers:
            assert lost > 10, key
        else:
            assert lost <= 5, key
