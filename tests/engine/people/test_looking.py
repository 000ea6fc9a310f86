"""Whoever looks at something names every figure that is out of order, and what was done right before it turned."""

import pytest

from engine.people.looking import harmed, outside, trouble
from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from tests.engine.makers import Game
from tests.engine.people.test_knowledge import ask, crew_of_two
from tests.engine.people.troupe import gathered

GROW = {"remedy": "scale_out", "params": {"service": "work"}}


def narrow(connections: int) -> Scenario:
    """The company, all well, with a store that takes so many connections; Work opens 80 of them."""
    data = crew_of_two(hurt=False).canonical()
    next(s for s in data["services"] if s["id"] == "store")["max_connections"] = connections
    return Scenario.model_validate(data, context=CANONICAL)


def reports(game: Game, since: int) -> list[str]:
    return [e.data["words"]["template"] for e in game.events("message", "nothing_found") if e.n > since]


@pytest.mark.parametrize(("connections", "says"), [(90, ["report.harmed", "report.trouble"]), (400, ["report.quiet"])])
def test_what_a_remedy_has_harmed_is_seen_though_nothing_fails(connections: int, says: list[str]) -> None:
    game = gathered(narrow(connections), "kim", "lee", at=400)
    game.act("authorise", **GROW, person="lee")
    game.until("remedy_done")
    game.to(game.drill.now + 120)
    asked = ask(game, "kim", "store")
    assert [t for t in reports(game, asked.n) if t.startswith("report")] == says
    if len(says) == 2:
        seen = game.events("nothing_found")[-1].data["words"]["slots"]
        assert "connections taken" in seen["what"] and seen["errors"] == "0 %"


def test_before_anything_is_done_nothing_is_put_down_to_it() -> None:
    game = gathered(crew_of_two(), "kim", "lee", at=400)
    assert [figure.signal for figure in trouble(game.drill, "work")] == ["work.error_ratio"]
    assert harmed(game.drill, "work") is None
    game.act("authorise", **GROW, person="lee")
    game.until("remedy_done")
    game.to(game.drill.now + 120)
    assert harmed(game.drill, "work") is None, "it failed before"


def test_a_journey_is_seen_by_its_customers_as_well() -> None:
    game = gathered(crew_of_two(), "kim", at=400)
    assert "buying.success_ratio" in [figure.signal for figure in trouble(game.drill, "buying")]
    assert not trouble(gathered(crew_of_two(hurt=False), "kim", at=400).drill, "buying")


CHECK = {"id": "probe", "title": "A test customer buys", "journey": "buying", "every": 60, "from": "Lyon",
         "pages": "ops"}  # fmt: skip


@pytest.mark.parametrize("hurt", [True, False])
def test_an_outside_check_that_fails_is_no_good_look(hurt: bool) -> None:
    game = gathered(crew_of_two(hurt=hurt, checks=[CHECK]), "kim", at=60)
    if hurt:
        game.until("check_failed")
    else:
        game.to(900)
    titles = ["A test customer buys"] if hurt else []
    assert outside(game.drill, "door") == outside(game.drill, "buying") == titles
    assert outside(game.drill, "store") == []
