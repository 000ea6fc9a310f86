"""Stakeholders press when they hear nothing and settle when an update says what they need."""

import itertools
from typing import Any

import pytest

from engine.scenario import Scenario
from engine.scenario.people import Stakeholder
from engine.trace import Trace
from tests.engine.makers import SEED, Game, shop

HOLDERS = {holder.id: holder for holder in shop().stakeholders}
# They look whether there is news every 15 seconds.
LOOK = 15
FIRST_IMPACT = -60


def pressed(game: Game, person: str) -> list[int]:
    """When somebody pressed."""
    return [event.at for event in game.events("pressed") if event.data["person"] == person]


def post(game: Game, audience: str, form: str = "update", **reads: Any) -> None:
    """Post to an audience what reads like this."""
    game.act("post", reads, audience=audience, form=form, text="An update.")


@pytest.mark.parametrize("holder", HOLDERS.values(), ids=HOLDERS)
def test_who_hears_nothing_presses_after_their_patience_and_again(idle: Trace, holder: Stakeholder) -> None:
    at = [event.at for event in idle.of("pressed") if event.data["person"] == holder.id]
    steps = [event.data["step"] for event in idle.of("pressed") if event.data["person"] == holder.id]
    assert 0 <= at[0] - (FIRST_IMPACT + holder.patience) <= LOOK
    assert all(holder.repeat <= b - a <= holder.repeat + LOOK for a, b in itertools.pairwise(at))
    assert steps == list(range(1, len(at) + 1)) and 2 <= len(at) <= 6


def test_pressing_grows_more_urgent(idle: Trace) -> None:
    said = [e.data["words"]["template"] for e in idle.of("pressed") if e.data["person"] == "dana"]
    tones = [template.removeprefix("press.executive.") for template in said]
    assert tones == ["first", "again", "again", "last", "last", "last"]


REACHES = {
    "status_page": ["samir", "lucia"],
    "customers": ["samir", "lucia"],
    "executives": ["dana"],
    "team": [],
    "responders": [],
    "ticket": [],
}


@pytest.mark.parametrize("audience", REACHES)
def test_a_post_with_impact_and_next_update_settles_its_audience_until_the_promise(audience: str) -> None:
    game = Game().to(300)
    post(game, audience, "initial", impact=1, next_update_at=2100)
    game.to(2700)
    assert [e.data["person"] for e in game.events("settled")] == REACHES[audience]
    for name, holder in HOLDERS.items():
        first = pressed(game, name)[0]
        if name in REACHES[audience]:
            assert 0 <= first - (2100 + 90) <= LOOK
        else:
            assert first <= FIRST_IMPACT + holder.patience + LOOK


@pytest.mark.parametrize(
    ("reads", "asks_at"),
    [({}, None), ({"impact": 0}, None), ({"next_update_at": 1260}, 1350),
     ({"impact": 0, "next_update_at": 1260}, 1350),
     ({"impact": 1}, "repeat"), ({"impact": 1, "next_update_at": None}, "repeat"),
     ({"impact": 1, "next_update_at": 200}, "repeat")],
)  # fmt: skip
def test_half_of_what_they_need_settles_nobody_and_an_empty_post_buys_no_time(
    reads: dict[str, Any], asks_at: int | str | None
) -> None:
    dana = HOLDERS["dana"]
    game = Game().to(300)
    post(game, "executives", **reads)
    game.to(1500)
    assert not game.events("settled")
    due = {None: FIRST_IMPACT + dana.patience, "repeat": 300 + dana.repeat}.get(asks_at, asks_at)
    assert 0 <= pressed(game, "dana")[0] - due <= LOOK


def test_what_was_not_read_settles_nobody() -> None:
    game = Game().to(300)
    game.act("post", None, audience="executives", form="initial", text="Something is wrong.")
    assert not game.events("settled")


def test_an_answer_settles_the_one_who_asked_and_nobody_else() -> None:
    game = Game()
    asked = game.until("pressed", person="samir")
    game.act("answer", {"impact": 1, "next_update_at": game.drill.now + 1800}, message=asked.n, text="An answer.")
    assert [e.data["person"] for e in game.events("settled")] == ["samir"]
    game.to(asked.at + 1500)
    assert len(pressed(game, "samir")) == 1
    assert pressed(game, "dana")


def test_a_resolution_ends_the_questions() -> None:
    game = Game().to(300)
    for audience in ("executives", "status_page"):
        post(game, audience, "resolution", impact=1, stage="resolved")
    game.to(3500)
    assert not game.events("pressed")


def test_nobody_presses_before_customers_feel_something() -> None:
    calm = shop().model_copy(update={"faults": [], "injects": []})
    assert not Game(calm).to(5400).events("pressed", "settled", "impact_started")


def test_nobody_presses_once_customers_are_well_again(textbook: tuple[Any, Trace]) -> None:
    ended = textbook[1].of("impact_ended")[-1].at
    assert not [event for event in textbook[1].of("pressed") if event.at > ended]


@pytest.mark.parametrize("how", ["stand_down", "close"])
def test_nobody_presses_after_the_end(how: str) -> None:
    game = Game().to(700)
    if how == "close":
        game.act("declare", level="SEV2", reason="Payments fail.")
        game.act("resolve")
        game.act("close")
    else:
        game.act("stand_down", reason="A false alarm.")
    count = len(game.drill.journal.events)
    game.to(5400)
    game.drill.advance(9000)
    assert len(game.drill.journal.events) == count
    assert game.attempt("note", {"text": "Too late."}).kind == "refused"


def test_pressing_takes_nobodys_time(idle: Trace) -> None:
    quiet: Scenario = shop().model_copy(update={"stakeholders": []})
    game = Game(quiet, SEED).to(5400)
    assert game.drill.trace().metrics.values == idle.metrics.values
    kept = [(e.at, e.kind, e.data) for e in idle.events[1:] if e.kind not in ("pressed", "settled")]
    assert [(e.at, e.kind, e.data) for e in game.drill.trace().events[1:]] == kept


@pytest.mark.parametrize("how", ["post", "answer"])
def test_who_has_just_read_something_does_not_ask_at_once(how: str) -> None:
    """Samir is about to ask again when something is posted to him, or he is answered, that says little."""
    samir = HOLDERS["samir"]
    game = Game()
    asked = game.until("pressed", person="samir")
    at = asked.at + samir.repeat - 30
    game.to(at)
    if how == "post":
        post(game, "status_page")
    else:
        game.act("answer", {}, message=asked.n, text="Soon.")
    game.to(at + 600)
    assert at + 180 <= pressed(game, "samir")[1] <= at + 180 + LOOK
