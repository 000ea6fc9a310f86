"""Properties of every world: traffic is neither made nor lost, ratios are ratios, nothing is negative or endless."""

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.drill import run
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.streams import Streams
from engine.trace import Trace
from engine.world.curves import along, crowding, ramp, tail
from engine.world.world import World
from tests.engine.makers import SEED, commands, small
from tests.engine.world.running import Run, services

ENDED = 900


@st.composite
def systems(draw: st.DrawFn) -> Scenario:
    """A scenario of up to five services in an arbitrary graph, one or two journeys, and faults of every family."""
    names = [f"s{k}" for k in range(draw(st.integers(1, 5)))]
    services: list[dict[str, Any]] = []
    pools: list[tuple[str, str]] = []
    for k, name in enumerate(names):
        calls = []
        for callee in names[k + 1 :]:
            if not draw(st.booleans()):
                continue
            call: dict[str, Any] = {
                "service": callee,
                "per_request": draw(st.sampled_from([0.2, 1, 3])),
                "timeout_ms": draw(st.sampled_from([50, 1000, 8000])),
                "retries": draw(st.integers(0, 3)),
                "hard": draw(st.booleans()),
            }
            if draw(st.booleans()):
                call["pool"] = {"size": draw(st.integers(1, 30)), "acquire_ms": draw(st.sampled_from([10, 3000]))}
                pools.append((name, callee))
            calls.append(call)
        services.append(
            {
                "id": name,
                "name": name,
                "team": "ops",
                "replicas": draw(st.integers(1, 6)),
                "capacity_rps": draw(st.sampled_from([2, 15, 90])),
                "base_ms": draw(st.sampled_from([1, 40, 900])),
                "workers": draw(st.sampled_from([1, 20, 200])),
                "queue": draw(st.sampled_from([0, 5, 300])),
                "memory_limit_mib": draw(st.sampled_from([520, 4096])),
                "release": "2",
                "releases": ["1", "2"],
                "calls": calls,
            }
        )
    journeys = [
        {
            "id": f"j{k}",
            "name": f"j{k}",
            "class": "major",
            "entry": draw(st.sampled_from(names)),
            "requests": draw(st.sampled_from([0.5, 1, 4])),
            "value": 100,
            "customers": [
                {"at": 0, "per_min": draw(st.sampled_from([0, 30, 900, 6000]))},
                {"at": 600, "per_min": draw(st.sampled_from([0, 30, 900, 6000]))},
            ],
        }
        for k in range(draw(st.integers(1, 2)))
    ]
    faults: list[dict[str, Any]] = []
    if draw(st.booleans()):
        faults.append(
            {
                "id": "storm",
                "fault": "retry_storm",
                "at": draw(st.sampled_from([0, 200])),
                "journey": "j0",
                "persist": draw(st.sampled_from([0.1, 0.8, 0.95])),
                "delay": draw(st.sampled_from([1, 5, 60])),
            }
        )
    if draw(st.booleans()):
        faults.append(
            {
                "id": "bad",
                "fault": "bad_release",
                "at": 60,
                "service": draw(st.sampled_from(names)),
                "release": "2",
                "error_ratio": draw(st.sampled_from([0, 0.3, 1])),
                "latency_ms": draw(st.sampled_from([0, 5000])),
                "cost_factor": draw(st.sampled_from([1, 8])),
            }
        )
    if pools and draw(st.booleans()):
        service, pool = draw(st.sampled_from(pools))
        faults.append({"id": "leak", "fault": "pool_leak", "at": 30, "service": service, "pool": pool, "release": "2",
                       "per_1000_calls": draw(st.sampled_from([1, 50, 1000]))})  # fmt: skip
    return small(
        services=services,
        journeys=journeys,
        faults=faults,
        alerts=[],
        history=60,
        horizon=ENDED,
        tick=draw(st.sampled_from([5, 10, 30, 60])),
        teams=[{"id": "ops", "name": "Operations", "owns": []}],
        responders=[{"id": "sam", "name": "Sam", "title": "Engineer", "team": "ops", "level": "L1", "on_call": "now"}],
    )


def remedies(scenario: Scenario) -> list[tuple[int, str, dict[str, Any]]]:
    """A remedy of each kind on the first service and journey, one after the other."""
    service, journey = scenario.journeys[0].entry, scenario.journeys[0].id
    return [
        (60, "do", {"remedy": "scale_out", "params": {"service": service}}),
        (200, "do", {"remedy": "restart", "params": {"service": service, "how": "all"}}),
        (400, "do", {"remedy": "shed_load", "params": {"service": service, "keep_percent": 30}}),
        (450, "do", {"remedy": "turn_retries_off", "params": {"journey": journey}}),
        (460, "do", {"remedy": "roll_back", "params": {"service": service, "release": "1"}}),
    ]


def ticks(scenario: Scenario, count: int) -> Iterator[tuple[World, list[float], list[float]]]:
    """The world after each tick, with the queues and the waiting customers there were before it."""
    world = World(scenario, Streams(SEED))
    for k in range(1, count + 1):
        queued, waiting = list(world.state.queued), list(world.state.waiting)
        if k == 12:
            world.state.keep[0] = 0.4
        if k == 20:
            world.state.replicas[0] += 2
            world.state.out[-1] = 1
        if k == 25:
            world.state.out[-1] = 0
        world.tick(k * scenario.tick)
        yield world, queued, waiting


def close(a: float, b: float, scale: float) -> bool:
    """Equal, as far as sums of that size can be."""
    return abs(a - b) <= 1e-6 * (1 + abs(scale))


@settings(max_examples=25, deadline=None)
@given(systems())
def test_no_request_is_made_or_lost(scenario: Scenario) -> None:
    for world, before, _ in ticks(scenario, 40):
        flow, net = world.flow, world.network
        for i in range(len(net.ids)):
            served, failed = flow.done[i] * flow.ok[i], flow.done[i] * (1 - flow.ok[i])
            kept = (flow.queued[i] - before[i]) / scenario.tick
            settled = served + failed + flow.shed[i] + flow.rejected[i] + kept
            assert close(flow.offered[i], settled, flow.offered[i] + before[i])
        for c in range(len(net.ids)):
            called = sum(
                flow.admitted[e] * max(1.0, net.per_request[e])
                for edges in net.edges_of
                for e in edges
                if net.callee[e] == c
            )
            entered = sum(
                flow.coming[j] * journey.requests for j, journey in enumerate(net.journeys) if net.entry[j] == c
            )
            assert close(flow.offered[c], called + entered, flow.offered[c])


@settings(max_examples=25, deadline=None)
@given(systems())
def test_no_customer_is_made_or_lost(scenario: Scenario) -> None:
    for world, _, before in ticks(scenario, 40):
        flow = world.flow
        for j in range(len(world.network.journeys)):
            done = flow.coming[j] * (1 - flow.again[j])
            kept = (flow.waiting[j] - before[j]) / scenario.tick
            assert close(flow.new[j], done + kept, flow.coming[j] + before[j])


@settings(max_examples=25, deadline=None)
@given(systems())
def test_figures_stay_within_their_bounds(scenario: Scenario) -> None:
    for world, _, _ in ticks(scenario, 40):
        flow, state = world.flow, world.state
        shares = [*flow.ok, *flow.errors, *flow.load, *flow.fails, *flow.lost, *flow.spill, *flow.pool_use]
        shares += [*flow.failed, *flow.again, *(impact.share for impact in world.impacts)]
        amounts = [*flow.offered, *flow.shed, *flow.rejected, *flow.done, *flow.wait, *flow.took, *flow.queued]
        amounts += [*flow.attempts, *flow.admitted, *flow.coming, *flow.waiting, *state.memory, *state.queued]
        amounts += [figure for impact in world.impacts for figure in impact[:2]]
        amounts += [leaked for edge in state.leaked for leaked in edge]
        assert all(math.isfinite(figure) for figure in shares + amounts)
        assert all(-1e-9 <= figure <= 1 + 1e-9 for figure in shares)
        assert all(figure >= -1e-9 for figure in amounts)
        assert all(flow.queued[i] <= state.up(i) * world.network.queue[i] + 1e-9 for i in range(len(flow.queued)))
        assert all(isinstance(figure, float) for figure in shares)


def columns_are_sound(trace: Trace) -> None:
    """Every stored figure is a whole number within the bounds of its kind."""
    for columns in (trace.metrics, trace.truth):
        lengths = [len(values) for values in columns.values.values()]
        assert min(lengths) == max(lengths)
        for name, values in columns.values.items():
            assert all(type(value) is int and value >= 0 for value in values), name
            if name.endswith("_ratio"):
                assert max(values) <= columns.scales[name], name
    for name in trace.truth.names():
        if name.endswith(".affected_per_min"):
            active = trace.truth.values[name.replace("affected", "active")]
            assert all(a <= b for a, b in zip(trace.truth.values[name], active, strict=True))


@settings(max_examples=12, deadline=None)
@given(systems())
def test_whole_drills_are_sound_and_repeatable(scenario: Scenario) -> None:
    acts = [(at, kind, args) for at, kind, args in remedies(scenario)]
    given_commands = [type(c)(c.seq, c.at, "seat", c.kind, c.args) for c in commands(*acts)]
    trace = run(scenario, SEED, given_commands)
    columns_are_sound(trace)
    again = Scenario.model_validate(scenario.canonical(), context=CANONICAL)
    assert run(again, SEED, given_commands).digest == trace.digest
    assert trace.of("ended")


def test_the_columns_of_the_shop_are_sound(idle: Trace, textbook: tuple[Any, Trace]) -> None:
    columns_are_sound(idle)
    columns_are_sound(textbook[1])


def test_a_healthy_system_serves_everybody() -> None:
    for world, _, _ in ticks(small(), 11):
        assert all(impact.share < 0.001 for impact in world.impacts)
        assert all(load < 0.9 for load in world.flow.load)


def test_what_is_called_unless_a_flag_is_on_takes_over_when_it_goes_off() -> None:
    given = services(call={"flag": "fast"}, flags=["fast"])
    given[1]["calls"].append({"service": "other", "unless": "fast"})
    given.append(given[2] | {"id": "other", "name": "Other"})
    run = Run(services=given).to(60)
    before = run.of("offered", "store")
    assert before > 0 and run.of("offered", "other") == 0
    run.do("switch_flag_off", service=given[1]["id"], flag="fast").to(120)
    assert run.of("offered", "store") == 0 and run.of("offered", "other") == pytest.approx(before)


def test_a_pool_in_real_use_slows_down_before_it_fails() -> None:
    """Where connections are busy, waiting for one shows before timeouts do."""
    services = [service.model_dump(by_alias=True) for service in small().services]
    services[1]["calls"][0] |= {"timeout_ms": 5000, "pool": {"size": 10, "acquire_ms": 2000}}
    services[2] |= {"base_ms": 400.0, "workers": 400}
    leak = {"id": "leak", "fault": "pool_leak", "at": 0, "service": "work", "pool": "store", "release": "2",
            "per_1000_calls": 0.5}  # fmt: skip
    trace = run(small(services=services, faults=[leak], horizon=5400), SEED, [])
    slow = next(t for t, ms in trace.metrics.series("work.latency_p95_ms", 0, 5400) if ms > 2000)
    failing = next(t for t, ratio in trace.metrics.series("work.error_ratio", 0, 5400) if ratio > 0.01)
    half = next(t for t, use in trace.metrics.series("work.pool_use_ratio", 0, 5400) if use > 0.5)
    assert half < slow < failing


@pytest.mark.parametrize("x", [0.0, 0.1, 1.0, 3.3, 9.99, 10.0, 1e9, -1.0])
def test_the_tail_is_near_the_exponential(x: float) -> None:
    assert abs(tail(x) - math.exp(-max(0.0, x))) < 0.04


@given(st.lists(st.floats(0, 12), min_size=2, max_size=9))
def test_the_tail_never_rises(xs: list[float]) -> None:
    shares = [tail(x) for x in sorted(xs)]
    assert all(a >= b for a, b in pairwise(shares)) and 0 <= shares[-1] <= shares[0] <= 1


@given(st.floats(0, 500), st.floats(-50, 50), st.floats(0, 500), st.floats(1, 60))
def test_a_ramp_stays_between_nothing_and_the_top(start: float, slope: float, top: float, seconds: float) -> None:
    start = min(start, top)
    end, mean, over = ramp(start, slope, top, seconds)
    assert 0 <= end <= top and -1e-9 <= mean <= top + 1e-9 and over >= 0
    if over:
        assert abs(end + over - (start + slope * seconds)) < 1e-6
    steps = [min(top, max(0.0, start + slope * seconds * (k + 0.5) / 2000)) for k in range(2000)]
    assert abs(mean - sum(steps) / 2000) < 0.01 * (1 + top)


@pytest.mark.parametrize(("t", "height"), [(-5, 1.0), (0, 1.0), (5, 1.5), (10, 2.0), (15, 1.0), (20, 0.0), (99, 0.0)])
def test_lines_are_level_outside_their_corners(t: int, height: float) -> None:
    assert along([(0, 1.0), (10, 2.0), (20, 0.0)], t) == height


def test_crowding_grows_and_is_bounded() -> None:
    figures = [crowding(load / 20) for load in range(31)]
    assert figures == sorted(figures) and figures[0] == 1 and figures[-1] < 12
