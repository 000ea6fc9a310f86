"""Loops that keep themselves going: what stays when its trigger is gone, what ends it, and what the numbers say."""

from collections.abc import Callable
from typing import Any

import pytest

from engine.world.world import World
from tests.engine.world.lived import MIN, Act, Lived, do, out, restarted, shed

# 1. A retry storm.

PLAIN: dict[str, Any] = {
    "services": [
        {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 60, "base_ms": 20,
         "calls": [{"service": "work", "timeout_ms": 2000}]},
        {"id": "work", "name": "Work", "team": "ops", "replicas": 4, "capacity_rps": 15, "base_ms": 30,
         "release": "2", "releases": ["1", "2"], "calls": [{"service": "store", "timeout_ms": 1000}]},
        {"id": "store", "name": "Store", "team": "ops", "replicas": 1, "capacity_rps": 120, "base_ms": 10},
    ]
}  # fmt: skip
STORM = {"id": "storm", "fault": "retry_storm", "journey": "buying", "persist": 0.9, "delay": 20}
SLOW = {"id": "slow", "fault": "bad_release", "at": 300, "service": "work", "release": "2", "error_ratio": 0.7}
BACK = do("roll_back", service="work", release="1")
OFF = do("turn_retries_off", journey="buying")


def test_a_storm_outlives_its_trigger_and_needs_its_clients() -> None:
    trigger_gone = (10 * MIN, BACK)
    storm, calm = (Lived(40 * MIN, trigger_gone, faults=faults, **PLAIN) for faults in ([STORM, SLOW], [SLOW]))
    assert min(storm.affected(20 * MIN, 40 * MIN)) > 0.8
    assert storm.mean("door.request_rate_rps", 20 * MIN, 40 * MIN) > 3 * storm.mean("door.request_rate_rps", 0, 5 * MIN)
    assert storm.faults_active(40 * MIN) == ["storm"]
    assert max(calm.affected(12 * MIN, 40 * MIN)) < 0.01


def test_a_storm_needs_a_trigger_that_lasts() -> None:
    """Two stable states: from a short push the system comes back, from a long one it does not."""
    short, long = (Lived(30 * MIN, (at, BACK), faults=[STORM, SLOW], **PLAIN) for at in (300 + 20, 300 + 5 * MIN))
    assert max(short.affected(15 * MIN, 30 * MIN)) < 0.01
    assert min(long.affected(15 * MIN, 30 * MIN)) > 0.5


@pytest.mark.parametrize(
    "acts",
    [((20 * MIN, OFF),), ((20 * MIN, shed(40)), (26 * MIN, shed(100)))],
    ids=["retries off", "shed until the queues are empty"],
)
def test_less_load_ends_a_storm_for_good(acts: tuple[Act, ...]) -> None:
    world = Lived(40 * MIN, (10 * MIN, BACK), *acts, faults=[STORM, SLOW], **PLAIN)
    assert max(world.affected(acts[-1][0] + 3 * MIN, 40 * MIN)) < 0.01


@pytest.mark.parametrize("act", [shed(90), do("restart", service="work", how="all")], ids=["shed a tenth", "restart"])
def test_what_takes_too_little_load_away_does_not_end_a_storm(act: Callable[[World], None]) -> None:
    world = Lived(40 * MIN, (10 * MIN, BACK), (20 * MIN, act), faults=[STORM, SLOW], **PLAIN)
    assert min(world.affected(30 * MIN, 40 * MIN)) > 0.5


# 2. A stampede on the store behind a cold cache.


def cached(store_rps: float) -> dict[str, Any]:
    """A door, a service that asks a store through a cache of its own, and a store of this capacity."""
    lookup = {"service": "cache", "timeout_ms": 200, "hard": False}
    call = {"service": "store", "timeout_ms": 800, "cache": {"hit_ratio": 0.9, "held_in": "cache", "fill": 1500}}
    return {
        "services": [
            {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 30, "base_ms": 20,
             "calls": [{"service": "work", "timeout_ms": 2000}]},
            {"id": "work", "name": "Work", "team": "ops", "replicas": 4, "capacity_rps": 30, "base_ms": 20,
             "calls": [lookup, call]},
            {"id": "cache", "name": "Cache", "team": "ops", "replicas": 2, "capacity_rps": 500, "base_ms": 2},
            {"id": "store", "name": "Store", "team": "ops", "replicas": 1, "capacity_rps": store_rps, "base_ms": 20,
             "queue": 60},
        ]
    }  # fmt: skip


FULL = restarted("cache", 2, 5 * MIN)


def test_a_full_restart_of_a_cache_drowns_the_store_and_does_not_heal() -> None:
    world = Lived(60 * MIN, *FULL, **cached(15))
    assert world.before("store.saturation_ratio") < 0.3 and max(world.affected(0, 5 * MIN)) < 0.01
    assert world.mean("store.request_rate_rps", 6 * MIN, 60 * MIN) > 8 * world.before("store.request_rate_rps")
    assert min(world.affected(10 * MIN, 60 * MIN)) > 0.9
    assert world.mean("work.hit_ratio", 20 * MIN, 60 * MIN) < 0.05
    assert not world.faults_active(60 * MIN)


def test_a_store_that_can_answer_everything_for_a_while_fills_the_cache_again() -> None:
    world = Lived(40 * MIN, *FULL, **cached(40))
    assert max(world.affected(9 * MIN, 40 * MIN)) < 0.01
    ratios = [world.mean("work.hit_ratio", t, t + MIN) for t in (8 * MIN, 12 * MIN, 20 * MIN, 35 * MIN)]
    assert ratios == sorted(ratios) and ratios[0] < 0.65 and ratios[-1] > 0.8


STEPS = ((15 * MIN, shed(25)), (21 * MIN, shed(50)), (25 * MIN, shed(100)))
WARM = do("warm_cache", service="work", to="store")


def test_a_stampede_ends_when_load_is_shed_until_the_cache_is_warm() -> None:
    world = Lived(45 * MIN, *FULL, *STEPS, **cached(15))
    assert max(world.affected(27 * MIN, 45 * MIN)) < 0.01


@pytest.mark.parametrize(
    "acts",
    [((15 * MIN, shed(25)), (17 * MIN, shed(100))), ((15 * MIN, WARM),),
     ((15 * MIN, do("restart", service="cache")),), ((15 * MIN, do("bypass_cache", service="work", to="store")),)],
    ids=["let in too early", "warm from a store that is down", "restart the cache again", "bypass the cache"],
)  # fmt: skip
def test_what_leaves_the_cache_cold_does_not_end_a_stampede(acts: tuple[Act, ...]) -> None:
    world = Lived(45 * MIN, *FULL, *acts, **cached(15))
    assert min(world.affected(25 * MIN, 45 * MIN)) > 0.5


def test_warming_a_cache_is_quicker_than_waiting_for_it_and_loads_the_store() -> None:
    acts = [*FULL, (15 * MIN, shed(25))]
    waited, warmed = Lived(22 * MIN, *acts, **cached(15)), Lived(22 * MIN, *acts, (16 * MIN, WARM), **cached(15))
    e = warmed.network.edge("work", "store")
    assert waited.state.warm[e] < 0.8 and warmed.state.warm[e] > 0.9
    rate = "store.request_rate_rps"
    assert warmed.mean(rate, 16 * MIN + 10, 17 * MIN) > waited.mean(rate, 16 * MIN + 10, 17 * MIN)
    assert not warmed.state.warming[e] and warmed.mean(rate, 20 * MIN, 22 * MIN) < waited.mean(rate, 20 * MIN, 22 * MIN)


def test_a_bypassed_cache_is_not_asked_and_costs_the_store_everything() -> None:
    slow = {"id": "slow", "fault": "bad_release", "at": 0, "service": "cache", "release": "1", "latency_ms": 2000}
    sick = Lived(5 * MIN, faults=[slow], **cached(60))
    past = Lived(5 * MIN, (MIN, do("bypass_cache", service="work", to="store")), faults=[slow], **cached(60))
    latency, rate = "work.latency_p95_ms", "store.request_rate_rps"
    assert past.mean(latency, 2 * MIN, 5 * MIN) < 0.8 * sick.mean(latency, 2 * MIN, 5 * MIN)
    assert past.mean(rate, 2 * MIN, 5 * MIN) > 8 * sick.mean(rate, 2 * MIN, 5 * MIN)
    assert past.mean("cache.request_rate_rps", 2 * MIN, 5 * MIN) == 0


# 3. A herd of apps that reconnect.

GATEWAY: dict[str, Any] = {
    "services": [
        {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 400, "base_ms": 5,
         "limit_rps": 2000, "calls": [{"service": "work", "timeout_ms": 2000}]},
        {"id": "work", "name": "Work", "team": "ops", "replicas": 4, "capacity_rps": 20, "base_ms": 30,
         "calls": [{"service": "store", "timeout_ms": 1000}]},
        {"id": "store", "name": "Store", "team": "ops", "replicas": 1, "capacity_rps": 120, "base_ms": 10},
    ],
    "journeys": [{"id": "buying", "name": "Buying", "class": "critical", "entry": "door", "connections": 6000,
                  "customers": [{"at": 0, "per_min": 900}]}],
}  # fmt: skip
HERD = {"id": "herd", "fault": "reconnect_herd", "journey": "buying", "delay": 5}
BOUNCED = restarted("door", 4, 5 * MIN)


def test_a_herd_comes_back_at_once_and_keeps_everybody_out() -> None:
    world = Lived(40 * MIN, *BOUNCED, faults=[HERD], **GATEWAY)
    assert world.mean("door.request_rate_rps", 10 * MIN, 40 * MIN) > 30 * world.before("door.request_rate_rps")
    assert min(world.affected(8 * MIN, 40 * MIN)) > 0.95
    assert world.state.away[0] > 5000
    assert world.mean("store.saturation_ratio", 10 * MIN, 40 * MIN) < 0.75


def test_apps_that_back_off_and_spread_out_come_back_within_minutes() -> None:
    world = Lived(40 * MIN, *BOUNCED, **GATEWAY)
    assert max(world.affected(20 * MIN, 40 * MIN)) < 0.01
    assert world.state.away[0] < 1
    load = "work.saturation_ratio"
    assert world.mean(load, 7 * MIN, 9 * MIN) > 2 * world.mean(load, 0, 5 * MIN)


@pytest.mark.parametrize(
    "acts",
    [((15 * MIN, OFF),), ((15 * MIN, shed(25)), (25 * MIN, shed(50)), (30 * MIN, shed(100)))],
    ids=["turn the retries of the apps off", "let them in step by step"],
)
def test_a_herd_ends_when_it_is_let_in_slowly(acts: tuple[Act, ...]) -> None:
    world = Lived(45 * MIN, *BOUNCED, *acts, faults=[HERD], **GATEWAY)
    assert max(world.affected(38 * MIN, 45 * MIN)) < 0.01


def test_letting_the_whole_herd_in_too_early_brings_it_back() -> None:
    world = Lived(45 * MIN, *BOUNCED, (15 * MIN, shed(25)), (17 * MIN, shed(100)), faults=[HERD], **GATEWAY)
    calmer = world.mean("work.error_ratio", 16 * MIN, 17 * MIN)
    assert calmer < 0.2 < 0.75 < world.mean("work.error_ratio", 20 * MIN, 45 * MIN)


def test_a_rolling_restart_cuts_connections_in_turn() -> None:
    """The same number of apps loses its connection; at once it is a herd, in turn it is a busy minute."""
    gateway = GATEWAY | {"journeys": [GATEWAY["journeys"][0] | {"connections": 1600}]}
    rolling = (5 * MIN, out("door", 1)), (7 * MIN, out("door", 0)), (7 * MIN, do("restart", service="door"))
    once, turn = (Lived(30 * MIN, *acts, faults=[HERD], **gateway) for acts in (BOUNCED, rolling))
    assert min(once.affected(10 * MIN, 30 * MIN)) > 0.95
    assert max(turn.affected(15 * MIN, 30 * MIN)) < 0.01
    assert max(turn.affected(5 * MIN, 10 * MIN)) > 0.05
