"""Nobody calls it over unheard: who sees that it is not says so once, and only then."""

from functools import cache
from typing import Any

import pytest
import yaml

from engine.scenario import Scenario
from engine.words import render
from tests.engine.makers import ROOT, Game
from tests.engine.people.troupe import BACK, company, gathered, person

DESK = {"id": "dina", "name": "Dina Desk", "title": "Support lead", "team": "ops", "audience": "status_page",
        "patience": 3600, "words": "press"}  # fmt: skip
WRITE = [{"journey": "buying", "share": 0.05, "words": "call.support"}]


def played(scenario: Scenario, *people: str, well: bool = False) -> Game:
    """The company with an incident declared, put right or not, and given time to show it."""
    game = gathered(scenario, *people)
    game.act("declare", level="SEV2", reason="Customers cannot buy.")
    if well:
        game.act("do", **BACK)
        game.until("remedy_done")
    game.to(game.drill.now + 900)
    return game


@cache
def words() -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load((ROOT / "data" / "words" / "en.yaml").read_text("utf-8"))
    return found


def doubts(game: Game) -> list[tuple[str, str]]:
    return [(e.by, e.data["words"]["template"]) for e in game.events("message")
            if e.data["words"]["template"].startswith("closing.")]  # fmt: skip


CASES: dict[str, tuple[dict[str, Any], tuple[str, ...], bool, list[tuple[str, str]]]] = {
    "it fails": ({}, ("kim",), False, [("kim", "closing.failing")]),
    "it fails and nobody else is there": ({"stakeholders": [DESK], "tickets": WRITE}, (), False,
                                          [("dina", "closing.complaints")]),
    "it is well": ({"stakeholders": [DESK], "tickets": WRITE}, ("kim",), True, []),
    "nobody is there": ({}, (), False, []),
}  # fmt: skip


@pytest.mark.parametrize("at_once", [False, True])
@pytest.mark.parametrize("case", CASES)
def test_who_sees_that_it_is_not_over_says_so_once(case: str, at_once: bool) -> None:
    parts, people, well, says = CASES[case]
    game = played(company(person("kim"), alerts=[], **parts), *people, well=well)
    game.act("resolve")
    if not at_once:
        game.to(game.drill.now + 60)
        assert doubts(game) == says
    game.act("close")
    assert doubts(game) == says
    told = [e for e in game.events("message") if e.data["words"]["template"].startswith("closing.")]
    for event in told:
        assert event.data["words"]["slots"]["number" if event.by == "dina" else "what"] in render(event, {}, words())
    assert game.events("ended")[0].n > max((e.n for e in game.events("message")), default=0)


NAMED = [
    ("its threshold is passed", 0.9, "Fewer than 90 in 100 buy"),
    ("its threshold is far off", 0.01, "Buying ("),
]


@pytest.mark.parametrize(("case", "below", "what"), NAMED)
def test_only_an_alert_that_fires_is_named_as_what_still_fails(case: str, below: float, what: str) -> None:
    alert = {"id": "few", "title": "Fewer than 90 in 100 buy", "signal": "buying.success_ratio", "below": below,
             "for": "30s", "pages": "ops"}  # fmt: skip
    game = played(company(person("kim"), alerts=[alert]), "kim")
    game.act("resolve")
    game.to(game.drill.now + 60)
    doubt = next(e for e in game.events("message") if e.data["words"]["template"] == "closing.failing")
    assert doubt.data["words"]["slots"]["what"].startswith(what)
