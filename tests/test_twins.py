"""The twins: two drills that begin alike and end apart, so that whoever learned one of them has to look again."""

from __future__ import annotations

from functools import cache

import pytest

from engine.drill import Command, run
from engine.scenario import Scenario, load_scenario
from engine.trace import Trace
from records import library
from tests.engine.makers import SEED

TWINS = ("checkout-release", "checkout-second-friday")
BEGIN = 600
# Two noisy systems that tip over do it some seconds apart: figures are alike when they are within this time.
SHIFT = 30
ROLL_BACK = {"remedy": "roll_back", "params": {"service": "payments", "release": "4.11.2"}}


@cache
def twin(id: str) -> Scenario:
    scenario, problems = load_scenario(dict(library.scenario_files())[f"{id}.yaml"], f"{id}.yaml")
    assert scenario is not None, problems
    return scenario


@cache
def alone(id: str, seed: int) -> Trace:
    return run(twin(id), seed, [], BEGIN + 90)


@cache
def rolled_back(id: str, minute: int, *more: str) -> Trace:
    """Nothing but a roll back by one's own hands, authorised at this minute; and retries off if they are named."""
    at = minute * 60
    acts = [Command(1, at, "lead", "do", ROLL_BACK)]
    if more:
        acts.append(Command(2, at + 420, "lead", "do", {"remedy": "turn_retries_off", "params": {"journey": "paying"}}))
    return run(twin(id), SEED, acts, at + 1200)


def fired(id: str, seed: int) -> dict[str, int]:
    """When each alert fired first."""
    found: dict[str, int] = {}
    for event in alone(id, seed).events:
        if event.kind == "alert_fired":
            found.setdefault(event.data["alert"], event.at)
    return found


def success(trace: Trace, journey: str = "paying") -> dict[int, float]:
    columns = trace.metrics
    return dict(columns.series(f"{journey}.success_ratio", -1800, 10**6))


def apart(one: dict[int, float], other: dict[int, float], until: int) -> float:
    """By how much the first lies off what the second shows within `SHIFT` seconds, at worst."""
    worst = 0.0
    for at, figure in one.items():
        if at <= until:
            near = [value for then, value in other.items() if abs(then - at) <= SHIFT]
            worst = max(worst, max(min(near) - figure, figure - max(near)))
    return worst


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_same_alerts_fire_at_about_the_same_time(seed: int) -> None:
    first, second = (fired(id, seed) for id in TWINS)
    early = [{alert for alert, at in each.items() if at <= BEGIN} for each in (first, second)]
    assert early[0] | early[1] <= first.keys() & second.keys() and early[0]
    assert {alert: (first[alert], second[alert]) for alert in first if abs(first[alert] - second[alert]) > 60} == {}


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("journey", ["paying", "browsing", "signing-in", "order-history"])
def test_the_journeys_look_alike_in_the_first_ten_minutes(journey: str, seed: int) -> None:
    first, second = (success(alone(id, seed), journey) for id in TWINS)
    assert max(apart(first, second, BEGIN), apart(second, first, BEGIN)) <= 0.05


@pytest.mark.parametrize("minute", [9, 20])
def test_a_roll_back_alone_ends_one_and_not_the_other(minute: int) -> None:
    ends = {id: [value for at, value in success(rolled_back(id, minute)).items() if at > minute * 60 + 900]
            for id in TWINS}  # fmt: skip
    assert max(ends["checkout-release"]) < 0.2
    assert min(ends["checkout-second-friday"]) > 0.98


def test_the_twin_is_the_same_system_with_the_same_people() -> None:
    one, other = (twin(id) for id in TWINS)
    alike = ("services", "journeys", "responders", "stakeholders", "teams", "injects", "alerts", "tickets", "seats")
    for part in alike:
        assert getattr(one, part) == getattr(other, part), part
    assert (one.summary, one.briefing, one.objectives) == (other.summary, other.briefing, other.objectives)
