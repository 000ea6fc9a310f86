"""The first clear sign of each shipped drill: nobody who looks at everything is told the cause before its time.

Between the first call (and the minute in which it is read) and the sign what can be seen fits several causes; after it
the textbook still has something to go by before it knows.
"""

from __future__ import annotations

from functools import cache

import pytest

from engine.scenario import Scenario, load_scenario
from engine.trace import Event, Trace
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from records import library
from scoring.language.commands import read_command

SCENARIOS = [file.removesuffix(".yaml") for file, _ in library.scenario_files()]
SEEDS = (1, 2)
READ_S = 60


@cache
def played(id: str, seed: int) -> tuple[Scenario, Trace]:
    scenario, problems = load_scenario(dict(library.scenario_files())[f"{id}.yaml"], f"{id}.yaml")
    assert scenario is not None, problems
    plan, problems = load_plan(library.textbook_text(id), f"{id}.textbook.yaml")
    assert plan is not None, problems
    return scenario, play(scenario, "textbook", seed, plan, read_command)[1]


def called(trace: Trace) -> int:
    """When the seat was called first."""
    return trace.of("paged")[0].at


def says(event: Event) -> str | None:
    """The name of the words of an event."""
    return (event.data.get("words") or {}).get("template")


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("id", SCENARIOS)
def test_the_clear_sign_comes_after_the_call_and_before_the_diagnosis(id: str, seed: int) -> None:
    scenario, trace = played(id, seed)
    sign = scenario.clear_sign
    assert sign is not None
    at = next(event.at for event in trace.events if says(event) == sign.words and event.at > called(trace))
    known = next(event.at for event in trace.of("finding") if event.data["finding"] == sign.diagnosis)
    assert called(trace) + READ_S <= at < known


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("id", SCENARIOS)
def test_no_warning_says_it_earlier(id: str, seed: int) -> None:
    """Words of everyday may stand before it: they are a sign only beside what is seen later."""
    scenario, trace = played(id, seed)
    assert scenario.clear_sign is not None
    early = [event for event in trace.events if event.at < called(trace) + READ_S and event.data.get("level") != "info"]
    assert scenario.clear_sign.words not in [says(event) for event in early]


@pytest.mark.parametrize("id", SCENARIOS)
def test_before_the_call_there_is_noise_to_look_past(id: str) -> None:
    """More than one change in the history, and more than one service that writes lines."""
    _, trace = played(id, SEEDS[0])
    before = [event for event in trace.events if event.at < called(trace)]
    assert len([event for event in before if event.kind in ("deployed", "changed")]) > 2
    assert len({event.data["service"] for event in before if event.kind == "log"}) > 2
