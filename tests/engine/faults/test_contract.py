"""What holds of every fault: its card says what a scenario author needs, and it acts only in its window."""

import re
from typing import Any

import pytest
from pydantic import ValidationError

import engine.faults
from engine.faults.base import Fault
from engine.registry import discover
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import SEED, small

FAULTS = {cls.model_fields["fault"].annotation.__args__[0]: cls for cls in discover(engine.faults, Fault)}
CARD = ("Breaks", "Shows", "Clears", "Worse", "Parameters", "Source")
AT = 200

# One case a fault: its parameters, and how somebody ends it in the small system.
CASES: dict[str, dict[str, Any]] = {
    "bad_release": {"service": "work", "release": "2", "error_ratio": 0.4, "latency_ms": 50, "cost_factor": 2},
    "certificate_expiry": {"service": "work"},
    "clock_edge": {"service": "work", "release": "2", "error_ratio": 0.3, "cost_factor": 2},
    "config_push": {"service": "work", "config": "1", "error_ratio": 0.3, "latency_ms": 80, "wave": 0},
    "dns": {"service": "work", "config": "1", "lifetime": 100},
    "pool_leak": {"service": "work", "release": "2", "pool": "store", "per_1000_calls": 60},
    "region_loss": {"region": "north"},
    "retry_storm": {"journey": "buying", "persist": 0.8, "delay": 20},
    "third_party_outage": {"service": "store", "error_ratio": 0.5, "unreachable": 0.2},
}
# What must be wrong for a fault to show at all: latent ones wait for a trigger.
TRIGGERS = {"retry_storm": [{"id": "trigger", "fault": "bad_release", "service": "store", "release": "1",
                             "error_ratio": 0.5}]}  # fmt: skip
# A value beyond the bounds of each parameter that has bounds.
BEYOND = [
    ("bad_release", "error_ratio", 1.1),
    ("bad_release", "error_ratio", -0.1),
    ("bad_release", "latency_ms", -1),
    ("bad_release", "cost_factor", 0.5),
    ("pool_leak", "per_1000_calls", 0),
    ("pool_leak", "per_1000_calls", 1001),
    ("retry_storm", "persist", 0.96),
    ("retry_storm", "delay", 0),
    ("certificate_expiry", "share", 0),
    ("clock_edge", "cost_factor", 21),
    ("config_push", "wave", 3601),
    ("dns", "lifetime", 5),
    ("region_loss", "share", 1.5),
    ("third_party_outage", "unreachable", 2),
]


def with_fault(name: str, **changes: Any) -> Scenario:
    """The small system with this fault from `AT` on."""
    fault = {"id": "it", "fault": name, "at": AT} | CASES[name] | changes
    return small(faults=[fault, *TRIGGERS.get(name, [])])


def figures(world: World) -> list[float]:
    """What the world showed in its last tick."""
    flow, state = world.flow, world.state
    leaked = [figure for edge in state.leaked for figure in edge]
    return [*flow.offered, *flow.errors, *flow.took, *flow.load, *leaked]


def lived(scenario: Scenario, until: int) -> World:
    """The world of a scenario at an instant."""
    world = World(scenario, Streams(SEED))
    for now in range(10, until + 1, 10):
        world.tick(now)
    return world


def test_every_fault_has_a_case() -> None:
    assert list(CASES) == list(FAULTS)


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
    fault, without = with_fault(name), small(faults=TRIGGERS.get(name, []))
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


@pytest.mark.parametrize(
    ("name", "changes", "end"),
    [
        ("bad_release", {}, end_release),
        ("bad_release", {"flag": "fast"}, end_flag),
        ("pool_leak", {}, end_release),
        ("pool_leak", {"flag": "fast"}, end_flag),
        ("retry_storm", {}, end_retries),
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
    places = fault.services() + fault.journeys() + [getattr(fault, "region", "")]
    assert any(places) and all(place in ("door", "work", "store", "buying", "north", "") for place in places)
