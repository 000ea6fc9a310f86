"""What holds of every remedy: it offers what can be done, refuses the rest in a sentence, and changes a cause."""

import json
import re
from functools import cache
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.catalogue import REMEDIES, read_remedy
from engine.drill import Drill
from engine.people.remedy_work import carry_out
from engine.remedies.base import Remedy
from engine.scenario import Scenario, load_scenario
from engine.streams import Streams
from engine.world.world import World
from tests.engine.makers import ROOT, SEED, Game, everything, small

# One case a remedy in the shop: parameters, and what must be different afterwards.
CASES: dict[str, dict[str, Any]] = {
    "capture_evidence": {"service": "payments"},
    "drain_region": {"region": "north"},
    "pin_config": {"service": "catalog", "config": "c1"},
    "renew_certificate": {"service": "storefront"},
    "switch_provider": {"service": "card-gateway"},
    "block_source": {"producer": "bots"},
    "bypass_cache": {"service": "work", "to": "store"},
    "dead_letter": {"service": "mailer", "what": "all"},
    "lift_limit": {"service": "door"},
    "pause_producer": {"producer": "export"},
    "raise_quota": {"service": "maps", "to_percent": 150},
    "fail_over": {"service": "store"},
    "free_disk": {"service": "store"},
    "grow_disk": {"service": "store"},
    "kill_session": {"service": "orders-db"},
    "restart": {"service": "payments", "how": "all"},
    "restore_from_backup": {"service": "orders-db"},
    "roll_back": {"service": "payments", "release": "4.11.2"},
    "scale_out": {"service": "payments"},
    "serve_static_page": {"service": "checkout"},
    "shed_load": {"service": "checkout", "keep_percent": 50},
    "stop_writes": {"service": "orders-db"},
    "switch_flag_off": {"service": "payments", "flag": "instant-capture"},
    "turn_retries_off": {"journey": "paying"},
    "warm_cache": {"service": "work", "to": "store"},
}
# Where the shop has nothing for a remedy: the fault whose system has.
ELSEWHERE = {
    "block_source": "ddos", "bypass_cache": "cache_loss", "dead_letter": "poison_message", "lift_limit": "limiter",
    "pause_producer": "quota", "raise_quota": "quota", "warm_cache": "cache_loss", "fail_over": "replica_lag",
    "free_disk": "disk_growth", "grow_disk": "disk_growth",
}  # fmt: skip
# The parameters that undo a remedy, and what stands in the way before it is done.
BACK: dict[str, tuple[dict[str, Any], str]] = {
    "block_source": ({"how": "unblock"}, "bots is not blocked."),
    "bypass_cache": ({"how": "use"}, "work asks store through the cache already."),
    "lift_limit": ({"how": "restore"}, "The rate limit of door is in place already."),
    "pause_producer": ({"how": "resume"}, "export is not paused."),
    "stop_writes": ({"how": "allow"}, "lets writes in already."),
    "drain_region": ({"region": "north", "how": "return"}, "carries traffic already."),
    "switch_provider": ({"how": "return"}, "already."),
    "pin_config": ({"config": None, "how": "lift"}, "No configuration of catalog is pinned."),
    "raise_quota": ({"to_percent": 100}, "The quota of maps is at 100 % already."),
    "roll_back": ({"release": "4.12.0", "how": "redeploy"}, "already runs 4.12.0"),
    "scale_out": ({"how": "in"}, "No replicas were added to Payments"),
    "shed_load": ({"keep_percent": 100}, "already lets in 100 %"),
    "switch_flag_off": ({"how": "on"}, "is on already"),
    "turn_retries_off": ({"how": "on"}, "Retries for paying are on already."),
    "serve_static_page": ({"how": "take-down"}, "There is no static page for checkout."),
}
# New processes start empty: what the old ones held is no setting, and a way back does not bring it again.
IN_MEMORY = ("fresh_at", "leaked", "grown_mib", "queued", "warm", "over_memory_s")
# What can be done again and again.
REPEATABLE = ("grow_disk", "kill_session", "renew_certificate", "restart", "restore_from_backup", "scale_out")
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
    ("block_source", {"producer": "nobody"}, "no source of requests called 'nobody'. Known are: bots, partner"),
    ("bypass_cache", {"service": "door", "to": "work"}, "door has no cache for what it asks of work"),
    ("bypass_cache", {"service": "work", "to": "door"}, "work does not call door"),
    ("bypass_cache", {"service": "nowhere", "to": "store"}, "no service called 'nowhere'"),
    ("dead_letter", {"service": "work"}, "work works on no queue"),
    ("dead_letter", {"service": "nowhere"}, "no service called"),
    ("lift_limit", {"service": "work"}, "work has no rate limit"),
    ("lift_limit", {"service": "nowhere"}, "no service called"),
    ("pause_producer", {"producer": "nobody"}, "no source of requests called 'nobody'"),
    ("raise_quota", {"service": "work", "to_percent": 150}, "work has no quota that could be raised"),
    ("raise_quota", {"service": "maps", "to_percent": 90}, "at 'to_percent'"),
    ("raise_quota", {"service": "nowhere", "to_percent": 150}, "no service called"),
    ("serve_static_page", {"service": "payments"}, "no customers of its own"),
    ("serve_static_page", {"service": "nowhere"}, "no service called"),
    ("warm_cache", {"service": "door", "to": "work"}, "door has no cache"),
    ("warm_cache", {"service": "work", "to": "nowhere"}, "no service called 'nowhere'"),
    ("renew_certificate", {"service": "card-gateway"}, "is not ours"),
    ("drain_region", {"region": "west"}, "Known are: north, south"),
    ("switch_provider", {"service": "payments"}, "nothing to switch to"),
    ("pin_config", {"service": "catalog", "config": "c2"}, "is on configuration c2 already"),
    ("pin_config", {"service": "payments", "config": "0"}, "Earlier are: none"),
    ("capture_evidence", {"service": "card-gateway"}, "is not ours"),
    ("no_such", {}, "no remedy called 'no_such'"),
    ("scale_in", {"service": "payments"}, "Did you mean 'scale_out'?"),
    ("restart", {"service": "card-gateway"}, "Card gateway belongs to somebody else"),
    ("scale_out", {"service": "card-gateway"}, "Card gateway belongs to somebody else"),
    ("roll_back", {"service": "payments", "release": "4.11.2", "how": "redeploy"}, "Later are: none"),
    ("pin_config", {"service": "catalog"}, "name the 'config' that is pinned"),
    ("pin_config", {"service": "catalog", "config": "c1", "how": "lift"}, "none when a pin is lifted"),
    ("switch_flag_off", {"service": "payments", "flag": "instant-capture", "how": "maybe"}, "at 'how'"),
    ("turn_retries_off", {"service": "checkout", "to": "payments", "how": "on"}, "already"),
    ("fail_over", {"service": "door"}, "has no standby"),
    ("fail_over", {"service": "nowhere"}, "no service called"),
    ("free_disk", {"service": "door"}, "has no disk of its own"),
    ("free_disk", {"service": "nowhere"}, "no service called"),
    ("grow_disk", {"service": "door"}, "has no disk of its own"),
    ("kill_session", {"service": "payments"}, "is no data store. Those are: "),
    ("kill_session", {"service": "nowhere"}, "no service called"),
    ("restore_from_backup", {"service": "card-gateway"}, "is no data store"),
    ("stop_writes", {"service": "payments"}, "is no data store"),
    ("stop_writes", {"service": "orders-db", "how": "allow"}, "lets writes in already"),
    ("stop_writes", {"service": "orders-db", "how": "half"}, "at 'how'"),
]
SENTENCE = re.compile(r"^\S.*[^.]\.$", re.DOTALL)


def world_at(now: int = 0) -> World:
    """The shop's world at an instant after the deployment."""
    world = World(everything(), Streams(SEED))
    world.state.deploy(world.network.index["payments"], "4.12.0")
    for tick in range(-600, now + 1, 10):
        world.tick(tick)
    return world


@cache
def elsewhere(name: str) -> Scenario:
    """The system of another fault's case for a remedy, with the fault in it."""
    fault = ELSEWHERE[name]
    told = yaml.safe_load((ROOT / f"tests/engine/faults/cases/{fault}.yaml").read_text("utf-8"))
    told = told[0] if isinstance(told, list) else told
    system = told.get("system", {})
    return small(faults=[{"id": "it", "fault": fault, "at": 60} | told["fault"]], horizon=7200, **system)


def world_for(name: str) -> World:
    """A world in which there is something to do for a remedy."""
    if name not in ELSEWHERE:
        return world_at(-500)
    world = World(elsewhere(name), Streams(SEED))
    for tick in range(-290, 601, 10):
        world.tick(tick)
    return world


def game_for(name: str) -> Game:
    """A drill in which there is something to do for a remedy."""
    return Game(elsewhere(name)).to(600) if name in ELSEWHERE else Game(everything())


def causes(world: World) -> str:
    """Everything a remedy may change, as text."""
    return json.dumps(vars(world.state), sort_keys=True)


def built(name: str, params: dict[str, Any]) -> Remedy:
    remedy = read_remedy(name, params)
    assert isinstance(remedy, Remedy), remedy
    return remedy


def test_every_remedy_has_a_case() -> None:
    assert sorted(CASES) == list(REMEDIES)


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
    world = world_for(name)
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
    world = world_for(name)
    remedy = built(name, CASES[name])
    before = causes(world)
    assert remedy.refusal(world) is None and causes(world) == before
    remedy.finish(world)
    assert causes(world) != before
    if name not in REPEATABLE:
        assert SENTENCE.match(remedy.refusal(world) or "")
        assert remedy.model_dump(exclude_none=True) not in [params for params, _ in REMEDIES[name].choices(world)]


@pytest.mark.parametrize(("name", "params", "said"), REFUSED)
def test_what_cannot_be_done_is_refused_in_a_sentence(name: str, params: dict[str, Any], said: str) -> None:
    world = world_for(name)
    before = causes(world)
    remedy = read_remedy(name, params)
    sentence = remedy if isinstance(remedy, str) else remedy.refusal(world)
    assert sentence and said in sentence and SENTENCE.match(sentence)
    assert causes(world) == before


@pytest.mark.parametrize("name", REMEDIES)
def test_carried_out_it_takes_its_time_and_gives_the_replicas_back(name: str) -> None:
    game = game_for(name)
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
    game = game_for(name)
    game.act("do", remedy=name, params=CASES[name])
    game.act("do", remedy=name, params=CASES[name])
    game.to(game.drill.now + max(1800, 2 * REMEDIES[name].takes[1] + 60))
    done, failed = game.events("remedy_done"), game.events("remedy_failed")
    if name in REPEATABLE:
        assert (len(done), len(failed)) == (2, 0)
        return
    assert (len(done), len(failed)) == (1, 1)
    assert failed[0].data["words"]["slots"]["reason"].endswith(".")


def test_what_has_a_way_back_has_a_case_of_it() -> None:
    assert {name for name, cls in REMEDIES.items() if cls.undo_title is not None} == set(BACK)


def settings_of(world: World) -> str:
    """What was set, as text: everything but what lived in processes that are new."""
    return json.dumps({key: value for key, value in vars(world.state).items() if key not in IN_MEMORY}, sort_keys=True)


@pytest.mark.parametrize("name", BACK)
def test_what_can_be_undone_is_undone_by_itself(name: str) -> None:
    world, (params, said) = world_for(name), BACK[name]
    remedy, back = built(name, CASES[name]), built(name, CASES[name] | params)
    before = settings_of(world) if REMEDIES[name].destroys_evidence else causes(world)
    assert said in (back.refusal(world) or "")
    remedy.finish(world)
    assert back.refusal(world) is None and remedy.outcome(world) != back.outcome(world)
    assert back.undoes() and not remedy.undoes() and back.called() == REMEDIES[name].undo_title != remedy.called()
    given = [choice for choice, _ in REMEDIES[name].choices(world)]
    assert back.model_dump(exclude_none=True) in given
    assert not any(built(name, choice).undoes() for choice, _ in REMEDIES[name].choices(world_for(name)))
    back.finish(world)
    assert (settings_of(world) if REMEDIES[name].destroys_evidence else causes(world)) == before
    assert said in (back.refusal(world) or "") and remedy.refusal(world) is None


@pytest.mark.parametrize("name", BACK)
def test_the_way_back_takes_its_time_and_is_told_in_words_of_its_own(name: str) -> None:
    game, low, high = game_for(name), *REMEDIES[name].takes
    who = next(p.id for p in game.drill.scenario.responders if p.id not in game.drill.crew.seated)
    person = game.drill.crew.people[who]
    built(name, CASES[name]).finish(game.drill.world)
    remedy = built(name, CASES[name] | BACK[name][0])
    begun = game.drill.now
    person.give(game.drill.env, "it", lambda: carry_out(game.drill, who, remedy, False, game.drill.trace().events[0]))
    done = game.until("remedy_done", remedy=name)
    assert low <= done.at - begun <= 2 * high
    template = done.data["words"]["template"]
    templates = yaml.safe_load((ROOT / "data/words/en.yaml").read_text("utf-8"))
    assert template != f"remedy.{name}.done" and len(templates[template]) >= 2
    started = game.events("remedy_started")[0].data["words"]["slots"]["remedy"]
    assert started == (REMEDIES[name].undo_title or "").lower()


@pytest.mark.parametrize("name", REMEDIES)
def test_nobody_speaks_for_the_hands_of_a_trainee(name: str) -> None:
    """What a seat's person does is told as a fact, in words that are the same for every remedy."""
    game = game_for(name)
    game.act("do", remedy=name, params=CASES[name])
    game.act("do", remedy=name, params=CASES[name])
    game.to(game.drill.now + max(1800, 2 * REMEDIES[name].takes[1] + 60))
    told = game.events("remedy_started", "remedy_done", "remedy_failed")
    assert {event.data["words"]["template"] for event in told} <= {"hands.started", "hands.done", "hands.failed"}


@pytest.mark.parametrize("name", REMEDIES)
def test_what_belongs_to_somebody_else_is_only_touched_from_our_side(name: str) -> None:
    """Our configuration for a supplier, the quota we ask of one and the way to another are ours."""
    world = world_for(name)
    others = [service.id for service in world.scenario.services if service.external]
    offered = [params.get("service") for params, _ in REMEDIES[name].choices(world)]
    assert name in ("pin_config", "raise_quota", "switch_provider") or not {*offered} & {*others}


def test_what_was_pushed_while_a_pin_held_is_in_force_when_it_is_lifted() -> None:
    pushed = [{"at": at, "service": "work", "config": config} for at, config in ((-60, "c2"), (600, "c3"))]
    game = Game(small(injects=pushed, alerts=[]))
    world = game.drill.world
    i = world.network.index["work"]
    built("pin_config", {"service": "work", "config": "1"}).finish(world)
    game.to(700)
    assert world.state.config[i] == "1" and not [e for e in game.events("changed") if e.at > 0]
    assert "lift the pin" in (built("pin_config", {"service": "work", "config": "c3"}).refusal(world) or "")
    game.act("do", remedy="pin_config", params={"service": "work", "how": "lift"})
    game.until("remedy_done")
    assert world.state.config[i] == "c3" and game.events("changed")[-1].data["now"] == "c3"


@pytest.mark.parametrize(("name", "key"), [("roll_back", "release"), ("pin_config", "config")])
@pytest.mark.parametrize(
    "id", [path.stem for path in sorted((ROOT / "scenarios").glob("*.yaml")) if "." not in path.stem]
)
def test_every_change_that_the_history_shows_can_be_taken_back(id: str, name: str, key: str) -> None:
    """A list that offers the guilty change alone tells which one is guilty."""
    scenario = load_scenario((ROOT / f"scenarios/{id}.yaml").read_text("utf-8"), f"{id}.yaml")[0]
    assert scenario is not None
    drill = Drill(scenario, SEED)
    changes = [e.data for e in drill.trace().of("deployed") if name == "roll_back"]
    changes += [e.data for e in drill.trace().of("changed") if name == "pin_config" and e.data["what"] == "config"]
    offered = [(params["service"], params[key]) for params, _ in REMEDIES[name].choices(drill.world)]
    shown = [(data["service"], data["previous" if name == "roll_back" else "was"]) for data in changes]
    assert [change for change in shown if change not in offered] == []


@pytest.mark.parametrize(("held_s", "told"), [(40, "back_idle"), (600, "back")])
def test_a_job_that_missed_much_is_resumed_with_a_warning_that_comes_true(held_s: int, told: str) -> None:
    world = World(elsewhere("pause_producer"), Streams(SEED))
    p = world.network.producer_index["export"]
    built("pause_producer", {"producer": "export"}).finish(world)
    for tick in range(10, held_s + 1, 10):
        world.tick(tick)
    back = built("pause_producer", {"producer": "export", "how": "resume"})
    back.finish(world)
    assert back.outcome(world) == told
    owed = world.state.owed[p]
    world.tick(held_s + 10)
    assert world.state.owed[p] < owed


def test_a_call_goes_by_the_name_of_who_answers_it_and_by_the_old_one() -> None:
    scenario = small(services=[
        *(s.model_dump(by_alias=True, exclude_none=True) | ({"fallback": "spare"} if s.id == "work" else {})
          for s in small().services),
        {"id": "spare", "name": "Spare", "team": "ops", "replicas": 1, "capacity_rps": 9, "base_ms": 9},
    ])  # fmt: skip
    world = World(scenario, Streams(SEED))
    off = [built("turn_retries_off", {"service": "door", "to": to}) for to in ("work", "spare")]
    assert off[1].refusal(world) == "door does not call spare."
    built("switch_provider", {"service": "work"}).finish(world)
    assert [remedy.refusal(world) for remedy in off] == [None, None]
    assert ({"service": "door", "to": "spare"}, "Door when it calls Spare") in REMEDIES["turn_retries_off"].choices(
        world
    )
    off[1].finish(world)
    assert world.state.edge_retries_off[world.network.edge("door", "work")]
    assert built("turn_retries_off", {"service": "door", "to": "work", "how": "on"}).refusal(world) is None


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
