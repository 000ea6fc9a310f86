"""The dynamics of every fault on the numbers: what it shows in which order, what ends it, and what only seems to.

One YAML file a fault in `cases/`; `docs` of its keys stand in the loader below. The fault begins at `AT`.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.drill import Command, Drill
from engine.scenario import Scenario
from engine.source.durations import parse_duration
from engine.trace import Trace
from tests.engine.makers import SEED, small

CASES = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted((Path(__file__).parent / "cases").glob("*.yaml"))}
AT, MIN = 300, 60
ACT = 15 * MIN


def scenario_of(name: str) -> Scenario:
    """The system of a case with its fault and the partners."""
    case = CASES[name]
    fault = {"id": "it", "at": AT} | case["fault"]
    parts = {"horizon": parse_duration(case.get("horizon", "30m"))} | case.get("system", {})
    return small(**parts, faults=[fault, *case.get("partners", [])])


@cache
def _played(name: str, acts: tuple[tuple[int, str], ...]) -> tuple[Trace, bool]:
    drill = Drill(scenario_of(name), SEED)
    for k, (at, act) in enumerate(acts):
        drill.submit(Command(k + 1, at, "seat", "do", yaml.safe_load(act), None))
    drill.advance(drill.scenario.horizon)
    return drill.trace(), "it" in drill.world.faults_active(drill.now)


def active_at_the_end(name: str, remedies: list[dict[str, Any]], at: int = ACT) -> bool:
    """Whether the fault is still there at the end of that drill."""
    return _played(name, _acts(remedies, at))[1]


def _acts(remedies: list[dict[str, Any]], at: int) -> tuple[tuple[int, str], ...]:
    return tuple((at + 5 * MIN * k, yaml.safe_dump({"params": {}} | each)) for k, each in enumerate(remedies))


def played(name: str, remedies: list[dict[str, Any]], at: int = ACT) -> Trace:
    """The drill of a case with these remedies, five minutes apart."""
    trace = _played(name, _acts(remedies, at))[0]
    assert not trace.of("refused"), trace.of("refused")[0].data["reason"]
    return trace


def affected(trace: Trace, at: int) -> float:
    """The largest true share of affected customers of a journey at an instant."""
    names = [name.split(".")[0] for name in trace.truth.names() if name.endswith("affected_per_min")]
    return max(share(trace, name, at) for name in names)


def share(trace: Trace, journey: str, at: int) -> float:
    """The true share of a journey's customers that is affected at an instant."""
    hit, active = (trace.truth.at(f"{journey}.{name}_per_min", at) or 0.0 for name in ("affected", "active"))
    return hit / active if active else 0.0


def series(trace: Trace, rule: dict[str, Any]) -> list[tuple[int, float]]:
    """What a rule of a case is about, from the start of the fault to the end."""
    if "impact" in rule:
        return [(t, share(trace, rule["impact"], t)) for t in range(AT, trace.until + 1, trace.truth.step)]
    return list(trace.metrics.series(rule["signal"], AT, trace.until))


def passes(rule: dict[str, Any], figure: float) -> bool:
    """Whether a figure is past the one the rule names."""
    return figure > rule["above"] if "above" in rule else figure < rule["below"]


def harm(trace: Trace) -> float:
    """Customer-minutes, and records that were harmed."""
    columns = [name for name in trace.truth.names() if name.endswith("affected_per_min")]
    minutes = sum(sum(trace.truth.values[name]) / trace.truth.scales[name] for name in columns) * trace.truth.step / 60
    return minutes + sum(event.data["records"] for event in trace.of("data_harmed"))


@pytest.mark.parametrize("name", CASES)
def test_it_shows_in_the_order_of_its_card(name: str) -> None:
    trace, since = played(name, []), AT - 1
    for rule in CASES[name]["shows"]:
        past = [t for t, figure in series(trace, rule) if passes(rule, figure)]
        assert past, f"{rule} never"
        assert past[0] > since, f"{rule} at {past[0]}, not after {since}"
        since = past[0]


@pytest.mark.parametrize("name", CASES)
def test_what_should_stay_quiet_does(name: str) -> None:
    trace = played(name, [])
    for rule in CASES[name].get("quiet", []):
        assert all(passes(rule, figure) for _, figure in series(trace, rule)), rule


@pytest.mark.parametrize("name", [name for name in CASES if "trigger_ends" in CASES[name]])
def test_it_keeps_itself_going_or_does_not(name: str) -> None:
    case = CASES[name]
    trace = played(name, [case["trigger_ends"]])
    over = trace.of("remedy_done")[0].at
    worst = max(affected(trace, t) for t in range(AT, over + 1, 10))
    later = [affected(trace, t) for t in range(over + 10 * MIN, min(trace.until, over + 13 * MIN) + 1, 10)]
    assert (min(later) > worst / 2) == case["sustains"], (worst, min(later), max(later))


@pytest.mark.parametrize(("name", "way"), [(name, k) for name in CASES for k in range(len(CASES[name]["clears"]))])
def test_each_way_clears_it(name: str, way: int) -> None:
    remedies = CASES[name]["clears"][way]
    trace = played(name, remedies)
    assert not active_at_the_end(name, remedies)
    last = trace.of("remedy_done")[-1].at
    assert len(trace.of("remedy_done")) == len(remedies)
    well = min(trace.until, last + 15 * MIN)
    assert all(affected(trace, t) < 0.01 for t in range(well - 2 * MIN, well + 1, 10))


@pytest.mark.parametrize("name", [name for name in CASES if "tempting" in CASES[name]])
def test_what_tempts_does_not_help(name: str) -> None:
    tempting = dict(CASES[name]["tempting"])
    why = tempting.pop("why")
    trace, nothing = played(name, [tempting]), played(name, [])
    if why == "harms":
        assert harm(trace) > harm(nothing)
        return
    until = ACT + 15 * MIN
    assert active_at_the_end(name, [tempting]) or any(affected(trace, t) >= 0.05 for t in range(until - MIN, until + 1, 10))
