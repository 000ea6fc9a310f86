"""The rota: who is on call when, how pages are answered by time and state, and what a change of shift brings."""

from typing import Any

import pytest

from engine.people.answering import WAKE_S
from engine.scenario import Scenario
from tests.engine.makers import Game
from tests.engine.people.troupe import company, gathered, person, said_by

TIMEOUT = 300


def rota(seat: dict[str, Any] | None = None, **next_: Any) -> Scenario:
    """Sam until 20 min, Ines next from 15 min on, Kim second, Ben before and Odd off."""
    sam = person("sam", level="L1", on_call="now", shift={"until": 1200}) | (seat or {})
    ines = person("ines", on_call="next", shift={"since": 900}) | next_
    ben = person("ben", on_call="before", shift={"until": -600})
    return company(responders=[person("odd"), ben, ines, person("kim", on_call="secondary"), sam], alerts=[])


@pytest.mark.parametrize(
    ("at", "order", "duty"),
    [(0, "sam kim ines ben odd", "now"), (899, "sam kim ines ben odd", "now"), (900, "ines kim ben sam odd", "before")],
)
def test_the_rota_at_an_instant(at: int, order: str, duty: str) -> None:
    game = Game(rota()).to(at)
    crew = game.drill.crew
    assert [p.id for p in crew.on_call("ops")] == order.split()
    assert crew.rota.duty(crew.people["sam"]) == duty


def test_without_anybody_next_the_pager_stays_with_who_has_it() -> None:
    game = Game(company(responders=[person("sam", on_call="now", shift={"until": 300}), person("kim")])).to(600)
    assert game.drill.crew.rota.duty(game.drill.crew.people["sam"]) == "now"


def test_whoever_is_next_comes_in_at_their_instant_and_says_so() -> None:
    game = Game(rota()).to(1300)
    started, joined = game.events("shift_started")[0], game.events("joined")[0]
    assert (started.at, started.data, joined.at, joined.cause) == (900, {"person": "ines"}, 900, started.n)
    assert said_by(game, "ines") == ["join.next"]
    ended = game.events("shift_ended")[0]
    told = next(e for e in game.events("message") if e.cause == ended.n)
    assert (ended.at, told.data["person"], told.data["to"]) == (1200, "bot", "seat")
    assert told.data["words"]["slots"] == {"next": "Ines Test"}


def test_whoever_does_not_come_by_themselves_has_to_be_paged() -> None:
    game = Game(rota(comes_in=False)).to(1000)
    assert not game.events("joined")
    assert [e.data["words"]["template"] for e in game.events("message")] == ["bot.on_call_now"]
    game.act("page", person="ines")
    assert game.until("joined").data["person"] == "ines"


def test_a_team_that_is_not_at_work_here_sends_nobody() -> None:
    ines = person("ines", team="far", on_call="next", shift={"since": 300})
    teams = [{"id": "ops", "name": "Operations", "owns": []}, {"id": "far", "name": "Far", "owns": []}]
    assert not Game(company(ines, teams=teams)).to(600).events("joined")


def test_a_helper_whose_shift_ends_stays_until_released() -> None:
    game = gathered(company(person("kim", shift={"until": 600})), "kim", at=700)
    assert said_by(game, "kim") == ["join.calm", "shift.over.nobody"]
    assert game.act("ask", person="kim", about="work").kind == "ask"


def answers(**how: Any) -> list[int | None]:
    """After how many seconds Kim answered a page at 100 s, for some seeds; None for not at all."""
    found: list[int | None] = []
    for seed in range(24):
        game = Game(company(person("kim", **how), alerts=[]), seed).to(100)
        game.act("page", person="kim")
        game.to(2500)
        answered = game.events("page_answered")
        found.append(answered[0].data["after_s"] if answered else None)
    return found


OFF = {"shift": {"since": 600}}
WAYS: dict[str, tuple[dict[str, Any], tuple[int, int], tuple[int, int]]] = {
    # How Kim is, the span of answers, and how many of 24 pages go unanswered at least and at most.
    "on shift": ({}, (20, 40), (0, 0)),
    "on a shift of their own": ({"shift": {"since": -600, "until": 600}}, (20, 40), (0, 0)),
    "misses half": ({"answers": {"within": [20, 40], "misses": 0.5}}, (20, 40), (5, 19)),
    "never": ({"answers": {"never": True}}, (0, 0), (24, 24)),
    "late": ({"answers": {"within": [400, 900]}}, (400, 900), (0, 0)),
    "off shift": (OFF, (240, 900), (2, 15)),
    "off shift, as said": (OFF | {"off_shift": {"within": [50, 60]}}, (50, 60), (0, 0)),
    "shift over": ({"shift": {"until": 50}, "off_shift": {"never": True}}, (0, 0), (24, 24)),
}


@pytest.mark.parametrize("way", WAYS)
def test_how_a_page_is_answered_depends_on_time_and_person(way: str) -> None:
    how, (low, high), (least, most) = WAYS[way]
    found = answers(**how)
    assert least <= found.count(None) <= most
    assert all(low <= after <= high for after in found if after is not None)


def test_late_is_told_when_the_time_is_out_and_they_come_all_the_same() -> None:
    game = Game(company(person("kim", answers={"within": [400, 420]}), alerts=[])).to(10)
    paged = game.act("page", person="kim")
    game.to(600)
    silent, answered = game.events("page_unanswered")[0], game.events("page_answered")[0]
    assert (silent.at - paged.at, silent.data["after_s"]) == (TIMEOUT, TIMEOUT)
    assert 400 <= answered.data["after_s"] == answered.at - paged.at <= 420
    assert said_by(game, "bot") == ["bot.unanswered.last"] and game.events("joined")


def test_who_was_asleep_says_so_and_needs_a_moment() -> None:
    off = {"within": [60, 70]}
    game = Game(company(person("kim", asleep=True, shift={"since": 3000}, off_shift=off), alerts=[])).to(10)
    game.act("page", person="kim")
    game.to(100)
    asked = game.act("ask", person="kim", about="work", minutes=5)
    game.to(900)
    assert said_by(game, "kim")[:2] == ["join.asleep", "reply.busy"] and game.said(asked) == ["reply.busy"]
    starts, ends = game.events("task_started"), game.events("task_done")
    assert [e.data["task"] for e in starts] == ["other", "ask"]
    assert WAKE_S[0] <= ends[0].at - starts[0].at <= WAKE_S[1] and starts[1].at == ends[0].at


def test_awake_on_shift_the_same_person_starts_at_once() -> None:
    game = Game(company(person("kim", asleep=True, shift={"since": -60}), alerts=[])).to(10)
    game.act("page", person="kim")
    game.to(60)
    assert said_by(game, "kim") == ["join.calm"] and not game.events("task_started")


BUSY = {"since": 0, "until": 400, "doing": "a migration"}


def test_who_is_busy_comes_says_how_long_and_starts_afterwards() -> None:
    game = gathered(company(person("kim", busy=[BUSY])), "kim")
    asked = game.act("ask", person="kim", about="work", minutes=5)
    game.to(800)
    hello = next(e for e in game.events("message") if e.data["person"] == "kim")
    assert hello.data["words"]["template"] == "join.busy"
    assert hello.data["words"]["slots"] == {"doing": "a migration", "minutes": "7", "name": "Kim"}
    reply = next(e for e in game.events("message") if e.cause == asked.n)
    assert reply.data["words"]["slots"]["doing"] == "a migration"
    assert [(e.at, e.data["task"]) for e in game.events("task_started")][1] == (400, "ask")


def test_something_else_may_fall_to_who_is_in_already_and_waits_its_turn() -> None:
    game = gathered(company(person("kim", busy=[{"since": 120, "until": 900, "doing": "a call"}])), "kim", at=100)
    game.act("ask", person="kim", about="work", minutes=5)
    game.to(1200)
    assert "busy.now" in said_by(game, "kim")
    tasks = [(e.at, e.data["task"]) for e in game.events("task_started", "task_done")]
    assert [task for _, task in tasks] == ["ask", "ask", "other", "other"] and tasks[-1][0] == 900


def test_who_joined_before_the_drill_is_there_and_greets_nobody() -> None:
    game = Game(company(person("kim", joined=-7200)))
    assert [e.data for e in game.events("joined")] == [{"person": "kim"}] and not game.events("message")
    assert game.act("ask", person="kim", about="work").kind == "ask"


def test_the_header_tells_the_rota() -> None:
    people = {p["id"]: (p["on_call"], p["shift"]) for p in Game(rota()).drill.trace().header["people"]}
    assert people["ines"] == ("next", {"since": 900, "until": None})
    assert people["kim"] == ("secondary", None) and people["ben"] == ("before", {"since": None, "until": -600})
