"""Latency as it is shown: in order, no longer than it can take, with the hump of what ran into a timeout."""

from __future__ import annotations

import pytest

from tests.engine.world.lived import MIN, Lived

TIMEOUT_MS = 1000
# Noise of three per cent, and the work that comes on top of a call.
NEAR = 1.2


def slowed(latency_ms: int) -> Lived:
    """The small system whose store is slower by so much; its caller gives up after a second, without a retry."""
    fault = {"id": "slow", "fault": "bad_release", "at": 0, "service": "store", "release": "1"}
    return Lived(8 * MIN, faults=[fault | {"latency_ms": latency_ms}])


def shown(world: Lived, service: str, metric: str) -> float:
    return world.mean(f"{service}.{metric}", 4 * MIN, 8 * MIN)


@pytest.mark.parametrize("latency_ms", [0, 100, 300, 500, 800, 2000, 20000])
@pytest.mark.parametrize("service", ["door", "work", "store"])
def test_quantiles_are_in_order_and_end_where_the_callers_patience_does(service: str, latency_ms: int) -> None:
    world = slowed(latency_ms)
    p50, p95, p99 = (shown(world, service, f"latency_p{q}_ms") for q in (50, 95, 99))
    assert 0 < p50 <= p95 <= p99
    if service != "store":
        # The door tries twice.
        assert p99 <= (2 if service == "door" else 1) * TIMEOUT_MS * NEAR + 200


@pytest.mark.parametrize("latency_ms", [400, 500, 600, 800])
def test_where_some_run_into_a_timeout_the_tail_stands_there_and_the_median_below(latency_ms: int) -> None:
    world = slowed(latency_ms)
    late = shown(world, "work", "error_ratio")
    assert 0.06 < late < 0.45
    p50, p95, p99 = (shown(world, "work", f"latency_p{q}_ms") for q in (50, 95, 99))
    assert p50 < 0.9 * TIMEOUT_MS
    assert p95 == pytest.approx(TIMEOUT_MS, rel=NEAR - 1) and p99 == pytest.approx(TIMEOUT_MS, rel=NEAR - 1)


def test_where_most_run_into_a_timeout_the_median_stands_there_too() -> None:
    world = slowed(20000)
    assert shown(world, "work", "error_ratio") > 0.9
    assert shown(world, "work", "latency_p50_ms") == pytest.approx(TIMEOUT_MS, rel=NEAR - 1)


def test_a_worker_that_finishes_nothing_has_no_latency() -> None:
    calls = {"service": "work", "timeout_ms": 1000, "queued": True}
    fault = {"id": "bad", "fault": "poison_message", "at": 120, "service": "work"}
    door = {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 20, "base_ms": 20}
    work = {"id": "work", "name": "Work", "team": "ops", "replicas": 4, "capacity_rps": 40, "base_ms": 30}
    services = [door | {"calls": [calls]}, work]
    world = Lived(8 * MIN, services=services, teams=[{"id": "ops", "name": "Ops", "owns": ["door", "work"]}],
                  responders=[{"id": "sam", "name": "Sam Seat", "title": "Engineer", "team": "ops", "level": "L1",
                               "on_call": "now", "skills": ["door", "work"]}],
                  faults=[fault], alerts=[], words={}, runbooks={}, findings=[])  # fmt: skip
    before, after = (world.metrics.seen.at("work.latency_p95_ms", at) for at in (60, 400))
    assert before is not None and after is None
    assert world.metrics.seen.at("work.request_rate_rps", 400)
