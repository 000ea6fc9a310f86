"""After hours in an incident everything takes longer, and people say so."""

from typing import Any

import pytest

from engine.people.fatigue import TIRED_S
from tests.engine.makers import Game
from tests.engine.people.troupe import BACK, company, gathered, person, said_by

HOUR = 3600
FLAW = {"id": "flaw", "about": "work", "takes": [200, 200], "words": "found.flaw"}
HOURS = {0: 1.0, 1: 1.0, 2: 1.125, 3: 1.25, 4.5: 1.375, 6: 1.5, 12: 1.5}


def after(hours: float, **more: Any) -> Game:
    """Kim, who has been in for so long."""
    return Game(company(person("kim", joined=-int(hours * HOUR)), findings=[FLAW], alerts=[], **more))


@pytest.mark.parametrize("hours", HOURS)
def test_looking_into_something_takes_longer(hours: float) -> None:
    game = after(hours)
    game.act("ask", person="kim", about="work", minutes=10)
    game.to(1000)
    assert abs(game.events("finding")[0].at - 200 * HOURS[hours]) <= 1


def test_a_remedy_takes_longer_too_in_whose_hands_ever() -> None:
    took = []
    for hours in (0, 6):
        joined = -hours * HOUR
        responders = [person("sam", on_call="now", joined=joined), person("kim", joined=joined)]
        game = Game(company(responders=responders, alerts=[]))
        game.act("authorise", **BACK, person="kim")
        game.act("do", remedy="restart", params={"service": "store"})
        game.to(1200)
        took.append({e.by: e.at for e in game.events("remedy_done")})
    assert took[1] == {who: int(1.5 * seconds) for who, seconds in took[0].items()}


@pytest.mark.parametrize(("hours", "says"), [(2.9, []), (3.1, ["report.tired"])])
def test_they_say_so_once_when_they_take_something_on(hours: float, says: list[str]) -> None:
    game = after(hours)
    for about in ("work", "store"):
        game.act("ask", person="kim", about=about, minutes=10)
    game.to(900)
    assert [template for template in said_by(game, "kim") if template == "report.tired"] == says


def test_who_was_released_and_comes_back_is_fresh() -> None:
    game = after(6)
    game.act("release", person="kim")
    game.act("page", person="kim")
    game.until("joined", person="kim")
    asked = game.act("ask", person="kim", about="work", minutes=10)
    assert game.until("finding").at - asked.at <= 205


def test_a_commander_who_has_led_for_three_hours_is_told() -> None:
    responders = [person("sam", on_call="now", joined=-TIRED_S + 600), person("kim")]
    game = gathered(company(responders=responders, alerts=[]), "kim")
    game.act("take_command")
    game.to(2000)
    told = [e for e in game.events("message") if e.data["words"]["template"] == "command.long"]
    assert [e.by for e in told] == ["kim"] and 600 <= told[0].at <= 720
    assert told[0].data["words"]["slots"] == {"hours": "3", "name": "Sam"}


def test_nobody_speaks_of_it_to_who_does_not_command_or_is_fresh() -> None:
    for joined, commands in ((-TIRED_S, False), (0, True)):
        responders = [person("sam", on_call="now", joined=joined), person("kim", joined=-TIRED_S)]
        game = gathered(company(responders=responders, alerts=[]), at=60)
        if commands:
            game.act("take_command")
        game.to(1200)
        assert "command.long" not in said_by(game, "kim")
