"""Log lines: while their conditions hold, as many as it is bad, sampled in a flood, none from what is dead or full."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from engine.drill import Drill, run
from engine.scenario import Scenario
from engine.scenario.cast import Condition
from engine.signals.logs import FLOOD_PER_MIN, KEPT_IN_FLOOD, Logs, share_of
from engine.trace import Event, Trace
from tests.engine.makers import SEED, small


def failing(ratio: float, *lines: dict[str, Any], **changes: Any) -> Scenario:
    """The small system whose middle service fails this share of its requests, and the lines it writes."""
    fault = {"id": "bad", "fault": "bad_release", "service": "work", "release": "2", "error_ratio": ratio}
    return small(faults=[fault], logs=list(lines), words={"x": ["x"]}, alerts=[], **changes)


def line(**changes: Any) -> dict[str, Any]:
    """An error line of the middle service."""
    when = [{"signal": "work.error_ratio", "above": 0.05}]
    return {"service": "work", "level": "error", "when": when, "words": "x", "per_min": 100} | changes


def lines(scenario: Scenario, until: int = 600) -> list[Event]:
    return run(scenario, SEED, [], until).of("log")


def per_minute(event: Event) -> float:
    """Lines a minute that an event stands for, before any sampling."""
    return float(event.data["count"]) * event.data["sampled"] * 60 / int(event.data["over_s"])


@pytest.mark.parametrize(
    ("signal", "condition", "value", "share"),
    [
        ("a.error_ratio", {"above": 0.05}, 0.05, 0.05), ("a.error_ratio", {"above": 0.05}, 0.4, 0.4),
        ("a.error_ratio", {"above": 0.05}, 1.0, 1.0), ("a.success_ratio", {"below": 0.9}, 0.7, 0.3),
        ("a.success_ratio", {"below": 0.9}, 0.0, 1.0), ("a.latency_p95_ms", {"above": 1000}, 1000, 0.0),
        ("a.latency_p95_ms", {"above": 1000}, 4000, 0.75), ("a.completed_per_min", {"below": 200}, 50, 0.75),
        ("a.completed_per_min", {"below": 200}, 200, 0.0), ("a.request_rate_rps", {"above": 0}, 0, 0.0),
        ("a.request_rate_rps", {"above": 0}, 5, 1.0), ("a.completed_per_min", {"below": 0}, 0, 0.0),
    ],
)  # fmt: skip
def test_how_bad_a_figure_is(signal: str, condition: dict[str, float], value: float, share: float) -> None:
    assert share_of(Condition(signal=signal, **condition), value) == pytest.approx(share)


@pytest.mark.parametrize("ratio", [0.1, 0.3, 0.6, 1.0])
def test_as_many_lines_as_it_is_bad(ratio: float) -> None:
    found = [per_minute(event) for event in lines(failing(ratio, line()))]
    assert found and all(100 * ratio * 0.65 <= rate <= 100 * ratio * 1.35 for rate in found)


@pytest.mark.parametrize(("when", "share"), [([], 1.0), ([{"signal": "work.request_rate_rps", "above": 1}], 1.0),
                                             ([{"signal": "work.error_ratio", "above": 0.05}], 0.4)])  # fmt: skip
@pytest.mark.parametrize("per_request", [0.1, 1, 3])
def test_lines_of_requests_follow_the_requests(per_request: float, when: list[Any], share: float) -> None:
    scenario = failing(0.4, line(when=when, per_min=None, per_request=per_request))
    trace = run(scenario, SEED, [], 600)
    asked = 60 * (trace.metrics.at("work.request_rate_rps", 300) or 0) * per_request * share
    found = [per_minute(event) for event in trace.of("log") if event.at > 60]
    assert found and all(0.6 * asked < rate < 1.4 * asked for rate in found)


def test_below_its_condition_nothing_is_written_and_without_one_always() -> None:
    assert not lines(failing(0.02, line()))
    assert lines(failing(0.0, line(when=[])))
    assert lines(failing(0.0, line(when=[{"service": "work", "release": "2"}])))
    assert not lines(failing(0.0, line(when=[{"service": "work", "release": "1"}])))
    assert not lines(failing(0.5, line(when=[*line()["when"], {"service": "work", "release": "1"}])))


@pytest.mark.parametrize(("per_min", "sampled"), [(FLOOD_PER_MIN - 60, 1), (2 * FLOOD_PER_MIN, KEPT_IN_FLOOD)])
def test_a_flood_is_sampled_and_says_so(per_min: int, sampled: int) -> None:
    found = lines(failing(1.0, line(per_min=per_min)))
    assert {event.data["sampled"] for event in found} == {sampled}
    assert all(0.65 * per_min < per_minute(event) < 1.35 * per_min for event in found)


def test_what_goes_on_is_grouped_more_widely() -> None:
    at = [event.at for event in lines(failing(1.0, line()), 1800)]
    apart = [b - a for a, b in itertools.pairwise(at)]
    assert apart[:3] == [60, 60, 60] and set(apart[3:]) == {180}


def test_what_has_been_away_starts_anew() -> None:
    fault = {"id": "bad", "fault": "bad_release", "service": "work", "release": "2", "error_ratio": 1.0}
    inject = [{"at": 400, "deploy": "work", "release": "1"}, {"at": 700, "deploy": "work", "release": "2"}]
    scenario = small(faults=[fault], logs=[line()], injects=inject, words={"x": ["x"]}, alerts=[])
    at = [event.at for event in lines(scenario, 1000)]
    back = [t for t in at if t >= 700]
    assert not [t for t in at if 420 < t < 700] and back[1] - back[0] == 60


@pytest.mark.parametrize("up", [0, 1])
def test_a_service_without_a_process_is_silent(up: int) -> None:
    drill = Drill(failing(1.0, line(when=[])), SEED)
    drill.world.state.out[drill.world.network.index["work"]] = drill.scenario.services[1].replicas - up
    drill.advance(300)
    assert bool([event for event in drill.trace().of("log") if event.at > 0]) == bool(up)


@pytest.mark.parametrize(("used", "silent"), [(0.5, False), (0.98, False), (1.0, True)])
def test_a_full_disk_takes_no_lines(used: float, silent: bool) -> None:
    drill = Drill(failing(1.0), SEED)
    world = drill.world
    world.metrics.place["work.disk_ratio"] = len(world.metrics.figures)
    world.metrics.figures.append(used)
    logs = Logs(failing(1.0, line()), world, drill.journal, drill.streams)
    logs.check(10)
    assert bool(drill.trace().of("log")) != silent


def test_a_line_names_the_figure_the_process_and_a_request() -> None:
    found = lines(failing(0.5, line()))
    slots = [event.data["words"]["slots"] for event in found]
    assert all(45 <= int(slot["value"].removesuffix("%")) <= 55 for slot in slots)
    assert {slot["process"] for slot in slots} <= {f"work-{n}" for n in (1, 2, 3, 4)} and len(slots) > 3
    assert all(len(slot["request"]) == 8 and int(slot["request"], 16) >= 0 for slot in slots)
    assert len({slot["request"] for slot in slots}) == len(slots)


def test_a_line_is_written_while_its_condition_holds(idle: Trace) -> None:
    found = idle.of("log")
    full = [event for event in found if event.data["words"]["template"] == "log.pool-empty"]
    assert full and full[0].at >= -60
    assert all(b.at - a.at >= 60 for a, b in itertools.pairwise(full))
    assert all(event.data["count"] >= 1 and event.data["service"] == "payments" for event in full)
    assert full[0].data["words"]["slots"]["release"] == "4.12.0"
    assert {event.data["level"] for event in found} == {"info", "warn", "error"}


def test_lines_that_do_not_arrive_are_missing_and_the_rest_is_as_it_was() -> None:
    held = {"logs": ["work"], "since": 100, "until": 300, "mode": "gap"}
    usual, found = lines(failing(1.0, line())), lines(failing(1.0, line(), telemetry=[held]))
    assert [event.at for event in usual if 100 <= event.at < 300] and not [e for e in found if 100 <= e.at < 300]
    assert [e.at for e in usual if e.at < 100] == [e.at for e in found if e.at < 100]
    assert [e for e in found if e.at >= 300]


def test_a_seldom_line_stands_in_some_groups_only() -> None:
    found = lines(failing(1.0, line(per_min=0.1)), 6000)
    assert {event.data["count"] for event in found} == {1} and 0 < len(found) < len(lines(failing(1.0, line()), 6000))
