"""The dynamics of every fault, from the table of its cases: what shows in which order, what ends it, what does not."""

from functools import cache
from typing import Any

import pytest

import engine.faults
from engine.faults.base import Fault
from engine.registry import discover
from tests.engine.faults.story import ACT, AT, MIN, Case, Story, cases, passes, play, remedy_of, sound

TABLE = {case.name: case for case in cases()}
FAULTS = [cls.model_fields["fault"].annotation.__args__[0] for cls in discover(engine.faults, Fault)]  # type: ignore[union-attr]
# What is told of a system that is well, and of one that is not.
WELL, NOT_WELL = 0.01, 0.05

WAYS = [(name, k) for name, case in TABLE.items() for k in range(len(case.told.get("clears", [])))]


def tempting(case: Case) -> list[dict[str, Any]]:
    """The remedies one would try that do not help."""
    told = case.told.get("tempting", [])
    return told if isinstance(told, list) else [told]


TEMPTING = [(name, k) for name, case in TABLE.items() for k in range(len(tempting(case)))]
TRIGGERED = [name for name, case in TABLE.items() if "trigger_ends" in case.told]


@cache
def idle(name: str) -> Story:
    """The case when nobody acts, seen to be sound at each tick."""
    return play(TABLE[name], each=sound)


def test_every_fault_tells_its_story() -> None:
    assert list(dict.fromkeys(name.partition("/")[0] for name in TABLE)) == FAULTS
    for name, case in TABLE.items():
        assert {"fault", "shows", "clears", "tempting"} <= case.told.keys(), name
        assert not case.told.get("sustains") or name in TRIGGERED, name


@pytest.mark.parametrize("name", TABLE)
def test_its_signals_show_in_their_order(name: str) -> None:
    story = idle(name)
    last = AT - 1
    for told in TABLE[name].told["shows"]:
        series = story.series(told)
        assert not any(passes(told, figure) for t, figure in series if 0 <= t < AT), f"{told} before the fault"
        first = next((t for t, figure in series if t >= AT and passes(told, figure)), None)
        assert first is not None, f"never: {told}"
        assert first > last, f"{told} at {first} s, the one before at {last} s"
        last = first


@pytest.mark.parametrize("name", [name for name, case in TABLE.items() if "quiet" in case.told])
def test_what_is_calm_stays_calm(name: str) -> None:
    for told in TABLE[name].told["quiet"]:
        loud = [(t, figure) for t, figure in idle(name).series(told) if t >= AT and not passes(told, figure)]
        assert not loud, f"{told}: {loud[0]}"


@pytest.mark.parametrize("name", TRIGGERED)
def test_it_sustains_itself_or_goes_with_its_trigger(name: str) -> None:
    case = TABLE[name]
    story = play(case, [case.told["trigger_ends"]], rest=10 * MIN)
    left, worst = story.worst(story.end), story.worst(AT, story.done[-1])
    assert worst > NOT_WELL
    assert (left > worst / 2) == case.told["sustains"], f"{left:.3f} left of {worst:.3f}"


@pytest.mark.parametrize(("name", "k"), WAYS)
def test_each_way_ends_it(name: str, k: int) -> None:
    case = TABLE[name]
    assert idle(name).worst(ACT) >= WELL and "it" in idle(name).world.faults_active(case.horizon)
    story = play(case, case.told["clears"][k], rest=15 * MIN)
    assert "it" not in story.world.faults_active(story.end)
    assert story.worst(story.end - MIN) < WELL


@pytest.mark.parametrize(("name", "k"), TEMPTING)
def test_what_is_tempting_does_not_help(name: str, k: int) -> None:
    case, step = TABLE[name], tempting(TABLE[name])[k]
    story = play(case, [step], rest=15 * MIN)
    if step["why"] == "useless":
        assert "it" in story.world.faults_active(story.end) or story.worst(story.end - MIN) >= NOT_WELL
        return
    assert step["why"] == "harms"
    nothing = play(case, until=story.end)
    worse = [story.customer_minutes() > 1.02 * nothing.customer_minutes()]
    worse += [story.records(harm) > 1.02 * nothing.records(harm) + 1 for harm in ("loss", "risk")]
    assert any(worse)


@pytest.mark.parametrize("name", TABLE)
def test_the_same_again_is_the_same(name: str) -> None:
    first, second = idle(name).world, play(TABLE[name]).world
    assert first.metrics.seen.values == second.metrics.seen.values
    assert first.metrics.truth.values == second.metrics.truth.values
    assert vars(first.state) == vars(second.state)


@pytest.mark.parametrize("name", TABLE)
def test_half_the_tick_tells_the_same(name: str) -> None:
    case = TABLE[name]
    coarse, fine = idle(name), play(case, tick=5)
    some = 0.002 * sum(along * (case.horizon - AT) / 60 for along in customers(coarse))
    assert abs(coarse.customer_minutes() - fine.customer_minutes()) <= 0.05 * fine.customer_minutes() + some
    for harm in ("loss", "risk"):
        assert abs(coarse.records(harm) - fine.records(harm)) <= 0.05 * fine.records(harm) + 1
    for share in (0.05, 0.5):
        first, second = (crossed(story, share) for story in (coarse, fine))
        assert (first is None) == (second is None)
        if first is not None and second is not None:
            assert abs(first - second) <= 10 + 0.05 * (second - AT)


def customers(story: Story) -> list[float]:
    """The customers a minute of each journey when the fault begins."""
    truth = story.world.metrics.truth
    row = (AT - truth.start) // truth.step
    names = [name for name in truth.values if name.endswith("active_per_min")]
    return [truth.values[name][row] / truth.scales[name] for name in names]


def crossed(story: Story, share: float) -> int | None:
    """When more than this share of a journey was affected first."""
    return next((t for t in story.instants(AT) if story.worst(t, t) > share), None)


@pytest.mark.parametrize("name", TABLE)
def test_its_steps_are_steps_a_person_is_offered(name: str) -> None:
    """A remedy that a case names is one that a trainee finds on the screen in this system."""
    case = TABLE[name]
    world = play(case, until=0).world
    for step in [step for way in case.told["clears"] for step in way[:1]] + tempting(case):
        remedy = remedy_of(step)
        given = remedy.model_dump(exclude_none=True)
        offered = [type(remedy).model_validate(params) for params, _ in remedy.choices(world)]
        assert given in [each.model_dump(exclude_none=True) for each in offered], step
