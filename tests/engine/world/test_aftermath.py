"""What stays behind when a fault is over, and what hides while it lasts: backlogs, and limits nobody counts."""

from typing import Any

import pytest

from engine.world.world import World
from tests.engine.world.lived import MIN, Lived, do

QUEUE: dict[str, Any] = {
    "services": [
        {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 60, "base_ms": 20,
         "calls": [{"service": "partner", "timeout_ms": 1000}, {"service": "mailer", "queued": True, "hard": False}]},
        {"id": "mailer", "name": "Mailer", "team": "ops", "replicas": 2, "capacity_rps": 17, "base_ms": 40,
         "calls": [{"service": "store", "timeout_ms": 1000}]},
        {"id": "partner", "name": "Partner", "team": "ops", "replicas": 10, "capacity_rps": 100, "base_ms": 20,
         "external": True, "scalable": False},
        {"id": "store", "name": "Store", "team": "ops", "replicas": 1, "capacity_rps": 200, "base_ms": 10},
    ],
    "journeys": [{"id": "buying", "name": "Buying", "class": "critical", "entry": "door",
                  "customers": [{"at": 0, "per_min": 1500}],
                  "fresh": [{"service": "mailer", "within": 180, "share": 0.5}]}],
}  # fmt: skip
PATIENT = {"id": "patient", "fault": "retry_storm", "journey": "buying", "persist": 0.95, "delay": 120}
STUCK = {"id": "stuck", "fault": "poison_message", "at": 300, "service": "mailer"}
ASIDE = do("dead_letter", service="mailer")


def test_a_backlog_outlives_the_message_that_made_it() -> None:
    world = Lived(70 * MIN, (15 * MIN, ASIDE), faults=[STUCK], **QUEUE)
    assert world.faults_active(16 * MIN) == []
    assert world.mean("mailer.oldest_s", 14 * MIN, 15 * MIN) > 500
    assert min(world.affected(16 * MIN, 20 * MIN)) > 0.4
    spare = 2 * 17 - 25
    before, after = (world.mean("mailer.backlog", t, t + MIN) for t in (18 * MIN, 28 * MIN))
    assert after == pytest.approx(before - 10 * MIN * spare, rel=0.05)
    assert world.mean("mailer.backlog", 55 * MIN, 70 * MIN) < 10 and max(world.affected(55 * MIN, 70 * MIN)) < 0.01


def test_the_age_of_a_backlog_still_grows_after_the_fault_is_over() -> None:
    """Customers who were shut out come back together: more arrives than the worker can do, for a while."""
    gone = {"id": "gone", "fault": "bad_release", "at": 300, "service": "partner", "release": "2", "error_ratio": 1}
    services = [s | {"release": "2", "releases": ["1", "2"]} if s["id"] == "partner" else s for s in QUEUE["services"]]
    over = 20 * MIN
    world = Lived(
        100 * MIN,
        (over, do("roll_back", service="partner", release="1")),
        faults=[gone, PATIENT],
        **QUEUE | {"services": services},
    )
    assert world.faults_active(over + MIN) == ["patient"]
    oldest = [world.mean("mailer.oldest_s", over + t, over + t + MIN) for t in range(0, 6 * MIN, MIN)]
    assert oldest == sorted(oldest) and oldest[-1] > oldest[0] + 60
    assert world.mean("buying.success_ratio", over + 3 * MIN, over + 6 * MIN) > 0.98
    assert min(world.affected(over + 6 * MIN, over + 8 * MIN)) > 0.05
    assert world.mean("mailer.backlog", 95 * MIN, 100 * MIN) < 10


def test_setting_everything_aside_looks_well_and_is_harm() -> None:
    harmed: list[tuple[str, str, float]] = []

    def all_aside(world: World) -> None:
        world.on_harm = lambda harm, what, records: harmed.append((harm, what, records))
        do("dead_letter", service="mailer", what="all")(world)

    world = Lived(30 * MIN, (15 * MIN, all_aside), faults=[STUCK], **QUEUE)
    assert max(world.affected(17 * MIN, 30 * MIN)) < 0.01
    [(harm, what, records)] = harmed
    assert (harm, what) == ("risk", "dead_letter") and records == pytest.approx(10 * MIN * 25, rel=0.02)


LIMITED: dict[str, Any] = {
    "services": [
        {"id": "door", "name": "Door", "team": "ops", "replicas": 4, "capacity_rps": 20, "base_ms": 20,
         "limit_rps": 500, "calls": [{"service": "work", "timeout_ms": 2000, "retries": 1}]},
        {"id": "work", "name": "Work", "team": "ops", "replicas": 4, "capacity_rps": 20, "base_ms": 30,
         "calls": [{"service": "store", "timeout_ms": 1000}]},
        {"id": "store", "name": "Store", "team": "ops", "replicas": 1, "capacity_rps": 60, "base_ms": 10},
    ]
}  # fmt: skip
BLIND = {"id": "blind", "fault": "limiter", "at": 300, "service": "door", "client_rps": 1}


def test_a_limiter_shuts_customers_out_while_success_stays_green() -> None:
    world = Lived(20 * MIN, faults=[BLIND], **LIMITED)
    bad = (6 * MIN, 20 * MIN)
    assert min(world.affected(*bad)) > 0.95
    assert world.mean("door.client_error_ratio", *bad) > 0.95
    assert world.mean("buying.success_ratio", *bad) > 0.98
    assert world.mean("door.error_ratio", *bad) < 0.01
    for service in ("work", "store"):
        assert world.mean(f"{service}.request_rate_rps", *bad) < 0.05 * world.before(f"{service}.request_rate_rps")
    assert world.mean("door.request_rate_rps", *bad) == pytest.approx(world.before("door.request_rate_rps"), 0.02)
    assert world.mean("buying.completed_per_min", *bad) < 0.05 * world.before("buying.completed_per_min")


def test_lifting_the_limit_ends_it_at_once_and_more_replicas_do_not() -> None:
    lifted = Lived(20 * MIN, (10 * MIN, do("lift_limit", service="door")), faults=[BLIND], **LIMITED)
    assert max(lifted.affected(10 * MIN + 10, 20 * MIN)) < 0.01
    grown = Lived(20 * MIN, (10 * MIN, do("scale_out", service="door")), faults=[BLIND], **LIMITED)
    assert min(grown.affected(10 * MIN + 10, 20 * MIN)) > 0.95


def test_a_lifted_limit_protects_nobody() -> None:
    """The same switch, and another fault: what the limit kept away reaches what cannot take it."""
    flood = {"id": "flood", "fault": "ddos", "at": 300, "service": "door", "producer": "bots", "rps": 400}
    bots = {"id": "bots", "name": "Bots", "into": "door", "outside": True, "requests": [{"at": 0, "per_min": 0}]}
    services = [LIMITED["services"][0] | {"limit_rps": 60}, *LIMITED["services"][1:]]
    parts = {"services": services, "producers": [bots], "faults": [flood]}
    kept = Lived(20 * MIN, **parts)
    lifted = Lived(20 * MIN, (10 * MIN, do("lift_limit", service="door")), **parts)
    assert kept.mean("work.saturation_ratio", 12 * MIN, 20 * MIN) < 0.9
    assert lifted.mean("work.saturation_ratio", 12 * MIN, 20 * MIN) > 0.95
    assert min(lifted.affected(12 * MIN, 20 * MIN)) > max(kept.affected(12 * MIN, 20 * MIN))
