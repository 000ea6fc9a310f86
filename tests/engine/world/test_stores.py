"""The dynamics of stores, on the numbers: locks, lag, disks, connections and neighbours."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.catalogue import REMEDIES
from tests.engine.faults.story import MIN, sound
from tests.engine.makers import small
from tests.engine.world.running import BUYERS, WRITES, Run, services

LOCK = {"fault": "slow_query", "store": "store", "does": "lock", "share": 0.3}


def test_a_lock_fills_the_pools_and_leaves_the_database_calm() -> None:
    """With too few connections, those who wait for the lock keep others from a store that has time for them."""
    thin = {"timeout_ms": 2000, "pool": {"size": 4, "acquire_ms": 500}}
    before = Run(services=services(call=thin)).to(5 * MIN)
    held = Run(LOCK, services=services(call=thin)).to(5 * MIN)
    edge = held.world.network.edge("work", "store")
    assert held.world.flow.pool_use[edge] > 0.99 > 0.1 > before.world.flow.pool_use[edge]
    assert held.of("load") < 0.75 * before.of("load")
    assert held.of("took") < 1.05 * before.of("took")
    assert held.of("errors", "work") > 0.3 + 0.1
    held.do("kill_session", service="store").to(7 * MIN)
    assert held.affected() < 0.001 and not held.world.faults_active(7 * MIN)


def test_more_connections_than_the_lock_takes_up_leave_only_its_own_share() -> None:
    held = Run(LOCK, services=services(call={"timeout_ms": 2000})).to(5 * MIN)
    assert held.world.flow.pool_use[held.world.network.edge("work", "store")] < 0.8
    assert abs(held.of("errors", "work") - 0.3) < 0.01


@pytest.mark.parametrize("takes", [20, 60])
def test_queries_of_a_job_go_on_for_a_while_after_it_was_paused(takes: int) -> None:
    job = [{"id": "report", "name": "Report", "into": "store", "requests": [{"at": 0, "per_min": 60}]}]
    query = {"fault": "slow_query", "store": "store", "producer": "report", "share": 0.01, "takes": takes}
    run = Run(query, producers=job).to(10 * MIN)
    assert run.world.state.wear["it"] == pytest.approx(takes, rel=0.01)
    assert run.of("cost") == pytest.approx(1 / (1 - takes / 100), rel=0.01)
    run.world.state.paused[0] = True
    run.to(10 * MIN + 10)
    assert run.world.faults_active(run.world.now) == ["it"]
    run.to(10 * MIN + 6 * takes)
    assert not run.world.faults_active(run.world.now) and run.of("cost") < 1.02


def test_killing_what_a_release_asks_helps_until_it_is_asked_again() -> None:
    query = {"fault": "slow_query", "store": "store", "service": "work", "release": "2", "share": 0.01,
             "per_1000_calls": 30, "takes": 30}  # fmt: skip
    run = Run(query).to(10 * MIN)
    busy = run.of("load")
    run.do("kill_session", service="store").to(10 * MIN + 10)
    assert run.of("load") < 0.85 * busy
    run.to(20 * MIN)
    assert run.of("load") > 0.95 * busy


EXPORT = [{"id": "import", "name": "Import", "into": "store", "writes": 1,
           "requests": [{"at": -1, "per_min": 0}, {"at": 0, "per_min": 1200}]}]  # fmt: skip
FULL = {"capacity_rps": 200}


def test_a_standby_lags_by_what_is_written_faster_than_it_replays() -> None:
    """Lag grows by 1 - replayed / written seconds in a second, and a failover loses exactly what was not replayed."""
    weak = {"fault": "replica_lag", "service": "store", "replay_rps": 20, "producer": "import"}
    run = Run(weak, producers=EXPORT, services=services(FULL)).to(10 * MIN)
    written = WRITES + 20
    assert run.of("lag_s") == pytest.approx((1 - 20 / written) * 600, rel=0.02)
    assert run.of("behind") == pytest.approx((written - 20) * 600, rel=0.02)
    assert run.affected() < 0.001
    behind = run.of("behind")
    run.do("fail_over", service="store")
    assert run.harmed == {("loss", "fail_over"): behind}
    assert not run.world.faults_active(run.world.now) and run.of("lag_s") == 0


def test_a_standby_that_keeps_up_loses_a_second_of_writes() -> None:
    run = Run().to(10 * MIN)
    run.do("fail_over", service="store")
    assert run.harmed["loss", "fail_over"] == pytest.approx(WRITES, rel=0.02)


def test_once_the_job_is_paused_the_standby_catches_up_and_a_failover_is_cheap_again() -> None:
    weak = {"fault": "replica_lag", "service": "store", "replay_rps": 20, "producer": "import"}
    run = Run(weak, producers=EXPORT, services=services(FULL)).to(10 * MIN)
    run.world.state.paused[0] = True
    run.to(30 * MIN).do("fail_over", service="store")
    assert run.harmed["loss", "fail_over"] < 2 * WRITES


def test_writes_that_are_stopped_let_the_standby_catch_up_before_a_failover() -> None:
    run = Run({"fault": "replica_lag", "service": "store", "replay_rps": 5}).to(10 * MIN)
    assert run.of("behind") > 1000
    run.do("stop_writes", service="store").to(25 * MIN)
    run.do("fail_over", service="store").do("stop_writes", service="store", how="allow").to(27 * MIN)
    assert run.harmed.get(("loss", "fail_over"), 0.0) < 1
    assert run.affected() < 0.001


@pytest.mark.parametrize("share", [0.25, 1.0])
def test_old_data_lets_those_down_who_look_at_it(share: float) -> None:
    reading = {"id": "reading", "name": "Reading", "class": "major", "entry": "door",
               "customers": [{"at": 0, "per_min": 60}],
               "fresh": [{"service": "store", "within": 120, "share": share}]}  # fmt: skip
    journeys = [small().journeys[0].model_dump(by_alias=True), reading]
    run = Run({"fault": "replica_lag", "service": "store"}, journeys=journeys).to(100)
    assert run.affected(1) < 0.001
    run.to(10 * MIN)
    assert run.affected(0) < 0.001 and run.affected(1) == pytest.approx(share, rel=0.01)
    assert run.of("errors", "door") < 0.001


@pytest.mark.parametrize(("what", "rate"), [("logs", BUYERS), ("indexes", WRITES)])
def test_a_disk_fills_in_the_time_its_traffic_gives_it_and_then_takes_no_writes(what: str, rate: float) -> None:
    growth = {"fault": "disk_growth", "service": "store", "what": what, "mib_per_1000": 400}
    full = 10 * 1024 / (rate * 400 / 1000)
    run = Run(growth).to(int(0.95 * full))
    assert run.affected() < 0.001 and run.of("disk_used_gib") < 50
    run.to(int(1.05 * full) + 20)
    assert run.of("disk_used_gib") == 50
    assert run.of("errors", "work") == pytest.approx(0.3, abs=0.01) and run.of("errors") < 0.001
    # The door tries once more, which helps no write: it only asks again.
    assert run.affected() == pytest.approx(0.3, abs=0.01)
    assert run.of("offered", "work") == pytest.approx(1.3 * BUYERS, rel=0.01)
    assert run.world.flow.written(run.world.state, run.world.network.index["store"]) == 0


def test_freeing_a_disk_buys_the_time_that_was_freed() -> None:
    """Old logs are a tenth of what was used; those that grew go with them, an index stays."""
    freed = {}
    for what, mib in (("logs", 400), ("indexes", 400 / 0.3)):
        run = Run({"fault": "disk_growth", "service": "store", "what": what, "mib_per_1000": mib}).to(20 * MIN)
        assert run.affected() > 0.05
        run.do("free_disk", service="store").to(21 * MIN)
        assert run.affected() < 0.001 and run.world.faults_active(run.world.now) == ["it"]
        while run.affected() < 0.05:
            run.to(run.world.now + 10)
        freed[what] = run.world.now - 20 * MIN
    slope = BUYERS * 400 / 1000 / 1024
    assert freed["logs"] == pytest.approx((4 + 10) / slope, rel=0.05)
    assert freed["indexes"] == pytest.approx(4 / slope, rel=0.1)


def test_more_replicas_may_take_more_connections_than_a_store_has() -> None:
    """What is short is the callers' capacity: two more replicas would do, and their pools do not fit."""

    def run(most: int, scaled: bool) -> Run:
        parts = services({"max_connections": most, "capacity_rps": 400}, capacity_rps=9)
        world = Run(services=parts).to(5 * MIN)
        if scaled:
            world.do("scale_out", service="work")
        return world.to(15 * MIN)

    assert run(100, False).affected() == 0
    tight = run(100, True)
    assert run(100, False).affected() < run(120, True).affected() + 1e-9 < tight.affected()
    lost = 1 - 100 / 120
    assert tight.of("errors", "work") == pytest.approx(lost, rel=0.05)
    assert tight.world.signal("store.connections_ratio") == 1


def test_a_costly_tenant_fills_a_service_whose_request_rate_hardly_moves() -> None:
    tenant = [{"id": "partner", "name": "Partner", "into": "work", "outside": True,
               "requests": [{"at": 0, "per_min": 120}]}]  # fmt: skip
    heavy = {"fault": "noisy_neighbour", "service": "work", "producer": "partner", "cost_factor": 30}
    calm = services()
    calm[0]["calls"][0]["retries"] = 0
    before = Run(producers=tenant, services=calm).to(5 * MIN)
    noisy = Run(heavy, producers=tenant, services=calm).to(5 * MIN)
    assert noisy.of("load", "work") > 2 * before.of("load", "work")
    assert noisy.affected() > 0.1
    noisy.world.state.blocked[0] = True
    noisy.to(8 * MIN)
    assert noisy.affected() < 0.001 and not noisy.world.faults_active(noisy.world.now)


def test_more_replicas_thin_a_noisy_host_out_and_do_not_leave_it() -> None:
    host = {"fault": "noisy_neighbour", "service": "work", "eats": 0.8, "replicas": 2}
    run = Run(host).to(5 * MIN)
    worst = run.affected()
    run.do("scale_out", service="work").to(8 * MIN)
    assert 0 < run.affected() < worst / 2 and run.world.faults_active(run.world.now) == ["it"]
    run.do("restart", service="work").to(10 * MIN)
    assert run.affected() < 0.001 and not run.world.faults_active(run.world.now)


SESSION = st.fixed_dictionaries(
    {
        "fault": st.just("slow_query"),
        "store": st.just("store"),
        "does": st.sampled_from(["scan", "lock"]),
        "share": st.sampled_from([0.1, 0.7, 1.0]),
    }
)
ASKED = st.fixed_dictionaries(
    {
        "fault": st.just("slow_query"),
        "store": st.just("store"),
        "does": st.sampled_from(["scan", "lock"]),
        "share": st.sampled_from([0.02, 1.0]),
        "service": st.just("work"),
        "release": st.just("2"),
        "per_1000_calls": st.sampled_from([1, 1000]),
        "takes": st.sampled_from([1, 3600]),
    }
)
LAG = st.fixed_dictionaries(
    {"fault": st.just("replica_lag"), "service": st.just("store")},
    optional={"replay_rps": st.sampled_from([0.001, 5, 1000])},
)
SPLIT = st.fixed_dictionaries(
    {
        "fault": st.just("split_history"),
        "service": st.just("store"),
        "share": st.sampled_from([0.01, 0.99]),
        "records": st.sampled_from([1, 10**9]),
        "latency_ms": st.sampled_from([0, 5000]),
    }
)
BAD_DATA = st.fixed_dictionaries(
    {
        "fault": st.just("data_corruption"),
        "service": st.just("work"),
        "release": st.just("2"),
        "store": st.just("store"),
        "per_1000_writes": st.sampled_from([0.1, 1000]),
        "records": st.sampled_from([1, 9000]),
    }
)
GONE = st.fixed_dictionaries(
    {
        "fault": st.just("deletion"),
        "service": st.just("store"),
        "per_min": st.sampled_from([0.5, 10**6]),
        "list_size": st.sampled_from([1, 5000]),
        "records": st.sampled_from([1, 9000]),
    }
)
DISK = st.fixed_dictionaries(
    {
        "fault": st.just("disk_growth"),
        "service": st.just("store"),
        "what": st.sampled_from(["logs", "indexes"]),
        "mib_per_1000": st.sampled_from([1, 10**6]),
    }
)
NOISY = st.fixed_dictionaries(
    {
        "fault": st.just("noisy_neighbour"),
        "service": st.sampled_from(["door", "work", "store"]),
        "eats": st.sampled_from([0.1, 0.95]),
        "replicas": st.sampled_from([1, 999]),
    }
)
ANY = st.lists(st.one_of(SESSION, ASKED, LAG, SPLIT, BAD_DATA, GONE, DISK, NOISY), min_size=1, max_size=4)
REMEDY = st.tuples(st.sampled_from(["kill_session", "fail_over", "stop_writes", "restore_from_backup", "free_disk",
                                    "grow_disk", "restart", "scale_out"]), st.integers(1, 60))  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(ANY, st.lists(REMEDY, max_size=5), st.sampled_from([5, 10, 60]), st.sampled_from([0, 90, 1800, 9000]))
def test_whatever_befalls_a_store_the_figures_stay_sound(
    faults: list[dict[str, Any]], acts: list[tuple[str, int]], tick: int, buyers: int
) -> None:
    journeys = [{"id": "buying", "name": "Buying", "class": "critical", "entry": "door", "value": 9,
                 "customers": [{"at": 0, "per_min": buyers}]}]  # fmt: skip
    tight = services({"max_connections": 90}, {"writes": 0.6})
    runs = [Run(*faults, tick=tick, journeys=journeys, services=tight) for _ in range(2)]
    for count in range(1, 61):
        for run in runs:
            for remedy in (REMEDIES[name] for name, at in acts if at == count):
                act = remedy.model_validate({"service": "work" if remedy.remedy == "scale_out" else "store"})
                if act.refusal(run.world) is None:
                    act.finish(run.world)
            run.world.tick(run.world.now + tick)
        sound(runs[0].world)
        state = runs[0].world.state
        assert state.disk_used_gib[2] <= state.disk_gib[2]
    assert vars(runs[0].world.state) == vars(runs[1].world.state) and runs[0].harmed == runs[1].harmed
