"""Outside checks: one attempt each time, by the truth of the journey, told on change."""

from __future__ import annotations

import itertools
from types import SimpleNamespace
from typing import Any

import pytest

from engine.drill import run
from engine.journal import Journal
from engine.scenario import Scenario
from engine.signals.checks import Checks
from engine.signals.notices import Notices
from engine.streams import Streams
from engine.world.impact import Impact
from tests.engine.makers import SEED, Game, small

CHECK: dict[str, Any] = {"id": "probe", "title": "Buying from outside", "journey": "buying", "from": "Oslo",
                         "every": 20, "fails_after": 3, "pages": "ops"}  # fmt: skip


def broken(ratio: float, at: int = 100, **changes: Any) -> Scenario:
    """The small system with a release that makes this share of requests fail, and no alert that sees it."""
    fault = {"id": "bad", "fault": "bad_release", "service": "door", "release": "1", "at": at, "error_ratio": ratio}
    return small(alerts=[], faults=[fault], checks=[CHECK | changes])


@pytest.mark.parametrize("fails_after", [1, 2, 5])
@pytest.mark.parametrize("every", [10, 20, 60, 25])
def test_it_fails_after_so_many_attempts_and_calls(fails_after: int, every: int) -> None:
    game = Game(broken(1.0, fails_after=fails_after, every=every)).to(900)
    (failed,) = game.events("check_failed")
    assert failed.data == {"check": "probe", "journey": "buying", "count": fails_after, "severity": "page",
                           "joins": None}  # fmt: skip
    # The first attempt after the fault comes within `every`, and an attempt waits for its tick.
    first = 100 + every + 10
    assert 100 <= failed.at - (fails_after - 1) * every <= first + 10
    paged = game.events("paged")
    assert {(event.data["person"], event.data["why"]) for event in paged} == {("sam", "probe"), ("kim", "probe")}
    assert paged[0].cause == failed.n


def test_a_healthy_journey_passes_and_a_whole_drill_says_nothing() -> None:
    assert not run(broken(0.0), SEED, []).of("check_failed", "check_passed", "paged")


def test_it_passes_again_after_as_many_successes_and_can_be_acknowledged() -> None:
    game = Game(broken(1.0))
    failed = game.until("check_failed")
    assert game.act("acknowledge", alert="probe").data["alert"] == "probe"
    assert "probe" in game.act("verify").data["failing"]
    game.drill.world.state.release[0] = "2"
    passed = game.until("check_passed")
    assert (passed.cause, passed.data["count"], passed.data["check"]) == (failed.n, 3, "probe")
    assert "probe" not in game.act("verify").data["failing"]
    assert [event.data["person"] for event in game.to(1200).events("paged")] == ["sam"]


@pytest.mark.parametrize("passes_after", [1, 4, 9])
def test_it_can_take_more_or_fewer_successes_to_pass_than_failures_to_fail(passes_after: int) -> None:
    game = Game(broken(1.0, passes_after=passes_after))
    assert game.until("check_failed").data["count"] == CHECK["fails_after"]
    game.drill.world.state.release[0] = "2"
    assert game.until("check_passed").data["count"] == passes_after


def test_one_for_a_ticket_calls_nobody() -> None:
    trace = run(broken(1.0, severity="ticket"), SEED, [], 400)
    assert trace.of("check_failed") and not trace.of("paged")


def test_before_the_drill_it_probes_and_tells_nothing() -> None:
    trace = run(broken(1.0, at=-300), SEED, [], 60)
    (failed,) = trace.of("check_failed")
    assert 0 <= failed.at < CHECK["every"] and failed.data["count"] >= 300 // CHECK["every"] - 1


def probe(impact: Impact, failed: float, waiting: float = 0.0) -> Checks:
    """The check over a world that stands still."""
    scenario = small(checks=[CHECK])
    flow = SimpleNamespace(failed=[failed], waiting=[waiting])
    network = SimpleNamespace(journey_index={"buying": 0})
    world: Any = SimpleNamespace(network=network, flow=flow, impacts=[impact])
    return Checks(scenario, world, Notices(scenario, Journal(["seat"]), []), Streams(SEED))


@pytest.mark.parametrize(
    ("impact", "failed", "waiting", "expected"),
    [
        (Impact(600, 0, 0), 0.0, 0, 0.0),
        (Impact(600, 150, 0), 0.25, 0, 0.25),
        (Impact(600, 90, 0), 0.0, 0, 0.15),  # Harmed although every request succeeded.
        (Impact(800, 350, 0), 0.25, 200, 0.25),  # 200 wait to try again; of 600 who come, 150 fail.
        (Impact(600, 600, 0), 1.0, 0, 1.0),
        (Impact(0, 0, 0), 0.0, 0, 0.0),
    ],
)
def test_an_attempt_fails_as_a_customers_first_one_does(
    impact: Impact, failed: float, waiting: float, expected: float
) -> None:
    checks = probe(impact, failed, waiting)
    checks.check(-300)
    assert checks.fails(0) == pytest.approx(expected)


def test_attempts_follow_the_share_and_dashboards_have_no_say() -> None:
    """A third fails: of many single attempts about a third fails, though no sample arrives."""
    scenario = broken(0.33, at=-300, every=10, fails_after=1, severity="ticket")
    blind = scenario.model_copy(update={"telemetry": small(
        telemetry=[{"services": ["door", "work", "store"], "journeys": ["buying"], "mode": "gap"}]).telemetry})
    changes = [(e.at, e.kind) for e in run(blind, SEED, []).of("check_failed", "check_passed")]
    assert changes == [(e.at, e.kind) for e in run(scenario, SEED, []).of("check_failed", "check_passed")]
    failing = [until - at for (at, kind), (until, _) in itertools.pairwise(changes)
               if kind == "check_failed"]  # fmt: skip
    assert 0.2 < sum(failing) / 1800 < 0.5


def test_what_is_tried_by_one_check_moves_no_other() -> None:
    one = [CHECK | {"id": "a"}, CHECK | {"id": "b", "every": 10}]
    both = small(alerts=[], faults=[f.model_dump() for f in broken(0.5).faults], checks=one)
    alone = both.model_copy(update={"checks": both.checks[1:]})
    rows = [[(e.at, e.kind) for e in run(s, SEED, []).of("check_failed", "check_passed") if e.data["check"] == "b"]
            for s in (both, alone)]  # fmt: skip
    assert rows[0] == rows[1] and rows[0]
