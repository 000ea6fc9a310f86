"""Who knows a service warns of a remedy that would harm it as things stand, and asks what one is to mend."""

from typing import Any

import pytest

from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from tests.engine.makers import Game
from tests.engine.people.test_looking import GROW, narrow
from tests.engine.people.troupe import RESTART, company, gathered, person

FOREIGN = {"skills": ["door"]}


def busier(service: str, capacity: float) -> Scenario:
    """The company, all well, with one service that can do less."""
    data = company(person("kim"), person("lee"), alerts=[], hurt=False).canonical()
    next(s for s in data["services"] if s["id"] == service)["capacity_rps"] = capacity
    return Scenario.model_validate(data, context=CANONICAL)


def said(game: Game, args: dict[str, Any]) -> list[tuple[str, str]]:
    proposed = game.act("propose", **args)
    game.to(game.drill.now + 30)
    return [(e.data["topic"], e.data["words"]["template"]) for e in game.events("message") if e.cause == proposed.n]


KILL = {"remedy": "kill_session", "params": {"service": "store"}}
CASES = {
    "more connections than there are": (narrow(90), GROW, ("objection", "warn.connections")),
    "connections enough, nothing wrong": (narrow(400), GROW, ("reply", "warn.healthy")),
    "a busy callee": (busier("store", 33), GROW, ("objection", "warn.behind")),
    "replicas out under load": (busier("work", 9), RESTART, ("objection", "warn.too_few")),
    "something fails, memory is lost": (company(person("kim"), alerts=[]), RESTART, ("reply", "warn.evidence.memory")),
    "it is busy, sessions are lost": (busier("store", 32), KILL, ("reply", "warn.evidence.sessions")),
    "not their service": (company(person("kim", **FOREIGN), alerts=[]), RESTART, ("reply", "objection.none")),
}


@pytest.mark.parametrize("case", CASES)
def test_a_proposal_is_met_by_what_the_card_says_as_things_stand(case: str) -> None:
    scenario, args, says = CASES[case]
    assert said(gathered(scenario, "kim", at=300), args) == [says]


def test_the_owner_answers_before_whoever_came_first() -> None:
    teams = [{"id": "ops", "name": "Operations", "owns": ["door", "store"]},
             {"id": "makers", "name": "Makers", "owns": ["work"]}]  # fmt: skip
    scenario = company(person("kim"), person("lee") | {"team": "makers"}, alerts=[], teams=teams)
    game = gathered(scenario, "kim", "lee", at=300)
    proposed = game.act("propose", **RESTART)
    game.to(330)
    assert [e.by for e in game.events("message") if e.cause == proposed.n] == ["lee"]
