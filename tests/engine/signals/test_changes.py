"""The change history: what was changed, by whom, from what to what, whether by a remedy or by the scenario."""

from __future__ import annotations

from typing import Any

import pytest

from engine.drill import run
from tests.engine.makers import SEED, Game, on, small

STORM = {"id": "apps", "fault": "retry_storm", "journey": "buying", "persist": 0.5, "delay": 20, "latent": True}


def told(game: Game) -> list[tuple[Any, ...]]:
    """The changes of a drill: kind, by, and the facts."""
    return [(e.kind, e.by, *e.data.values()) for e in game.events("deployed", "changed") if e.at > 0]


REMEDIES: dict[str, tuple[dict[str, Any], list[tuple[Any, ...]]]] = {
    "scale out": (on("scale_out", "work"), [("changed", "sam", "work", "replicas", None, "4", "6")]),
    "shed load": (on("shed_load", "door", keep_percent=50),
                  [("changed", "sam", "door", "admission", None, "100 %", "50 %")]),
    "a flag": (on("switch_flag_off", "work", flag="fast"), [("changed", "sam", "work", "flag", "fast", "on", "off")]),
    "roll back": (on("roll_back", "work", release="1"), [("deployed", "sam", "work", "1", "2")]),
    "retries of clients": ({"remedy": "turn_retries_off", "params": {"journey": "buying"}},
                           [("changed", "sam", "door", "retries", "buying", "on", "off")]),
    "retries of a caller": ({"remedy": "turn_retries_off", "params": {"service": "door", "to": "work"}},
                            [("changed", "sam", "door", "retries", "work", "on", "off")]),
    "a restart changes nothing": (on("restart", "work"), []),
}  # fmt: skip


@pytest.mark.parametrize("name", REMEDIES)
def test_what_a_remedy_changes_stands_in_the_history(name: str) -> None:
    remedy, expected = REMEDIES[name]
    game = Game(small(faults=[STORM], alerts=[])).to(60)
    game.act("do", **remedy)
    done = game.until("remedy_done")
    assert told(game) == expected
    for event in game.events("deployed", "changed"):
        assert (event.at, event.cause) == (done.at, done.cause)


INJECTS: dict[str, tuple[dict[str, Any], list[tuple[Any, ...]]]] = {
    "a deployment": ({"deploy": "work", "release": "1"}, [("deployed", "kim", "work", "1", "2")]),
    "the same again": ({"deploy": "work", "release": "2"}, [("deployed", "kim", "work", "2", "2")]),
    "a flag off": ({"service": "work", "flag": "fast", "turned": "off"},
                   [("changed", "kim", "work", "flag", "fast", "on", "off")]),
    "a flag that is on already": ({"service": "work", "flag": "fast", "turned": "on"}, []),
    "fewer replicas": ({"service": "work", "replicas": 2}, [("changed", "kim", "work", "replicas", None, "4", "2")]),
    "a configuration": ({"service": "work", "config": "c-17"},
                        [("changed", "kim", "work", "config", None, "1", "c-17")]),
}  # fmt: skip


@pytest.mark.parametrize("name", INJECTS)
def test_a_change_of_the_scenario_stands_in_the_history(name: str) -> None:
    inject, expected = INJECTS[name]
    game = Game(small(injects=[inject | {"at": 60, "by": "kim"}], alerts=[])).to(120)
    assert told(game) == expected


def test_replicas_and_flags_that_are_injected_have_their_effect() -> None:
    fewer = run(small(injects=[{"at": 60, "service": "work", "replicas": 2}]), SEED, [], 300)
    assert (fewer.visible("work.saturation_ratio", 300) or 0) > 1.5 * (fewer.visible("work.saturation_ratio", 0) or 0)
    slow = {"id": "slow", "fault": "bad_release", "service": "work", "release": "2", "flag": "fast", "error_ratio": 0.5}
    inject = {"at": 60, "service": "work", "flag": "fast", "turned": "off"}
    off = run(small(faults=[slow], injects=[inject]), SEED, [], 300)
    assert (off.visible("work.error_ratio", 50) or 0) > 0.4 and off.visible("work.error_ratio", 300) == 0
