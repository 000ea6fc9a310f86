"""Where load comes from: jobs that catch up, sources that are blocked, crowds, floods; and what wears out."""

from itertools import pairwise
from typing import Any

import pytest

from engine.world.world import World
from tests.engine.world.lived import MIN, Lived, do

ROOMY: dict[str, Any] = {
    "services": [
        {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 60, "base_ms": 20,
         "calls": [{"service": "work", "timeout_ms": 2000}]},
        {"id": "work", "name": "Work", "team": "ops", "replicas": 4, "capacity_rps": 30, "base_ms": 30, "release": "2",
         "releases": ["1", "2"], "memory_limit_mib": 1024},
    ],
    "producers": [
        {"id": "export", "name": "Export", "into": "work", "requests": [{"at": 0, "per_min": 600}]},
        {"id": "partner", "name": "Partner", "into": "door", "outside": True, "journey": "buying", "share": 0.3,
         "requests": [{"at": 0, "per_min": 60}]},
        {"id": "bots", "name": "Bots", "into": "door", "outside": True, "requests": [{"at": 0, "per_min": 0}]},
    ],
}  # fmt: skip
RATE = "work.request_rate_rps"


def test_a_job_that_was_paused_makes_up_for_what_it_has_missed() -> None:
    pause, resume = (do("pause_producer", producer="export", how=how) for how in ("pause", "resume"))
    world = Lived(25 * MIN, (5 * MIN, pause), (10 * MIN, resume), **ROOMY)
    usual = world.before(RATE)
    assert world.mean(RATE, 6 * MIN, 10 * MIN) == pytest.approx(usual - 10, rel=0.02)
    assert world.mean(RATE, 10 * MIN + 20, 15 * MIN) == pytest.approx(usual + 10, rel=0.02)
    assert world.mean(RATE, 16 * MIN, 25 * MIN) == pytest.approx(usual, rel=0.02)
    assert world.state.owed == [0.0, 0.0, 0.0]


def test_blocking_a_partner_shuts_its_customers_out_where_no_tool_sees_it() -> None:
    block, unblock = (do("block_source", producer="partner", how=how) for how in ("block", "unblock"))
    world = Lived(10 * MIN, (5 * MIN, block), **ROOMY)
    assert world.affected(6 * MIN, 10 * MIN) == pytest.approx([0.3] * 25, abs=0.005)
    assert world.mean("buying.success_ratio", 6 * MIN, 10 * MIN) > 0.99
    assert world.mean("door.error_ratio", 6 * MIN, 10 * MIN) < 0.01
    assert world.held_back()
    again = Lived(10 * MIN, (5 * MIN, block), (7 * MIN, unblock), **ROOMY)
    assert max(again.affected(7 * MIN + 10, 10 * MIN)) < 0.01 and not again.held_back()


def test_a_crowd_completes_more_and_a_flood_does_not() -> None:
    crowd = {"id": "crowd", "fault": "traffic_surge", "at": 300, "journey": "buying", "factor": 3, "rise": 120}
    flood = {"id": "flood", "fault": "ddos", "at": 300, "service": "door", "producer": "bots", "rps": 60, "rise": 120}
    popular, attacked = (Lived(15 * MIN, faults=[fault], **ROOMY) for fault in (crowd, flood))
    rate, completed = "door.request_rate_rps", "buying.completed_per_min"
    more = [world.mean(rate, 10 * MIN, 15 * MIN) / world.before(rate) for world in (popular, attacked)]
    assert more == pytest.approx([3, 3], rel=0.05)
    assert popular.mean(completed, 10 * MIN, 15 * MIN) > 2.9 * popular.before(completed)
    assert attacked.mean(completed, 10 * MIN, 15 * MIN) < 1.05 * attacked.before(completed)


LEAK = {"id": "leak", "fault": "memory_leak", "at": 300, "service": "work", "release": "2", "mib_per_1000": 100}
MEMORY = "work.memory_mib"


def test_a_leak_grows_with_the_traffic_and_falls_when_processes_are_killed() -> None:
    killed: list[tuple[int, str, str]] = []

    def tell(world: World) -> None:
        world.on_kill = lambda service, how: killed.append((world.now, service, how))

    world = Lived(40 * MIN, (0, tell), faults=[LEAK], **ROOMY)
    climb = [world.mean(MEMORY, t, t + MIN) for t in range(5 * MIN, 10 * MIN, MIN)]
    steps = [later - earlier for earlier, later in pairwise(climb)]
    assert min(steps) > 0 and max(steps) < 1.6 * min(steps)
    assert killed and {(service, how) for _, service, how in killed} == {("work", "killed")}
    assert len(killed) == len({at for at, _, _ in killed}) > 5
    for at, _, _ in killed[:3]:
        assert world.mean(MEMORY, at + 20, at + 40) < world.mean(MEMORY, at - 30, at - 10)
    half = [producer | {"requests": [{"at": 0, "per_min": 0}]} for producer in ROOMY["producers"]]
    quieter = Lived(40 * MIN, faults=[LEAK], **ROOMY | {"producers": half})
    assert quieter.mean(MEMORY, 9 * MIN, 10 * MIN) < world.mean(MEMORY, 9 * MIN, 10 * MIN) - 30


def test_a_rolling_restart_only_buys_time_for_a_leak() -> None:
    restart = do("restart", service="work")
    world = Lived(25 * MIN, (10 * MIN, restart), faults=[LEAK], **ROOMY)
    assert world.mean(MEMORY, 10 * MIN + 20, 11 * MIN) < world.before(MEMORY) + 60
    assert world.mean(MEMORY, 20 * MIN, 25 * MIN) > world.before(MEMORY) + 250
    assert world.faults_active(25 * MIN) == ["leak"]


def test_a_full_heap_costs_time_and_a_growing_one_does_not() -> None:
    world = Lived(15 * MIN, faults=[LEAK], **ROOMY)
    load, usual = "work.saturation_ratio", world.before("work.saturation_ratio")
    reached = next(t for t, mib in world.metrics.seen.series(MEMORY, 300, 900) if mib > 800)
    assert world.mean(load, 300, reached - 60) == pytest.approx(usual, rel=0.03)
    fullest = max(world.mean(load, t, t + 30) for t in range(reached, 15 * MIN - 30, 30))
    assert fullest > 1.2 * usual
