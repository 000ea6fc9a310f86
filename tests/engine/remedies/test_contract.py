"""What holds of every remedy: it offers what can be done, refuses the rest in a sentence, and changes a cause."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.catalogue import REMEDIES, read_remedy
from engine.remedies.base import Remedy
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import SEED, Game, everything, small

# One case a remedy in the shop with everything: parameters, and what must be different afterwards.
CASES: dict[str, dict[str, Any]] = {
    "capture_evidence": {"service": "payments"},
    "drain_region": {"region": "north"},
    "pin_config": {"service": "catalog", "config": "c1"},
    "renew_certificate": {"service": "storefront"},
    "restart": {"service": "payments", "how": "all"},
    "roll_back": {"service": "payments", "release": "4.11.2"},
    "scale_out": {"service": "payments"},
    "shed_load": {"service": "checkout", "keep_percent": 50},
    "switch_flag_off": {"service": "payments", "flag": "instant-capture"},
    "switch_provider": {"service": "card-gateway"},
    "turn_retries_off": {"journey": "paying"},
}
# What can be done again and again.
REPEATABLE = ("renew_certificate", "restart", "scale_out")
# Parameters that do not fit, with a fragment of what is said.
REFUSED = [
    ("restart", {"service": "nowhere"}, "no service called 'nowhere'"),
    ("restart", {}, "at 'service'"),
    ("restart", {"service": "payments", "how": "twice"}, "at 'how'"),
    ("restart", {"service": "payments", "more": 1}, "at 'more'"),
    ("roll_back", {"service": "payments", "release": "4.12.0"}, "already runs"),
    ("roll_back", {"service": "payments", "release": "9"}, "Earlier are: 4.11.2"),
    ("roll_back", {"service": "catalog", "release": "1"}, "Earlier are: none"),
    ("roll_back", {"service": "nowhere", "release": "1"}, "no service called"),
    ("scale_out", {"service": "orders-db"}, "cannot be given more replicas"),
    ("scale_out", {"service": "nowhere"}, "no service called"),
    ("shed_load", {"service": "payments", "keep_percent": 50}, "no customers of its own"),
    ("shed_load", {"service": "checkout", "keep_percent": 100}, "already lets in 100 %"),
    ("shed_load", {"service": "checkout", "keep_percent": 0}, "at 'keep_percent'"),
    ("shed_load", {"service": "nowhere", "keep_percent": 50}, "no service called"),
    ("switch_flag_off", {"service": "payments", "flag": "none"}, "no flag called 'none'"),
    ("switch_flag_off", {"service": "nowhere", "flag": "x"}, "no service called"),
    ("turn_retries_off", {}, "either a 'journey'"),
    ("turn_retries_off", {"journey": "paying", "service": "checkout", "to": "cart"}, "either a 'journey'"),
    ("turn_retries_off", {"journey": "nowhere"}, "no journey 'nowhere'"),
    ("turn_retries_off", {"service": "checkout", "to": "nowhere"}, "no service called 'nowhere'"),
    ("turn_retries_off", {"service": "checkout", "to": "accounts-db"}, "does not call"),
    ("turn_retries_off", {"service": "payments", "to": "card-gateway"}, "does not retry"),
    ("renew_certificate", {"service": "card-gateway"}, "is not ours"),
    ("drain_region", {"region": "west"}, "Known are: north, south"),
    ("drain_region", {"region": "north", "back": True}, "carries traffic already"),
    ("switch_provider", {"service": "payments"}, "nothing to switch to"),
    ("switch_provider", {"service": "card-gateway", "back": True}, "already"),
    ("pin_config", {"service": "catalog", "config": "c2"}, "is on configuration c2 already"),
    ("pin_config", {"service": "payments", "config": "0"}, "Earlier are: none"),
    ("capture_evidence", {"service": "card-gateway"}, "is not ours"),
    ("no_such", {}, "no remedy called 'no_such'"),
]
SENTENCE = re.compile(r"^\S.*[^.]\.$", re.DOTALL)


def world_at(now: int = 0) -> World:
    """The shop's world at an instant after the deployment."""
    world = World(everything(), Streams(SEED))
    world.state.release[world.network.index["payments"]] = "4.12.0"
    for tick in range(-600, now + 1, 10):
        world.tick(tick)
    return world


def causes(world: World) -> str:
    """Everything a remedy may change, as text."""
    return json.dumps(vars(world.state), sort_keys=True)


def built(name: str, params: dict[str, Any]) -> Remedy:
    remedy = read_remedy(name, params)
    assert isinstance(remedy, Remedy), remedy
    return remedy


def test_every_remedy_has_a_case() -> None:
    assert list(CASES) == list(REMEDIES)


@pytest.mark.parametrize("name", REMEDIES)
def test_its_card_is_complete(name: str) -> None:
    cls = REMEDIES[name]
    low, high = cls.takes
    assert 0 < low <= high <= 1800
    assert cls.title[0].isupper() and not cls.title.endswith(".")
    assert SENTENCE.match(cls.risk) and SENTENCE.match((cls.__doc__ or "").strip())
    assert set(cls.model_json_schema()["properties"]) == set(cls.model_fields) != set()


@pytest.mark.parametrize("name", REMEDIES)
def test_every_choice_can_be_done(name: str) -> None:
    world = world_at(-500)
    choices = REMEDIES[name].choices(world)
    assert choices
    for params, label in choices:
        remedy = built(name, json.loads(json.dumps(params)))
        assert remedy.refusal(world) is None, params
        assert remedy.target(world) in world.network.index
        assert label and len(label) < 120
    labels = [label for _, label in choices]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("name", REMEDIES)
def test_doing_it_changes_a_cause_and_takes_the_choice_away(name: str) -> None:
    world = world_at(-500)
    remedy = built(name, CASES[name])
    before = causes(world)
    assert remedy.refusal(world) is None and causes(world) == before
    remedy.finish(world)
    assert causes(world) != before
    if name not in REPEATABLE:
        assert SENTENCE.match(remedy.refusal(world) or "")
        assert CASES[name] not in [params for params, _ in REMEDIES[name].choices(world)]


@pytest.mark.parametrize(("name", "params", "said"), REFUSED)
def test_what_cannot_be_done_is_refused_in_a_sentence(name: str, params: dict[str, Any], said: str) -> None:
    world = world_at(-500)
    before = causes(world)
    remedy = read_remedy(name, params)
    sentence = remedy if isinstance(remedy, str) else remedy.refusal(world)
    assert sentence and said in sentence and SENTENCE.match(sentence)
    assert causes(world) == before


@pytest.mark.parametrize("name", REMEDIES)
def test_carried_out_it_takes_its_time_and_gives_the_replicas_back(name: str) -> None:
    game = Game(everything())
    state, network = game.drill.world.state, game.drill.world.network
    game.act("do", remedy=name, params=CASES[name])
    started = game.events("remedy_started")[0]
    target = network.index[started.data["service"]]
    replicas, up = state.replicas[target], state.up(target)
    assert up == replicas - built(name, CASES[name]).replicas_out(game.drill.world)
    done = game.until("remedy_done", remedy=name)
    low, high = REMEDIES[name].takes
    assert low <= done.at - started.at <= high
    assert done.cause == started.n and started.data["by_hand"]
    assert state.out[target] == 0 and state.replicas[target] >= replicas


@pytest.mark.parametrize("name", REMEDIES)
def test_one_that_has_become_impossible_fails_with_the_reason(name: str) -> None:
    """Ordered twice, done once: whoever starts second finds it done."""
    game = Game(everything())
    game.act("do", remedy=name, params=CASES[name])
    game.act("do", remedy=name, params=CASES[name])
    game.to(1200)
    done, failed = game.events("remedy_done"), game.events("remedy_failed")
    if name in REPEATABLE:
        assert (len(done), len(failed)) == (2, 0)
        return
    assert (len(done), len(failed)) == (1, 1)
    assert failed[0].data["words"]["slots"]["reason"].endswith(".")


def test_two_remedies_at_once_clear_a_fault_once() -> None:
    game = Game()
    game.act("page", person="tomas")
    game.until("joined", person="tomas")
    game.act("do", remedy="switch_flag_off", params=CASES["switch_flag_off"])
    game.act("authorise", remedy="roll_back", params=CASES["roll_back"], person="tomas")
    game.to(game.drill.now + 400)
    cleared = [event.data["id"] for event in game.events("fault_cleared")]
    assert sorted(cleared) == ["leaking-client", "slow-client"]


def test_a_restart_of_everything_serves_nobody_until_it_is_done() -> None:
    scenario = small()
    game = Game(scenario)
    game.act("do", remedy="restart", params={"service": "work", "how": "all"})
    game.to(60)
    assert game.drill.world.impacts[0].share > 0.9
    game.until("remedy_done")
    game.to(game.drill.now + 120)
    assert game.drill.world.impacts[0].share < 0.01


def test_retries_of_one_call_can_be_turned_off() -> None:
    world = World(small(), Streams(SEED))
    remedy = built("turn_retries_off", {"service": "door", "to": "work"})
    assert remedy.target(world) == "door" and remedy.refusal(world) is None
    remedy.finish(world)
    world.state.extra_error[world.network.index["work"]] = 1.0
    world.tick(10)
    assert world.flow.tries[world.network.edge("door", "work")] == 1.0
    assert "does not retry" in (remedy.refusal(world) or "")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(sorted(REMEDIES)),
    st.dictionaries(st.sampled_from(["service", "release", "flag", "journey", "to", "how", "keep_percent", "x"]), JSON),
)
def test_no_parameters_raise(name: str, params: dict[str, Any]) -> None:
    remedy = read_remedy(name, params)
    world = World(small(), Streams(SEED))
    sentence = remedy if isinstance(remedy, str) else remedy.refusal(world)
    assert sentence is None or SENTENCE.match(sentence)
