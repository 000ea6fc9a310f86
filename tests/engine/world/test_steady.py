"""Traffic that stays is not solved again, and nothing of a drill depends on that."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from engine.drill import run
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from engine.world import steady
from engine.world.flow import Flow
from engine.world.state import State
from tests.engine.makers import ROOT, SEED, commands, everything, let_in, shop, small

SOLVER = ("flow", "demand", "answers", "clients", "pools")
LEVEL = [{"at": 0, "per_min": 900}]
ACTS = [(900, "do", let_in(50)), (1800, "do", let_in(100))]


def level(scenario: Scenario, **changes: Any) -> Scenario:
    """The scenario with as many customers at any time of the day, for an hour."""
    data = scenario.canonical() | {"horizon": 3600} | changes
    journeys = [journey | {"customers": LEVEL} for journey in data["journeys"]]
    return Scenario.model_validate(data | {"journeys": journeys}, context=CANONICAL)


def read_by(source: Path) -> list[str]:
    """What a module of the solver reads of the state; `written` is asked after the traffic is solved."""
    tree = ast.parse(source.read_text("utf-8"))
    written = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == "written"]
    outside = [id(node) for function in written for node in ast.walk(function)]
    return [
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "state"
        if id(node) not in outside
    ]


def test_every_cause_that_the_solver_reads_is_compared() -> None:
    read = [name for module in SOLVER for name in read_by(ROOT / "engine" / "world" / f"{module}.py")]
    assert sorted(dict.fromkeys(read)) == sorted([*steady.CAUSES, "leaked"])


@pytest.mark.parametrize("scenario", [small(), level(small()), level(shop()), level(everything())])
def test_a_drill_is_the_same_when_every_tick_is_solved(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    acts = commands(*ACTS) if scenario.id == shop().id else []
    kept = run(scenario, SEED, acts)
    monkeypatch.setattr(steady.Steady, "holds", lambda *_: False)
    assert run(scenario, SEED, acts).digest == kept.digest


def test_level_traffic_comes_to_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    solved: list[bool] = []
    solve = Flow.solve

    def watched(flow: Flow, state: State, demand: list[float], seconds: float) -> None:
        solve(flow, state, demand, seconds)
        solved.append(not flow.kept)

    monkeypatch.setattr(Flow, "solve", watched)
    run(level(small()), SEED, [])
    assert sum(solved) < len(solved) / 2
