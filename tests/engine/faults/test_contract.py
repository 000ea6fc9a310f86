"""What holds of every fault: its card says what a scenario author needs, and it acts only in its window."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

import engine.faults
from engine.catalogue import read_remedy
from engine.faults.base import Fault
from engine.registry import discover
from engine.remedies.base import Remedy
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import ROOT, SEED, small

FAULTS = {cls.model_fields["fault"].annotation.__args__[0]: cls for cls in discover(engine.faults, Fault)}
CARD = ("Breaks", "Shows", "Clears", "Worse", "Parameters", "Source")
AT = 200

# One case a fault: its parameters, and how somebody ends it in the small system.
CASES: dict[str, dict[str, Any]] = {
    "bad_release": {"service": "work", "release": "2", "error_ratio": 0.4, "latency_ms": 50, "cost_factor": 2},
    "certificate_expiry": {"service": "work"},
    "clock_edge": {"service": "work", "release": "2", "error_ratio": 0.3, "cost_factor": 2},
    "config_push": {"service": "work", "config": "1", "error_ratio": 0.3, "latency_ms": 80, "wave": 0},
    "monitoring_blind": {"service": "monitor", "blinds": ["door", "buying"]},
    "dns": {"service": "work", "config": "1", "lifetime": 100},
    "region_loss": {"region": "north"},
    "third_party_outage": {"service": "store", "error_ratio": 0.5, "unreachable": 0.2},
    "cache_loss": {"service": "work", "share": 0.9, "over": 30},
    "ddos": {"service": "door", "producer": "bots", "rps": 50, "rise": 20},
    "limiter": {"service": "door", "client_rps": 2},
    "memory_leak": {"service": "work", "release": "2", "mib_per_1000": 300},
    "poison_message": {"service": "mailer", "stall": 0.9},
    "pool_leak": {"service": "work", "release": "2", "pool": "store", "per_1000_calls": 60},
    "quota": {"service": "maps", "producer": "export", "factor": 60, "cut_rps": 25},
    "reconnect_herd": {"journey": "buying", "delay": 10},
    "retry_storm": {"journey": "buying", "persist": 0.8, "delay": 20},
    "traffic_surge": {"journey": "buying", "factor": 2, "rise": 30, "lasts": 1000},
    "data_corruption": {"service": "work", "release": "2", "store": "store", "per_1000_writes": 100, "records": 9000},
    "deletion": {"service": "store", "per_min": 60, "list_size": 4000, "records": 9000},
    "disk_growth": {"service": "store", "what": "logs", "mib_per_1000": 9000},
    "noisy_neighbour": {"service": "work", "eats": 0.8, "replicas": 2},
    "replica_lag": {"service": "store"},
    "slow_query": {"store": "store", "does": "lock", "share": 0.5},
    "split_history": {"service": "store", "share": 0.3, "records": 9000, "latency_ms": 50},
}
# Faults that need what the small system does not have: theirs is the one of their dynamics.
OF_THEIR_OWN = ("cache_loss", "ddos", "limiter", "monitoring_blind", "poison_message", "quota", "reconnect_herd")
# What must be wrong for a fault to show at all: latent ones wait for a trigger.
TRIGGERS = {"retry_storm": [{"id": "trigger", "fault": "bad_release", "service": "store", "release": "1",
                             "error_ratio": 0.5}],
            "reconnect_herd": [{"id": "trigger", "fault": "memory_leak", "at": 0, "service": "door", "release": "1",
                                "mib_per_1000": 800}]}  # fmt: skip
# A value beyond the bounds of each parameter that has bounds.
BEYOND = [
    ("certificate_expiry", "share", 0),
    ("clock_edge", "cost_factor", 21),
    ("config_push", "wave", 3601),
    ("dns", "lifetime", 5),
    ("region_loss", "share", 1.5),
    ("third_party_outage", "unreachable", 2),
    ("bad_release", "error_ratio", 1.1),
    ("bad_release", "error_ratio", -0.1),
    ("bad_release", "latency_ms", -1),
    ("bad_release", "cost_factor", 0.5),
    ("cache_loss", "share", 0),
    ("cache_loss", "share", 1.1),
    ("cache_loss", "over", 3601),
    ("ddos", "rps", 0),
    ("ddos", "rps", 1000001),
    ("ddos", "rise", -1),
    ("limiter", "client_rps", 0),
    ("memory_leak", "mib_per_1000", 0),
    ("memory_leak", "mib_per_1000", 100001),
    ("poison_message", "stall", 0.05),
    ("poison_message", "stall", 1.1),
    ("quota", "factor", 1),
    ("quota", "factor", None),
    ("quota", "producer", None),
    ("quota", "cut_rps", 0),
    ("reconnect_herd", "delay", 0),
    ("reconnect_herd", "delay", 3601),
    ("traffic_surge", "factor", 1),
    ("traffic_surge", "factor", 51),
    ("traffic_surge", "rise", 3601),
    ("traffic_surge", "lasts", 59),
    ("pool_leak", "per_1000_calls", 0),
    ("pool_leak", "per_1000_calls", 1001),
    ("retry_storm", "persist", 0.96),
    ("retry_storm", "delay", 0),
    ("data_corruption", "per_1000_writes", 1001),
    ("data_corruption", "records", 0),
    ("deletion", "per_min", 0),
    ("deletion", "list_size", 0),
    ("deletion", "records", 0),
    ("disk_growth", "what", "dust"),
    ("disk_growth", "mib_per_1000", 0),
    ("noisy_neighbour", "eats", 1),
    ("noisy_neighbour", "replicas", 0),
    ("noisy_neighbour", "cost_factor", 5),
    ("noisy_neighbour", "eats", None),
    ("replica_lag", "replay_rps", 0),
    ("slow_query", "share", 0),
    ("slow_query", "share", 1.1),
    ("slow_query", "does", "dance"),
    ("slow_query", "per_1000_calls", 1001),
    ("slow_query", "takes", 0),
    ("slow_query", "release", "2"),
    ("slow_query", "flag", "fast"),
    ("slow_query", "after_failures", True),
    ("split_history", "share", 1),
    ("split_history", "records", 0),
    ("split_history", "latency_ms", 5001),
    ("split_history", "cut", 601),
]


def with_fault(name: str, **changes: Any) -> Scenario:
    """The small system, or that of the fault's dynamics, with this fault from `AT` on."""
    fault = {"id": "it", "fault": name, "at": AT} | CASES[name] | changes
    return small(**system_of(name), faults=[fault, *TRIGGERS.get(name, [])])


@cache
def system_of(name: str) -> dict[str, Any]:
    """What replaces the parts of the small system."""
    if name not in OF_THEIR_OWN:
        return {}
    file = ROOT / "tests" / "engine" / "faults" / "cases" / f"{name}.yaml"
    told = yaml.safe_load(file.read_text("utf-8"))
    found: dict[str, Any] = (told[0] if isinstance(told, list) else told)["system"]
    return found


def figures(world: World) -> list[float]:
    """What the world showed in its last tick."""
    flow, state = world.flow, world.state
    leaked = [figure for edge in state.leaked for figure in edge]
    held = [*state.memory, *state.backlog, *state.disk_used_gib, *state.lag_s, *state.harmed]
    shown = [column[-1] for column in world.metrics.seen.values.values()]
    return [*flow.offered, *flow.errors, *flow.took, *flow.load, *leaked, *held, *shown]


def lived(scenario: Scenario, until: int) -> World:
    """The world of a scenario at an instant."""
    world = World(scenario, Streams(SEED))
    for now in range(10, until + 1, 10):
        world.tick(now)
    return world


def test_every_fault_has_a_case() -> None:
    assert sorted(CASES) == list(FAULTS)


@pytest.mark.parametrize("name", FAULTS)
def test_the_card_is_complete(name: str) -> None:
    card = FAULTS[name].__doc__ or ""
    for heading in CARD:
        assert re.search(rf"^\s+{heading}: \S", card, re.MULTILINE), heading
    places = {"service", "release", "config", "flag", "journey"}
    own = FAULTS[name].model_fields.keys() - Fault.model_fields.keys() - places
    assert all(f"`{parameter}`" in card for parameter in own)


@pytest.mark.parametrize("name", FAULTS)
def test_it_acts_only_from_its_instant_on(name: str) -> None:
    fault, without = with_fault(name), small(**system_of(name), faults=TRIGGERS.get(name, []))
    assert figures(lived(fault, AT - 10)) == figures(lived(without, AT - 10))
    assert figures(lived(fault, AT + 300)) != figures(lived(without, AT + 300))
    assert "it" not in lived(fault, AT - 10).faults_active(AT - 10)
    assert "it" in lived(fault, AT).faults_active(AT)


def end_release(world: World) -> None:
    """Another release runs."""
    world.state.release[world.network.index["work"]] = "1"


def end_flag(world: World) -> None:
    """The flag is off."""
    world.state.flags["work/fast"] = False


def end_retries(world: World) -> None:
    """The clients do not repeat any more."""
    world.state.retries_off[0] = True


def end_by(remedy: str, **params: Any) -> Callable[[World], None]:
    """This remedy is done."""

    def end(world: World) -> None:
        found = read_remedy(remedy, params)
        assert isinstance(found, Remedy) and found.refusal(world) is None
        found.finish(world)

    return end


def end_cold(world: World) -> None:
    """The cache is warm again."""
    world.state.warm = [1.0] * len(world.state.warm)


@pytest.mark.parametrize(
    ("name", "changes", "end"),
    [
        ("bad_release", {}, end_release),
        ("bad_release", {"flag": "fast"}, end_flag),
        ("pool_leak", {}, end_release),
        ("pool_leak", {"flag": "fast"}, end_flag),
        ("retry_storm", {}, end_retries),
        ("cache_loss", {}, end_cold),
        ("ddos", {}, end_by("block_source", producer="bots")),
        ("limiter", {}, end_by("lift_limit", service="door")),
        ("limiter", {"flag": "fair-use"}, end_by("switch_flag_off", service="door", flag="fair-use")),
        ("memory_leak", {}, end_release),
        ("memory_leak", {"flag": "fast"}, end_flag),
        ("poison_message", {}, end_by("dead_letter", service="mailer")),
        ("quota", {"cut_rps": None}, end_by("pause_producer", producer="export")),
        ("quota", {"producer": None, "factor": None}, end_by("raise_quota", service="maps", to_percent=150)),
        ("reconnect_herd", {}, end_retries),
        ("disk_growth", {}, end_by("grow_disk", service="store")),
        ("noisy_neighbour", {}, end_by("restart", service="work")),
        ("replica_lag", {}, end_by("kill_session", service="store")),
        ("replica_lag", {}, end_by("restart", service="store", how="all")),
        ("replica_lag", {"replay_rps": 2}, end_by("fail_over", service="store")),
        ("slow_query", {}, end_by("kill_session", service="store")),
        ("slow_query", {}, end_by("fail_over", service="store")),
        ("split_history", {}, end_by("fail_over", service="store")),
    ],
)
def test_it_stops_when_its_condition_goes(name: str, changes: dict[str, Any], end: Any) -> None:
    world = lived(with_fault(name, **changes), AT + 100)
    assert "it" in world.faults_active(AT + 100)
    end(world)
    assert "it" not in world.faults_active(AT + 100)
    leaked = [list(edge) for edge in world.state.leaked]
    world.tick(AT + 110)
    assert world.state.leaked == leaked
    persist, extra = world.state.persist, world.state.extra_error[world.network.index["work"]]
    assert persist == [0.0] and extra == 0.0


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_holds_no_state(name: str) -> None:
    scenario = with_fault(name)
    before = scenario.canonical()
    lived(scenario, AT + 200)
    assert scenario.canonical() == before


@pytest.mark.parametrize("name", FAULTS)
def test_it_survives_its_canonical_form(name: str) -> None:
    scenario = with_fault(name)
    again = Scenario.model_validate(scenario.canonical(), context=CANONICAL)
    assert again.digest == scenario.digest and type(again.faults[0]) is FAULTS[name]


@pytest.mark.parametrize(("name", "parameter", "value"), BEYOND)
def test_parameters_have_bounds(name: str, parameter: str, value: float) -> None:
    with pytest.raises(ValidationError):
        with_fault(name, **{parameter: value})


@pytest.mark.parametrize("name", FAULTS)
def test_it_says_where_it_lies(name: str) -> None:
    fault = with_fault(name).faults[0]
    places = fault.services() + fault.journeys() + [region for region in [getattr(fault, "region", None)] if region]
    known = ("door", "work", "store", "buying", "mailer", "maps", "monitor", "north")
    assert places and all(place in known for place in places)


@pytest.mark.parametrize("lasts", [60, 130])
def test_a_surge_passes_by_itself(lasts: int) -> None:
    scenario = with_fault("traffic_surge", lasts=lasts)
    assert "it" in lived(scenario, AT + lasts - 10).faults_active(AT + lasts - 10)
    world = lived(scenario, AT + lasts)
    assert "it" not in world.faults_active(AT + lasts) and world.state.surge == [1.0]
