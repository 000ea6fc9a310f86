"""Par: what scripted trainees score in every shipped scenario. The proof that the grader measures what it says.

One seed in `make test`, twenty in `make nightly`. A mistake that cannot be made in a scenario plays the textbook there.
"""

from __future__ import annotations

from functools import cache

import pytest

from engine.scenario import Scenario, load_scenario
from engine.trainees.plan import Plan, load_plan
from engine.trainees.play import TRAINEES
from records import library
from scoring.par import IDLE_BELOW, IDLE_BELOW_WAITING, WAITING, Par, applying, broken, matrix, par
from scoring.policy import Policy, load_policy

SCENARIOS = [file.removesuffix(".yaml") for file, _ in library.scenario_files()]
SECOND = [id for id in SCENARIOS if "second" in library.plans(id)]
NIGHTS = range(2, 21)
# How many drills a mistake has to be possible in, once there are eight.
LEAST = 5


@cache
def loaded(id: str) -> tuple[Scenario, dict[str, Plan]]:
    scenario, problems = load_scenario(dict(library.scenario_files())[f"{id}.yaml"], f"{id}.yaml")
    assert scenario is not None, problems
    plans = {}
    for kind in library.plans(id):
        plan, problems = load_plan(library.plan_text(id, kind), f"{id}.{kind}.yaml")
        assert plan is not None, problems
        plans[kind] = plan
    return scenario, plans


@cache
def handbook() -> Policy:
    policy, problems = load_policy(library.policy_text("handbook"), "handbook.yaml")
    assert policy is not None, problems
    return policy


@cache
def good(id: str, trainee: str, seed: int) -> Par:
    return par(*loaded(id), handbook(), trainee, seed)


def not_kept(id: str, trainee: str, seed: int) -> list[str]:
    """The promises that do not hold for a trainee."""
    scenario, plans = loaded(id)
    kind = TRAINEES[trainee].plan
    if not TRAINEES[trainee].applies(plans[kind], scenario):
        same = TRAINEES[trainee].shape(plans[kind], scenario) == plans[kind]
        return [] if same else [f"{id}, {trainee}: does not apply and plays something else."]
    second = good(id, "second", seed) if id in SECOND else None
    played = (
        good(id, trainee, seed) if trainee in ("textbook", "second") else par(*loaded(id), handbook(), trainee, seed)
    )
    return broken(played, scenario, good(id, "textbook", seed), second)


PAIRS = [(id, trainee) for id in SCENARIOS for trainee in TRAINEES if TRAINEES[trainee].plan in library.plans(id)]


@pytest.mark.parametrize(("id", "trainee"), PAIRS)
def test_the_promises_of_par(id: str, trainee: str) -> None:
    assert not not_kept(id, trainee, 1)


@pytest.mark.nightly
@pytest.mark.parametrize(("id", "trainee"), PAIRS)
def test_the_promises_of_par_on_other_days(id: str, trainee: str) -> None:
    assert not [sentence for seed in NIGHTS for sentence in not_kept(id, trainee, seed)]


@pytest.mark.parametrize("trainee", ["textbook", "idle"])
@pytest.mark.parametrize("id", SCENARIOS)
def test_the_first_promises_hold_on_another_day_too(id: str, trainee: str) -> None:
    assert not not_kept(id, trainee, 2)


@pytest.mark.parametrize("id", SCENARIOS)
def test_silence_and_heroism_cost_much_of_their_own_dimension(id: str) -> None:
    for trainee, dimension in (("silent", "communication"), ("hero", "roles")):
        if trainee in applying(*loaded(id)):
            book, made = (good(id, name, 1).card.dimensions for name in ("textbook", trainee))
            assert (book[dimension].percent or 0) - (made[dimension].percent or 0) > 10


def test_every_mistake_can_be_made_somewhere_and_most_in_most_drills() -> None:
    possible = [applying(*loaded(id)) for id in SCENARIOS]
    count = {trainee: sum(trainee in names for names in possible) for trainee in TRAINEES}
    if len(SCENARIOS) >= 8:
        assert {trainee: n for trainee, n in count.items() if n < LEAST} == {}
    assert sum(n == 0 for n in count.values()) <= 1


def test_nothing_is_expected_of_patience_where_it_is_not_asked_for() -> None:
    assert IDLE_BELOW < IDLE_BELOW_WAITING and "resolved" not in WAITING and "handed_over" not in WAITING


def test_the_matrix_lays_every_trainee_beside_the_textbook() -> None:
    id = SCENARIOS[0]
    rows = matrix([good(id, "textbook", 1), good(id, "hero", 1)])
    assert {row.criterion for row in rows if row.trainee == "hero" and row.moves} == {"C203"}
    assert all(row.more == 0 for row in rows if row.trainee == "textbook")
    assert len({row.criterion for row in rows}) == len(rows) / 2
