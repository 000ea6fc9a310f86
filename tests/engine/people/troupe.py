"""A small company for the tests of people: one seat, whoever a test needs, and a service that fails from the start."""

from __future__ import annotations

from typing import Any

from engine.scenario import Scenario
from tests.engine.makers import Game, small

BROKEN = {"id": "flaw", "fault": "bad_release", "at": -200, "service": "work", "release": "2", "error_ratio": 0.5}
RESTART = {"remedy": "restart", "params": {"service": "work"}}
BACK = {"remedy": "roll_back", "params": {"service": "work", "release": "1"}}
WORDS = {
    "found.flaw": ["Release 2 of Work fails half of its requests."],
    "found.mistake": ["It is the store, I am sure."],
    "found.deep": ["Deep down it is the client of Work."],
    "found.memory": ["The dump shows what is stuck."],
    "found.known": ["I have seen this before, in the spring."],
    "orders.first": ["Roll it back."], "orders.again": ["Roll it back now."], "orders.last": ["I said roll it back."],
    "press.first": ["What is going on?"], "press.again": ["Still nothing?"], "press.last": ["Answer me."],
    "call.support": ["Customers call us: they cannot buy."],
}  # fmt: skip


def person(name: str, **more: Any) -> dict[str, Any]:
    """A responder of the one team who can work on everything and answers pages within 20 to 40 seconds."""
    base = {"id": name, "name": f"{name.capitalize()} Test", "title": "Engineer", "team": "ops", "level": "L2",
            "skills": ["door", "work", "store"], "answers": {"within": [20, 40]}}  # fmt: skip
    return base | more


def company(*people: dict[str, Any], hurt: bool = True, **changes: Any) -> Scenario:
    """The small scenario with Sam at the seat and these people beside, with half of Work's requests failing."""
    seat = person("sam", level="L1", on_call="now")
    parts: dict[str, Any] = {
        "responders": [seat, *people],
        "faults": [BROKEN] if hurt else [],
        "words": WORDS,
        "horizon": 7200,
        "pace": 4,
    }
    return small(**(parts | changes))


def gathered(scenario: Scenario, *names: str, at: int = 60, seed: int = 1) -> Game:
    """The company with these people paged at 0 and in the incident at `at`."""
    game = Game(scenario, seed)
    for name in names:
        game.act("page", person=name)
    game.to(at)
    assert all(game.drill.crew.people[name].joined for name in names)
    return game


def said_by(game: Game, who: str) -> list[str]:
    """The templates of what somebody said, in order."""
    return [e.data["words"]["template"] for e in game.events("message") if e.data["person"] == who]
