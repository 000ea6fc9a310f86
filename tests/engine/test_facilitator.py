"""What comes from outside: the facilitator's commands and the injects of a scenario; both look like the world."""

from typing import Any

import pytest

from engine.command import Command
from engine.drill import run
from engine.scenario import load_scenario
from engine.trace import Trace
from tests.engine.makers import SEED, Game, commands, shop, shop_text
from tests.engine.people.troupe import BACK, RESTART, company, gathered, person, said_by

SUPPORT = {"id": "samir", "name": "Samir Support", "title": "Support lead", "team": "ops", "audience": "status_page",
           "patience": 7200, "words": "press"}  # fmt: skip
FLAW = {"fault": "bad_release", "service": "work", "release": "2", "error_ratio": 0.6}


def calm(*people: dict[str, Any], **more: Any) -> Game:
    """A system in which all is well, with Samir outside."""
    return Game(company(*people, hurt=False, stakeholders=[SUPPORT], **more))


def give(game: Game, kind: str, **args: Any) -> Any:
    return game.act(kind, by="facilitator", **args)


def test_every_drill_has_a_facilitator_who_sees_what_they_gave_and_the_seat_does_not() -> None:
    game = calm().to(30)
    given = give(game, "inject_message", person="samir", text="Are you there?")
    assert (given.by, given.seen_by) == ("facilitator", ("facilitator",))
    said = game.events("message")[0]
    assert (said.by, said.cause, said.data["to"]) == ("samir", given.n, "channel")
    assert said.seen_by == ("seat", "facilitator")
    assert said.data["words"]["slots"] == {"text": "Are you there?"}


def test_a_message_to_a_seat_may_call_it_until_it_is_acknowledged() -> None:
    game = calm(person("kim", on_call="secondary")).to(30)
    give(game, "inject_message", person="samir", text="Nobody can buy.", to="seat", topic="question", pages=True)
    game.to(700)
    paged = game.events("paged")
    assert [(e.at, e.data["person"]) for e in paged] == [(30, "sam"), (330, "sam"), (330, "kim"), (630, "sam")]
    why = paged[0].data["why"]
    assert {e.data["why"] for e in paged} == {why} and paged[0].data["caller"] == "samir"
    offer = next(offer for offer in game.drill.legal("seat") if offer.kind == "acknowledge")
    assert offer.choices["alert"] == [(why, "Samir Support calls")]
    game.act("acknowledge", alert=why)
    game.to(2000)
    assert len(game.events("paged")) == 4
    assert game.attempt("acknowledge", {"alert": why}).data["reason"] == "That is acknowledged already."


def test_an_alert_fires_pages_and_clears_because_its_signal_is_well() -> None:
    game = calm().to(45)
    give(game, "inject_alert", alert="failing")
    fired = game.events("alert_fired")[0]
    assert (fired.at, fired.by) == (45, "world") and fired.data["value"] > 0.9
    assert [e.data["why"] for e in game.events("paged")] == ["failing"]
    game.to(300)
    assert [e.data["alert"] for e in game.events("alert_cleared")] == ["failing"]
    assert game.act("stand_down", reason="A false alarm.").kind == "stand_down"


def test_a_fault_begins_hurts_and_can_be_cleared() -> None:
    game = calm().to(60)
    give(game, "inject_fault", fault=FLAW | {"id": "sudden"})
    game.to(200)
    assert [e.data["id"] for e in game.events("fault_started")] == ["sudden"] and game.events("impact_started")
    assert game.drill.state_of_affairs() == "unresolved"
    game.act("do", **BACK)
    game.until("impact_ended")
    assert [e.data["id"] for e in game.events("fault_cleared")] == ["sudden"]
    assert game.drill.state_of_affairs() == "resolved"


def test_a_fault_of_the_past_begins_now() -> None:
    game = calm().to(100)
    give(game, "inject_fault", fault=FLAW | {"at": -300})
    assert game.drill.world.faults[-1].at == 100


def test_who_is_taken_away_drops_everything_and_cannot_be_reached() -> None:
    game = gathered(company(person("kim"), alerts=[]), "kim")
    for role in ("scribe", "commander"):
        game.act("assign", role=role, person="kim")
    game.act("open_war_room")
    game.act("authorise", **RESTART, person="kim")
    world, work = game.drill.world, game.drill.world.network.index["work"]
    assert world.state.out[work] == 1
    given = give(game, "take_away", person="kim")
    assert (game.drill.incident.roles, game.drill.incident.war_room, world.state.out[work]) == ({}, ["sam"], 0)
    left, failed = game.events("left")[0], game.events("remedy_failed")[0]
    assert (left.by, left.cause, failed.by) == ("kim", given.n, "world") and "words" not in failed.data
    assert said_by(game, "bot") == ["bot.abandoned"]
    game.act("page", person="kim")
    game.to(900)
    assert len(game.events("page_answered")) == 1 and game.events("page_unanswered") and not game.events("remedy_done")


def test_who_is_brought_back_comes_in_again_with_nothing_to_do() -> None:
    game = gathered(company(person("kim"), person("lee"), alerts=[]), "kim")
    game.act("ask", person="kim", about="work", minutes=5)
    for who in ("kim", "lee"):
        give(game, "take_away", person=who)
    game.to(300)
    for who in ("kim", "lee"):
        give(game, "bring_back", person=who)
    game.to(600)
    assert said_by(game, "kim") == ["join.calm", "join.back"] and not game.events("task_done")
    assert [p.id for p in game.drill.crew.helpers()] == ["kim"]
    game.act("page", person="lee")
    assert game.until("joined", person="lee")


def test_who_was_told_that_somebody_left_is_not_met_by_silence() -> None:
    game = gathered(company(person("kim"), alerts=[]), "kim")
    said = game.act("say", text="Kim, what do you think?")
    give(game, "take_away", person="kim")
    game.to(120)
    assert game.said(said) == ["bot.left"]


LATER: dict[str, dict[str, Any]] = {
    "inject_message": {"person": "samir", "text": "Later."},
    "inject_alert": {"alert": "failing"},
    "inject_fault": {"fault": FLAW},
    "take_away": {"person": "kim"},
    "bring_back": {"person": "kim"},
}
EFFECT = {"inject_message": "message", "inject_alert": "alert_fired", "inject_fault": "fault_started",
          "take_away": "left", "bring_back": "joined"}  # fmt: skip


@pytest.mark.parametrize("kind", LATER)
def test_anything_may_come_at_a_later_instant(kind: str) -> None:
    game = calm(person("kim"))
    game.act("page", person="kim")
    game.to(60)
    if kind == "bring_back":
        give(game, "take_away", person="kim")
    since = len(game.drill.journal.events)
    give(game, kind, **LATER[kind], at=303)
    game.to(302)
    effects = lambda: [e for e in game.drill.journal.events[since:] if e.kind == EFFECT[kind]]  # noqa: E731
    assert effects() == []
    game.to(303)
    assert [e.at for e in effects()] == [303]


TOO_LATE: dict[str, tuple[tuple[str, dict[str, Any]], int]] = {
    # What comes before and makes it impossible, and how many effects there are in all.
    "inject_message": (("take_away", {"person": "kim"}), 0),
    "inject_alert": (("inject_alert", {"alert": "failing"}), 1),
    "inject_fault": (("inject_fault", {"fault": FLAW | {"id": "same"}}), 1),
    "take_away": (("take_away", {"person": "kim"}), 1),
    "bring_back": (("inject_message", {"person": "samir", "text": "Kim has never been away."}), 0),
}


@pytest.mark.parametrize("kind", TOO_LATE)
def test_what_has_become_impossible_by_then_does_not_happen(kind: str) -> None:
    (before, args), count = TOO_LATE[kind]
    game = calm(person("kim"))
    game.act("page", person="kim")
    game.to(190)
    later = {"inject_message": {"person": "kim", "text": "Later."}, "inject_fault": {"fault": FLAW | {"id": "same"}}}
    since = len(game.drill.journal.events)
    give(game, kind, **later.get(kind, LATER[kind]), at=200)
    give(game, before, **args)
    game.to(210)
    effects = [e for e in game.drill.journal.events[since:] if e.kind == EFFECT[kind] and e.by != "samir"]
    assert len([e for e in effects if e.data.get("person") != "bot"]) == count


def injects(*rows: dict[str, Any]) -> Game:
    return Game(company(person("kim"), hurt=False, stakeholders=[SUPPORT], injects=list(rows)))


def test_a_scenario_may_begin_with_a_call_of_the_support_lead() -> None:
    call = {"id": "call", "at": 30, "message": "call.support", "by": "samir", "to": "seat", "pages": True}
    game = injects(call)
    paged = game.until("paged")
    said = game.events("message")[0]
    assert (paged.at, paged.data["why"], paged.cause, said.data["to"]) == (30, "call", said.n, "seat")
    assert game.act("acknowledge", alert="call").data["alert"] == "call"
    assert game.act("stand_down", reason="They were on the wrong page.")


def test_injects_are_of_every_kind() -> None:
    game = injects(
        {"at": 60, "deploy": "work", "release": "1", "by": "kim"},
        {"at": 90, "message": "call.support", "by": "samir"},
        {"at": 120, "alert": "failing"},
        {"at": 150, "leaves": "kim"},
        {"at": 200, "returns": "kim"},
    )
    game.act("page", person="kim")
    game.to(400)
    told = [(e.at, e.kind) for e in game.drill.journal.events if e.at in (60, 90, 120, 150, 200) and e.by != "sam"]
    assert told == [(60, "deployed"), (90, "message"), (120, "alert_fired"), (120, "paged"), (150, "left"),
                    (200, "joined"), (200, "message")]  # fmt: skip


BROKEN = {
    "nothing": ("{at: 5m}", "S245", "found none."),
    "two things": ("{at: 5m, alert: payments-errors, leaves: wei}", "S245", "found alert and leaves."),
    "a deployment of nothing": ("{at: 5m, deploy: cart}", "S245", "'deploy' with 'release'"),
    "a message of nobody": ("{at: 5m, message: press.support.first}", "S265", "needs 'by'"),
    "a call to nobody": ("{at: 5m, id: x, message: press.support.first, by: samir, pages: true}", "S266", "the seat"),
    "an unknown speaker": ("{at: 5m, message: press.support.first, by: samira}", "S212", "Did you mean 'samir'?"),
    "an unknown seat": ("{at: 5m, message: press.support.first, by: samir, to: leads}", "S212", "mean 'lead'?"),
    "unknown words": ("{at: 5m, message: press.supports.first, by: samir}", "S216", "no words called"),
    "an unknown alert": ("{at: 5m, alert: payment-errors}", "S212", "Did you mean 'payments-errors'?"),
    "an unknown person": ("{at: 5m, leaves: way}", "S212", "no responder is called 'way'"),
    "who trains": ("{at: 5m, leaves: robin}", "S268", "played by a seat"),
    "an id of an alert": ("{at: 5m, id: checkout-slow, alert: payments-errors}", "S210", "is used twice"),
    "a seat with a stakeholder's release": ("{at: 5m, deploy: cart, release: '2', by: samir}", "S212", "no responder"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_an_inject_that_cannot_be_is_told_at_its_place(name: str) -> None:
    row, code, said = BROKEN[name]
    text = shop_text().replace("\ninjects:\n", f"\ninjects:\n  - {row}\n")
    scenario, problems = load_scenario(text, "x")
    line = text[: text.index("\ninjects:")].count("\n") + 3
    assert scenario is None
    assert [(p.code, p.line) for p in problems] == [(code, line)] and said in problems[0].message


def test_a_call_alone_calls_the_seat() -> None:
    text = shop_text().replace("pages: platform", "pages: data")
    call = "{at: 1m, id: call, message: press.support.first, by: samir, to: lead, pages: true}"
    scenario, problems = load_scenario(text.replace("\ninjects:\n", f"\ninjects:\n  - {call}\n"), "x")
    assert scenario is not None and not problems


def with_facilitator(*acts: tuple[int, str, str, dict[str, Any]]) -> Trace:
    """The shop with commands of (at, seat, kind, args)."""
    rows = [Command(k + 1, at, seat, kind, args) for k, (at, seat, kind, args) in enumerate(acts)]
    return run(shop(), SEED, rows, 1200)


def test_what_the_facilitator_gave_and_did_not_change_anything_moves_nothing() -> None:
    """A message of a stakeholder takes nobody's time and moves nobody's draws."""
    ours = [(60, "page", {"person": "marta"}), (300, "ask", {"person": "marta", "about": "cart"})]
    plain = run(shop(), SEED, commands(*ours), 1200)
    rows = [(at, "lead", kind, args) for at, kind, args in ours]
    given = (200, "facilitator", "inject_message", {"person": "samir", "text": "Hello?"})
    told = with_facilitator(rows[0], given, rows[1])
    assert told.metrics.values == plain.metrics.values
    ignored = ("inject_message",)
    kept = [(e.at, e.kind, e.by) for e in told.events if e.kind not in ignored and e.data.get("to") != "channel"]
    assert kept == [(e.at, e.kind, e.by) for e in plain.events if e.data.get("to") != "channel"]
