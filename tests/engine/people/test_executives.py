"""An executive who gives orders: they press until asked, answer yes or no, and keep to it."""

from typing import Any

import pytest

from engine.people.executives import MOST
from engine.scenario import Scenario
from engine.trace import Event
from scoring.roles import holder
from tests.engine.makers import Game
from tests.engine.people.troupe import BACK, RESTART, company, gathered, person, said_by

REPEAT = 120


def boss(takes: bool = False, remedy: dict[str, Any] | None = BACK, **more: Any) -> Scenario:
    """Vera, who orders a roll back from 200 s on, with Kim who could do it."""
    orders = {"at": 200, "repeat": REPEAT, "words": "orders", "remedy": remedy, "takes_command": takes}
    vera = {"id": "vera", "name": "Vera Chief", "title": "Chief operating officer", "team": "ops",
            "audience": "executives", "patience": 7200, "words": "press", "orders": orders}  # fmt: skip
    return company(person("kim"), stakeholders=[vera], alerts=[], **more)


def orders(game: Game) -> list[Event]:
    return [e for e in game.events("message") if e.data["topic"] == "order" and e.data["to"] != "channel"]


def test_where_nobody_asks_they_keep_ordering() -> None:
    game = Game(boss()).to(3600)
    given = orders(game)
    assert [e.at for e in given] == [200 + REPEAT * k for k in range(MOST)]
    assert [e.data["step"] for e in given] == list(range(1, MOST + 1))
    tones = [e.data["words"]["template"] for e in given]
    assert tones[:4] == ["orders.first", "orders.again", "orders.again", "orders.last"]
    assert all(e.by == "vera" and e.data["to"] == "seat" and e.data["orders"] == BACK for e in given)


def test_ordering_takes_nobodys_time() -> None:
    quiet = Game(company(person("kim"), alerts=[])).to(2000).drill
    loud = Game(boss()).to(2000).drill
    assert loud.trace().metrics.values == quiet.trace().metrics.values
    assert not loud.trace().of("remedy_started", "task_started")


@pytest.mark.parametrize("remedy", [BACK, RESTART])
def test_they_are_content_when_it_is_done_by_whomever(remedy: dict[str, Any]) -> None:
    game = gathered(boss(), "kim", at=250)
    game.act("authorise", **remedy, person="kim")
    game.to(2000)
    assert (len(orders(game)) == 1) == (remedy == BACK)


def test_an_answer_buys_some_time_and_no_more() -> None:
    game = Game(boss())
    first = game.until("message", topic="order")
    game.act("answer", message=first.n, text="We look for the cause and decide within five minutes.")
    game.to(1000)
    assert orders(game)[1].at - game.events("answer")[0].at == 2 * REPEAT


def test_asked_they_say_no_and_stop() -> None:
    game = Game(boss())
    game.until("message", topic="order")
    asked = game.act("ask_command", person="vera")
    game.to(3000)
    assert said_by(game, "vera") == ["orders.first", "command.no"] and game.said(asked) == ["command.no"]
    assert game.drill.incident.roles == {}
    assert "asked already: Vera Chief does not take command" in game.attempt("ask_command", {"person": "vera"}).data[
        "reason"]  # fmt: skip


def test_asked_they_say_yes_and_command_from_then_on() -> None:
    game = gathered(boss(takes=True), "kim", at=60)
    game.act("take_command")
    game.until("message", topic="order")
    asked = game.act("ask_command", person="vera")
    game.to(asked.at + 30)
    taken = game.events("take_command")[-1]
    assert (taken.by, taken.data, taken.cause) == ("vera", {"previous": "sam"}, asked.n)
    assert said_by(game, "vera")[1:] == ["command.yes", "command.orders"]
    assert game.drill.incident.roles["commander"] == "vera" == holder(game.drill.trace(), "commander", game.drill.now)
    assert "is in command" in game.attempt("hand_over_command", {"person": "kim"}).data["reason"]
    game.to(3000)
    started = game.events("remedy_started")
    assert [(e.by, e.data["remedy"]) for e in started] == [("kim", "roll_back")]
    assert not game.events("authorise", "do") and len(orders(game)) == 1
    assert game.act("take_command").data["previous"] == "vera"


def test_with_nobody_there_to_do_it_they_command_and_nothing_is_done() -> None:
    game = Game(boss(takes=True))
    game.until("message", topic="order")
    game.act("ask_command", person="vera")
    game.to(1000)
    assert game.drill.incident.roles == {"commander": "vera"} and not game.events("remedy_started")


def test_who_has_not_ordered_anything_yet_is_not_asked() -> None:
    game = Game(boss()).to(100)
    assert "gives no orders here" in game.attempt("ask_command", {"person": "vera"}).data["reason"]


def test_an_order_without_a_remedy_is_only_an_order() -> None:
    game = Game(boss(remedy=None)).to(700)
    assert [e.data["orders"] for e in orders(game)] == [None] * 5
