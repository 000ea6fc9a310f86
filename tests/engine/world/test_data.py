"""What becomes of the data: two histories, wrong records and deleted ones, on the numbers."""

from itertools import pairwise

import pytest

from tests.engine.faults.story import MIN
from tests.engine.makers import Game, small
from tests.engine.world.running import WRITES, Run, services


def test_two_histories_grow_with_every_write_and_one_of_them_is_lost_in_a_fail_back() -> None:
    split = {"fault": "split_history", "service": "store", "share": 0.3, "records": 100000, "cut": 0}
    run = Run(split).to(10 * MIN)
    assert run.harmed["risk", "it"] == pytest.approx(0.3 * WRITES * 600, rel=0.03)
    assert run.affected() == pytest.approx(2 * 0.3 * 0.7 * WRITES * 600 / 100000, rel=0.05)
    run.do("fail_over", service="store")
    assert run.harmed["loss", "fail_over"] == pytest.approx(0.7 * WRITES * 600, rel=0.03)
    run.to(12 * MIN)
    assert run.affected() < 0.001 and run.harmed["risk", "it"] < 0.3 * WRITES * 615


@pytest.mark.parametrize("stopped", [True, False])
def test_a_merge_holds_only_while_nobody_writes(stopped: bool) -> None:
    split = {"fault": "split_history", "service": "store", "share": 0.5, "records": 9000, "cut": 0}
    run = Run(split).to(10 * MIN)
    if stopped:
        run.do("stop_writes", service="store").to(20 * MIN)
    run.do("restore_from_backup", service="store")
    if stopped:
        run.to(21 * MIN).do("stop_writes", service="store", how="allow")
    since = run.world.now
    run.to(since + 10 * MIN)
    assert (run.affected() < 0.001) == stopped == (not run.world.faults_active(run.world.now))


WRONG = {"fault": "data_corruption", "service": "work", "release": "2", "store": "store", "per_1000_writes": 100,
         "records": 20000}  # fmt: skip


def test_a_rollback_stops_the_corruption_and_mends_nothing() -> None:
    run = Run(WRONG).to(10 * MIN)
    wrong = run.harmed["loss", "it"]
    assert wrong == pytest.approx(0.1 * WRITES * 600, rel=0.03)
    assert run.of("errors", "work") < 0.001 and run.of("errors", "door") < 0.001
    assert run.affected() == pytest.approx(wrong / 20000, rel=0.03)
    run.do("roll_back", service="work", release="1").to(30 * MIN)
    assert run.harmed["loss", "it"] == wrong and run.affected() == pytest.approx(wrong / 20000, rel=0.01)
    run.do("restore_from_backup", service="store").to(31 * MIN)
    assert run.affected() < 0.001 and not run.world.faults_active(run.world.now)


def test_the_trace_tells_the_harm_as_it_grows_and_the_end_with_the_remedy_that_brought_it() -> None:
    game = Game(small(faults=[WRONG | {"id": "it", "at": 60}], horizon=7200)).to(10 * MIN)
    for remedy, params in (
        ("roll_back", {"service": "work", "release": "1"}),
        ("restore_from_backup", {"service": "store"}),
    ):
        assert not game.events("fault_cleared")
        game.act("do", remedy=remedy, params=params)
        done = game.until("remedy_done", remedy=remedy)
    cleared = game.events("fault_cleared")
    assert [(event.data["id"], event.cause) for event in cleared] == [("it", done.cause)]
    told = [event.data for event in game.events("data_harmed")]
    assert all(one["harm"] == "loss" and one["what"] == "it" for one in told)
    records = [one["records"] for one in told]
    assert len(records) == 2 and all(after >= 10 * before for before, after in pairwise(records))


def test_a_restoration_while_the_release_still_writes_is_harmed_again() -> None:
    run = Run(WRONG).to(10 * MIN)
    before = run.affected()
    run.do("restore_from_backup", service="store").to(10 * MIN + 20)
    assert run.affected() < 0.1 * before
    run.to(20 * MIN)
    assert run.affected() > 0.9 * before


def test_stopped_writes_stop_corruption_and_deletion_too() -> None:
    gone = {"fault": "deletion", "service": "store", "per_min": 60, "list_size": 5000, "records": 20000}
    run = Run(WRONG, gone).to(10 * MIN).do("stop_writes", service="store").to(11 * MIN)
    harmed = dict(run.harmed)
    assert run.to(20 * MIN).harmed == harmed and harmed["loss", "it1"] >= 600
    run.do("stop_writes", service="store", how="allow").to(30 * MIN)
    assert run.harmed["loss", "it"] > 1.5 * harmed["loss", "it"]


def test_deleted_customers_show_on_no_graph_and_the_list_has_an_end() -> None:
    gone = {"fault": "deletion", "service": "store", "per_min": 60, "list_size": 900, "records": 20000}
    run, well = Run(gone).to(30 * MIN), Run().to(30 * MIN)
    for name in ("store.error_ratio", "store.request_rate_rps", "door.latency_p95_ms", "buying.completed_per_min"):
        assert run.world.signal(name) == well.world.signal(name)
    assert run.harmed == {("loss", "it"): 900} and run.affected() == pytest.approx(900 / 20000)
    run.do("restore_from_backup", service="store").to(31 * MIN)
    assert run.affected() < 0.001 and not run.world.faults_active(run.world.now)


def test_only_those_whose_requests_come_to_a_store_meet_its_wrong_records() -> None:
    run = Run(WRONG | {"records": 500}, services=services(call={"per_request": 0.25, "writes": 1})).to(30 * MIN)
    assert 0.2 < run.affected() <= 0.25
