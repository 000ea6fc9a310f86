"""Properties of a world with caches, queues, limits, connections and sources, under any faults and remedies of load."""

import math
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.catalogue import REMEDIES
from engine.scenario import Scenario
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import SEED, small

TICKS = 60
TRIED = (
    "block_source", "bypass_cache", "dead_letter", "lift_limit", "pause_producer", "raise_quota", "restart",
    "scale_out", "serve_static_page", "shed_load", "switch_flag_off", "turn_retries_off", "warm_cache",
)  # fmt: skip


@st.composite
def systems(draw: st.DrawFn) -> Scenario:
    """A scenario with one of everything that carries load, sized by chance, and some faults of load."""
    few, some = st.sampled_from([2, 12, 60]), st.sampled_from([1, 30, 400])
    held = draw(st.sampled_from([None, "cache"]))
    cache = {"hit_ratio": draw(st.sampled_from([0.5, 0.95])), "fill": draw(st.sampled_from([10, 2000]))}
    lookup = [{"service": "cache", "timeout_ms": 100, "hard": False}] if held else []
    store = {"service": "store", "timeout_ms": 800, "retries": draw(st.integers(0, 2)), "cache": cache}
    services: list[dict[str, Any]] = [
        {"id": "door", "limit_rps": draw(st.sampled_from([5, 100, 5000])), "flags": ["fair"],
         "calls": [{"service": "work", "timeout_ms": 2000}, {"service": "mailer", "queued": True, "hard": False}]},
        {"id": "work", "memory_limit_mib": draw(st.sampled_from([600, 2000])), "release": "2", "releases": ["1", "2"],
         "calls": [*lookup, store | {"cache": cache | ({"held_in": held} if held else {})}]},
        {"id": "cache"},
        {"id": "mailer", "calls": [{"service": "store", "timeout_ms": 500}]},
        {"id": "store"},
    ]  # fmt: skip
    for service in services:
        size = {
            "replicas": draw(st.integers(1, 5)),
            "capacity_rps": draw(few),
            "base_ms": draw(st.sampled_from([2, 80])),
        }
        service |= {"name": service["id"], "team": "ops", "queue": draw(st.sampled_from([0, 50])), **size}
    rates = [{"at": 0, "per_min": draw(some)}, {"at": 300, "per_min": draw(some)}]
    fresh = [{"service": "mailer", "within": 60, "share": 0.5}]
    journey = {"id": "buying", "name": "Buying", "class": "major", "entry": "door", "customers": rates, "fresh": fresh}
    faults = [
        {"fault": "cache_loss", "service": held or "work", "over": draw(st.sampled_from([0, 120]))},
        {"fault": "ddos", "service": "door", "producer": "bots", "rps": draw(some), "rise": 60},
        {"fault": "limiter", "service": "door", "client_rps": draw(few), "flag": "fair"},
        {"fault": "memory_leak", "service": "work", "release": "2", "mib_per_1000": draw(st.sampled_from([10, 9000]))},
        {"fault": "poison_message", "service": "mailer", "stall": draw(st.sampled_from([0.5, 1]))},
        {"fault": "quota", "service": "door", "producer": "export", "factor": 20, "cut_rps": draw(few)},
        {"fault": "reconnect_herd", "journey": "buying", "delay": draw(st.sampled_from([1, 30]))},
        {"fault": "retry_storm", "journey": "buying", "persist": 0.9, "delay": 10},
        {"fault": "traffic_surge", "journey": "buying", "factor": 20, "rise": 30, "lasts": 300},
    ]
    there = draw(st.lists(st.integers(0, len(faults) - 1), unique=True, max_size=4))
    return small(
        services=services,
        journeys=[journey | {"connections": draw(st.sampled_from([0, 50, 5000])), "static_ratio": 0.3}],
        producers=[
            {
                "id": "bots",
                "name": "Bots",
                "into": "door",
                "outside": True,
                "requests": rates,
                "journey": "buying",
                "share": 0.2,
            },
            {"id": "export", "name": "Export", "into": "store", "requests": rates},
        ],
        faults=[{"id": f"f{k}", "at": 60 * k} | faults[k] for k in there],
        history=60,
        horizon=7200,
        tick=draw(st.sampled_from([5, 10, 60])),
        alerts=[],
    )


@st.composite
def lives(draw: st.DrawFn) -> tuple[Scenario, dict[int, tuple[str, int]]]:
    """A scenario, and remedies by tick: the name, and which of the choices there are then."""
    remedies = st.tuples(st.sampled_from(TRIED), st.integers(0, 20))
    return draw(systems()), draw(st.dictionaries(st.integers(1, TICKS), remedies, max_size=8))


def lived(scenario: Scenario, acts: dict[int, tuple[str, int]]) -> Iterator[tuple[World, list[float], list[float]]]:
    """The world after each tick, with what was queued and in the backlog before it."""
    world = World(scenario, Streams(SEED))
    for k in range(TICKS):
        name, which = acts.get(k, ("", 0))
        choices = REMEDIES[name].choices(world) if name else []
        if choices:
            REMEDIES[name].model_validate(choices[which % len(choices)][0]).finish(world)
        queued, backlog = list(world.state.queued), list(world.state.backlog)
        world.tick(k * scenario.tick)
        yield world, queued, backlog


@settings(max_examples=40, deadline=None)
@given(lives())
def test_no_request_or_message_is_made_or_lost(life: tuple[Scenario, dict[int, tuple[str, int]]]) -> None:
    tick = life[0].tick
    for world, queued, backlog in lived(*life):
        flow, net = world.flow, world.network
        for i in range(len(net.ids)):
            came = flow.offered[i]
            refused = flow.shed[i] + flow.denied[i]
            if net.worker[i]:
                left = max(0.0, backlog[i] + (came - refused - flow.done[i] * flow.ok[i]) * tick)
                assert math.isclose(world.state.backlog[i], left, rel_tol=1e-6, abs_tol=1e-6)
                continue
            kept = (flow.queued[i] - queued[i]) / tick
            settled = flow.done[i] + refused + flow.rejected[i] + kept
            assert math.isclose(came, settled, rel_tol=1e-6, abs_tol=1e-6 * (1 + queued[i]))


@settings(max_examples=40, deadline=None)
@given(lives())
def test_everything_stays_within_its_bounds(life: tuple[Scenario, dict[int, tuple[str, int]]]) -> None:
    for world, _, _ in lived(*life):
        flow, state, net = world.flow, world.state, world.network
        ratios = [*flow.ok, *flow.errors, *flow.refused, *flow.bad, *flow.load, *flow.fails, *flow.lost, *flow.failed]
        ratios += [*flow.unseen, *state.warm, *state.serving, *state.harmed, *(i.share for i in world.impacts)]
        amounts = [*flow.offered, *flow.done, *flow.wait, *flow.took, *flow.returning, *state.memory, *state.backlog]
        amounts += [*state.oldest_s, *state.away, *state.parting, *state.owed, *state.extra_rps]
        amounts += [grown for groups in state.grown_mib for grown in groups]
        assert all(math.isfinite(figure) and figure >= -1e-9 for figure in ratios + amounts)
        assert all(ratio <= 1 + 1e-9 for ratio in ratios)
        assert all(1 <= cost <= 2 for cost in state.collecting)
        for j, journey in enumerate(net.journeys):
            assert state.away[j] + state.parting[j] <= journey.connections + 1e-6


@settings(max_examples=15, deadline=None)
@given(lives())
def test_the_same_life_is_the_same(life: tuple[Scenario, dict[int, tuple[str, int]]]) -> None:
    first, second = ([world for world, _, _ in lived(*life)][-1] for _ in range(2))
    assert first.metrics.seen.values == second.metrics.seen.values
    assert first.metrics.truth.values == second.metrics.truth.values and vars(first.state) == vars(second.state)
