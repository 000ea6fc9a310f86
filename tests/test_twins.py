"""The twins: two drills that begin alike and end apart, so that whoever learned one of them has to look again."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from engine.drill import Command, run
from engine.scenario import Scenario, load_scenario
from engine.trace import Trace
from records import library
from tests.engine.makers import SEED

TWINS = ("checkout-release", "checkout-second-friday")
BEGIN = 600
VERSIONS = ("release", "releases", "config", "configs")
# Two noisy systems that tip over do it some seconds apart: figures are alike when they are within this time.
SHIFT = 30
# The release that ran before, of each: a week later nobody releases the same number again.
BEFORE = {"checkout-release": "4.11.2", "checkout-second-friday": "4.12.3"}
ALONE: dict[str, dict[str, Any]] = {
    "roll_back": {"remedy": "roll_back", "params": {"service": "payments"}},
    "turn_retries_off": {"remedy": "turn_retries_off", "params": {"journey": "paying"}},
    "shed_load": {"remedy": "shed_load", "params": {"service": "checkout", "keep_percent": 50}},
}


@cache
def twin(id: str) -> Scenario:
    scenario, problems = load_scenario(dict(library.scenario_files())[f"{id}.yaml"], f"{id}.yaml")
    assert scenario is not None, problems
    return scenario


@cache
def alone(id: str, seed: int) -> Trace:
    return run(twin(id), seed, [], BEGIN + 90)


@cache
def acted(id: str, minute: int, remedy: str) -> Trace:
    """One remedy alone, by one's own hands, at this minute; and what became of it twenty minutes later."""
    params = ALONE[remedy]["params"] | ({"release": BEFORE[id]} if remedy == "roll_back" else {})
    args = ALONE[remedy] | {"params": params}
    return run(twin(id), SEED, [Command(1, minute * 60, "lead", "do", args)], minute * 60 + 1200)


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


def late(id: str, minute: int, remedy: str) -> list[float]:
    """How many can pay from a quarter of an hour after the remedy on."""
    return [value for at, value in success(acted(id, minute, remedy)).items() if at > minute * 60 + 900]


@pytest.mark.parametrize("minute", [9, 20])
def test_a_roll_back_alone_ends_one_and_not_the_other(minute: int) -> None:
    assert max(late("checkout-release", minute, "roll_back")) < 0.2
    assert min(late("checkout-second-friday", minute, "roll_back")) > 0.98


@pytest.mark.parametrize("remedy", ["turn_retries_off", "shed_load"])
def test_what_helped_in_one_does_not_help_alone_in_the_other(remedy: str) -> None:
    assert max(late("checkout-second-friday", 12, remedy)) < 0.5


def test_the_twin_is_the_same_system_with_the_same_people() -> None:
    one, other = (twin(id) for id in TWINS)
    alike = ("services", "journeys", "responders", "stakeholders", "teams", "injects", "alerts", "tickets", "seats")
    for part in alike:
        assert unversioned(one, part) == unversioned(other, part), part
    numbers = [[service.releases for service in each.services if service.releases] for each in (one, other)]
    assert not {name for names in numbers[0] for name in names} & {name for names in numbers[1] for name in names}
    assert (one.summary, one.briefing, one.objectives) == (other.summary, other.briefing, other.objectives)


def unversioned(scenario: Scenario, part: str) -> Any:
    """A part of a scenario without the numbers of releases and configurations, which differ from week to week."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: bare(one) for key, one in value.items() if key not in VERSIONS}
        return [bare(one) for one in value] if isinstance(value, list) else value

    return bare(scenario.canonical()[part])
