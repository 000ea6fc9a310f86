"""A shift is handed over to whoever is next, once they are in, and is over when they have read it and accept."""

from typing import Any

import pytest

from engine.people.shift_change import READ_S
from scoring.language.handovers import read_hand_over
from tests.engine.makers import Game
from tests.engine.people.troupe import company, gathered, person, said_by

NOTE = (
    "Still open: the roll back of Work is not verified. At 17:45 half of the requests began to fail, we rolled back. "
    "Watch the error ratio of Work, and page Kim if it rises above 5 %."
)
PART = "We rolled Work back at 17:50."


def evening(**ines: Any) -> Game:
    """Ines comes on at 600 s."""
    following = person("ines", on_call="next", shift={"since": 600}) | ines
    return gathered(company(person("kim"), following, alerts=[]), "kim")


def hand(game: Game, text: str, person: str = "ines") -> Any:
    return game.act("hand_over_shift", read_hand_over(text), person=person, text=text)


@pytest.mark.parametrize(
    ("ines", "at", "to", "reason"),
    [
        ({}, 300, "ines", "Ines Test is not in yet: the shift is yours until they have accepted; they come on in 5 m"),
        ({"comes_in": False}, 700, "ines", "is not in yet: the shift is yours until they have accepted; page them."),
        ({}, 300, "kim", "Ines Test is on call next: hand over to them; they come on in 5 min, or page them."),
        ({}, 700, "kim", "Ines Test is on call next: hand over to them."),
        ({}, 700, "sam", "That is you"),
        ({}, 700, "nobody", "Nobody here is called 'nobody'"),
    ],
)
def test_nobody_hands_over_before_whoever_is_next_is_in(ines: dict[str, Any], at: int, to: str, reason: str) -> None:
    game = evening(**ines).to(at)
    refused = game.attempt("hand_over_shift", {"person": to, "text": NOTE})
    assert refused.kind == "refused" and reason in refused.data["reason"]


def test_paged_and_not_there_yet_they_are_waited_for() -> None:
    game = evening(comes_in=False).to(700)
    game.act("page", person="ines")
    assert "has not answered yet" in game.attempt("hand_over_shift", {"person": "ines", "text": NOTE}).data["reason"]
    game.until("joined", person="ines")
    assert hand(game, NOTE)


def test_they_read_it_back_and_accept_and_the_drill_is_over() -> None:
    game = evening().to(650)
    game.act("take_command")
    handed = hand(game, NOTE)
    assert not game.drill.ended
    game.to(1200)
    said = [e for e in game.events("message") if e.cause == handed.n]
    assert [e.data["words"]["template"] for e in said] == [
        "handover.open", "handover.context", "handover.watch", "handover.accepted"]  # fmt: skip
    assert READ_S[0] <= said[0].at - handed.at <= READ_S[1] and {e.by for e in said} == {"ines"}
    quotes = [e.data["words"]["slots"].get("quote", "") for e in said]
    assert all(quote and quote in NOTE for quote in quotes[:3])
    taken, ended = game.events("take_command")[-1], game.events("ended")[0]
    assert (taken.by, taken.data) == ("ines", {"previous": "sam"})
    assert (ended.data, ended.cause) == ({"ending": "handed_over"}, said[-1].n)


def test_a_note_with_gaps_is_taken_with_the_gaps_named_by_what_is_not_read_back() -> None:
    game = evening().to(650)
    hand(game, PART)
    game.to(1200)
    assert said_by(game, "ines")[-2:] == ["handover.context", "handover.accepted.partly"]
    assert game.events("ended")[0].data["ending"] == "handed_over" and not game.events("take_command")


def test_a_note_that_says_nothing_is_asked_about_once() -> None:
    game = evening().to(650)
    first = hand(game, "All yours, good luck!")
    game.to(750)
    asked = next(e for e in game.events("message") if e.cause == first.n)
    assert (asked.data["topic"], asked.data["to"], asked.data["words"]["template"]) == (
        "question", "seat", "handover.asks")  # fmt: skip
    assert not game.drill.ended
    game.act("hand_over_shift", None, person="ines", text="Bye.")
    game.to(900)
    assert said_by(game, "ines")[-1] == "handover.accepted.partly" and game.drill.ended


def test_while_they_read_nothing_else_is_handed_over_and_work_goes_on() -> None:
    game = evening().to(650)
    hand(game, NOTE)
    assert "reads your hand-over" in game.attempt("hand_over_shift", {"person": "ines", "text": NOTE}).data["reason"]
    assert game.act("note", text="Handing over.").kind == "note"


def test_who_is_taken_away_while_reading_has_accepted_nothing() -> None:
    game = evening().to(650)
    hand(game, NOTE)
    game.act("take_away", by="facilitator", person="ines")
    game.to(1000)
    assert not game.drill.ended and game.drill.shift_change.reading is None


def test_where_the_rota_names_nobody_anybody_here_may_take_it() -> None:
    game = gathered(company(person("kim"), person("lee"), alerts=[]), "kim")
    assert "page them first" in game.attempt("hand_over_shift", {"person": "lee", "text": NOTE}).data["reason"]
    hand(game, NOTE, "kim")
    game.to(200)
    assert game.events("ended")[0].data["ending"] == "handed_over"


def test_who_is_played_by_another_seat_reads_for_themselves() -> None:
    seats = [{"id": "seat", "person": "sam"}, {"id": "second", "person": "ines"}]
    following = person("ines", on_call="next", shift={"since": 600})
    game = Game(company(person("kim"), following, seats=seats, alerts=[]))
    handed = hand(game, NOTE)
    assert game.drill.ended and game.events("ended")[0].cause == handed.n and not game.events("message")


def test_only_whoever_may_take_it_is_offered() -> None:
    offers = []
    for at in (300, 700):
        game = evening().to(at)
        offer = next(offer for offer in game.drill.legal("seat") if offer.kind == "hand_over_shift")
        offers.append([who for who, _ in offer.choices["person"]])
    assert offers == [[], ["ines"]]
