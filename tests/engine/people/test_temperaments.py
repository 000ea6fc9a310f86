"""One suite over every temperament: what each says unasked, and that nobody is silent, doubled or undone."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.command import Command
from engine.drill import Drill, run
from engine.people.temperaments import eager, steamroller
from engine.people.tempers import TEMPERAMENTS
from engine.scenario import Scenario
from engine.scenario.people import Responder
from engine.trace import Event, Trace
from engine.words import render
from scoring.remedies import remedies
from tests.engine.makers import Game
from tests.engine.people.troupe import BACK, RESTART, WORDS, company, gathered, person, said_by
from tests.engine.test_words import SHIPPED

KNOWN = {"id": "known", "about": "work", "takes": [20, 30], "words": "found.known", "by": "lee", "known": True}


def with_lee(temperament: str, **more: Any) -> Scenario:
    """Lee of this temperament, who has a pet and knows something, and a calm Kim."""
    lee = person("lee", temperament=temperament, pet=RESTART)
    return company(lee, person("kim"), findings=[KNOWN], **more)


def found(game: Game) -> list[str]:
    return [event.data["finding"] for event in game.events("finding")]


def test_the_language_knows_every_temperament_and_each_has_a_greeting() -> None:
    assert sorted(get_args(Responder.model_fields["temperament"].annotation)) == sorted(TEMPERAMENTS)
    assert all(len(SHIPPED[f"join.{name}"]) >= 2 for name in TEMPERAMENTS)


@pytest.mark.parametrize("name", TEMPERAMENTS)
def test_they_greet_as_they_are(name: str) -> None:
    assert said_by(gathered(with_lee(name), "lee"), "lee")[0] == f"join.{name}"


@pytest.mark.parametrize("name", TEMPERAMENTS)
def test_what_they_have_at_hand_is_told_unasked_or_kept(name: str) -> None:
    game = gathered(with_lee(name), "lee", at=400)
    assert found(game) == (["known"] if TEMPERAMENTS[name].volunteers else [])


ASKED: dict[str, Callable[[Game], Event]] = {
    "by name": lambda game: game.act("say", text="Lee, what do you see?"),
    "by name for an opinion": lambda game: game.act("say", {"remark": "opinion"}, text="Lee, your opinion please"),
    "for objections": lambda game: game.act("say", {"remark": "objections"}, text="Any objections, anybody"),
    "about a remedy": lambda game: game.act("propose", **BACK),
    "to look": lambda game: game.act("ask", person="lee", about="work", minutes=5),
}


@pytest.mark.parametrize("how", ASKED)
@pytest.mark.parametrize("name", TEMPERAMENTS)
def test_asked_in_any_of_these_ways_they_tell(name: str, how: str) -> None:
    game = gathered(with_lee(name), "lee", "kim", at=50)
    assert found(game) == []
    ASKED[how](game)
    game.to(150)
    assert found(game) == ["known"]


@pytest.mark.parametrize("name", TEMPERAMENTS)
def test_a_sentence_for_nobody_is_answered_by_those_who_chat_and_by_anybody_who_is_alone(name: str) -> None:
    alone = gathered(with_lee(name), "lee", at=50)
    together = gathered(with_lee(name), "lee", "kim", at=50)
    spoken = [game.act("say", text="I wonder.") for game in (alone, together)]
    answers = []
    for game, said in zip((alone, together), spoken, strict=True):
        game.to(80)
        answers.append([e.data["person"] for e in game.events("message") if e.cause == said.n])
    assert answers == [["lee"], ["lee" if TEMPERAMENTS[name].chats else "kim"]]


@pytest.mark.parametrize("name", TEMPERAMENTS)
def test_given_a_task_they_do_it_and_nothing_else(name: str) -> None:
    game = gathered(with_lee(name), "lee", at=50)
    for about in ("store", "door"):
        game.act("ask", person="lee", about=about, minutes=5)
    game.to(600)
    assert [e.data["about"] for e in game.events("task_done")] == ["store", "door"]
    assert not game.events("remedy_started")


@pytest.mark.parametrize("how", ["release", "take_away"])
@pytest.mark.parametrize("name", TEMPERAMENTS)
def test_who_has_left_says_and_does_nothing_more(name: str, how: str) -> None:
    game = gathered(with_lee(name, alerts=[]), "lee", at=50)
    game.act("say", text="Lee, are you there?")
    game.act("ask", person="lee", about="store", minutes=5)
    game.act(how, by="facilitator" if how == "take_away" else None, person="lee")
    game.to(3000)
    left = game.events("left")[0]
    after = [e for e in game.drill.journal.events[left.n + 1 :] if "lee" in (e.by, e.data.get("person"))]
    assert after == []
    assert bool(game.events("task_done")) == (how == "release")


def test_an_eager_person_offers_and_leaves_the_decision() -> None:
    game = gathered(with_lee("eager"), "lee", at=3000)
    offers = [e for e in game.events("message") if e.data["topic"] == "idle_offer"]
    assert [e.data["suggests"]["params"]["service"] for e in offers] == ["work", "door"]
    assert all(b.at - a.at >= eager.AGAIN_S for a, b in pairwise(offers))
    assert offers[0].at - game.events("joined")[0].at >= eager.IDLE_S
    assert not game.events("remedy_started")


def test_an_eager_person_offers_what_they_found_first_and_never_what_was_done() -> None:
    flaw = {"id": "flaw", "about": "work", "takes": [20, 30], "words": "found.flaw", "suggests": BACK}
    game = gathered(company(person("lee", temperament="eager", pet=RESTART), findings=[flaw]), "lee", at=50)
    game.act("ask", person="lee", about="work", minutes=5)
    game.to(1500)
    offers = [e.data["suggests"]["remedy"] for e in game.events("message") if e.data["topic"] == "idle_offer"]
    assert offers[:2] == ["roll_back", "restart"]
    game = gathered(company(person("lee", temperament="eager", pet=RESTART), findings=[flaw]), "lee", at=50)
    game.act("do", **RESTART)
    game.to(1500)
    offered = [e.data["suggests"] for e in game.events("message") if e.data["topic"] == "idle_offer"]
    assert offered and all(idea["params"]["service"] != "work" for idea in offered)


def insisted(game: Game) -> list[str]:
    return [e.data["words"]["template"] for e in game.events("message") if e.data["topic"] == "insist"]


def test_a_steamroller_nobody_answers_acts_after_the_third_time() -> None:
    game = gathered(with_lee("steamroller"), "lee", at=900)
    assert insisted(game) == ["insist.first", "insist.again", "insist.last", "insist.acts"]
    started = game.events("remedy_started")
    assert [(e.by, e.data["remedy"], e.data["by_hand"]) for e in started] == [("lee", "restart", False)]
    last = [e for e in game.events("message") if e.data["topic"] == "insist"][-1]
    assert started[0].cause == last.n and game.events("remedy_done")


def test_what_a_steamroller_does_alone_is_nobody_elses_decision() -> None:
    trace = gathered(with_lee("steamroller"), "lee", at=900).drill.trace()
    assert trace.of("remedy_done") and not trace.of("authorise", "do") and remedies(trace) == []


REACTIONS: dict[str, Callable[[Game, Event], Any]] = {
    "answers": lambda game, said: game.act("answer", message=said.n, text="Not now."),
    "names them": lambda game, said: game.act("say", text="Lee, we wait for Kim."),
    "gives a task": lambda game, said: game.act("ask", person="lee", about="store", minutes=3),
    "gives a role": lambda game, said: game.act("assign", role="scribe", person="lee"),
    "puts it to the team": lambda game, said: game.act("propose", **BACK),
    "decides": lambda game, said: game.act("authorise", **BACK, person="kim"),
    "does it": lambda game, said: game.act("do", **BACK),
    "asks about command": lambda game, said: game.act("ask_command", person="lee"),
    "releases": lambda game, said: game.act("release", person="lee"),
}


@pytest.mark.parametrize("how", REACTIONS)
def test_a_commander_who_reacts_holds_a_steamroller_back(how: str) -> None:
    game = gathered(with_lee("steamroller", alerts=[]), "lee", "kim", at=60)
    said = game.until("message", topic="insist")
    REACTIONS[how](game, said)
    game.to(game.drill.now + steamroller.HELD_S - 30)
    assert insisted(game) == ["insist.first"]
    assert not [e for e in game.events("remedy_started") if e.by == "lee"]
    game.to(game.drill.now + 900)
    over = how in ("asks about command", "releases", "decides", "does it")
    assert (len(insisted(game)) == 1) == over


def test_in_command_a_steamroller_does_not_ask_twice() -> None:
    game = gathered(with_lee("steamroller"), "lee", at=45)
    game.act("take_command")
    game.act("hand_over_command", person="lee")
    game.to(600)
    assert insisted(game) == ["insist.first", "insist.acts"]


@pytest.mark.parametrize(
    ("skills", "hurt", "words"),
    [(["door"], True, ["insist.first", "insist.again", "insist.last"]), (["door", "work"], False, [])],
)
def test_without_access_they_only_talk_and_where_all_is_well_they_do_not(
    skills: list[str], hurt: bool, words: list[str]
) -> None:
    lee = person("lee", temperament="steamroller", pet=RESTART, skills=skills)
    game = gathered(company(lee, hurt=hurt), "lee", at=1500)
    assert insisted(game) == words and not game.events("remedy_started")


CAST = company(
    person("lee", temperament="steamroller", pet=RESTART),
    person("ann", temperament="eager"),
    person("bo", temperament="quiet", busy=[{"since": 0, "until": 500, "doing": "a migration"}]),
    person("kim", on_call="next", shift={"since": 900}),
    findings=[KNOWN, {"id": "flaw", "about": "work", "takes": [20, 90], "words": "found.flaw", "suggests": BACK}],
)  # fmt: skip
NAMES = ["lee", "ann", "bo", "kim"]
ACTS = st.one_of(
    st.sampled_from(NAMES).map(lambda who: ("page", {"person": who})),
    st.tuples(st.sampled_from(NAMES), st.sampled_from(["work", "store", "door", "buying"]), st.integers(1, 6)).map(
        lambda row: ("ask", {"person": row[0], "about": row[1], "minutes": row[2]})
    ),
    st.sampled_from(NAMES).map(lambda who: ("release", {"person": who})),
    st.sampled_from(NAMES).map(lambda who: ("authorise", RESTART | {"person": who})),
    st.sampled_from(NAMES).map(lambda who: ("take_away", {"person": who})),
    st.sampled_from(NAMES).map(lambda who: ("bring_back", {"person": who})),
    st.sampled_from(NAMES).map(lambda who: ("assign", {"role": "scribe", "person": who})),
    st.sampled_from(NAMES).map(lambda who: ("say", {"text": f"{who}, any objections?"})),
    st.just(("declare", {"level": "SEV2", "reason": "It fails."})),
    st.just(("propose", BACK)),
    st.just(("do", BACK)),
)


def spans(trace: Trace, who: str) -> list[tuple[int, int]]:
    """From which event to which somebody was at something; what they left undone ends with their leaving."""
    found: list[tuple[int, int]] = []
    begun: int | None = None
    for event in trace.events:
        if event.data.get("person") != who:
            continue
        if event.kind in ("task_started", "remedy_started"):
            assert begun is None, f"{who} does two things at once from event {event.n} on"
            begun = event.n
        elif event.kind in ("task_done", "remedy_done", "remedy_failed", "left") and begun is not None:
            found.append((begun, event.n))
            begun = None
    return found


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(5, 200), ACTS), min_size=4, max_size=14), st.integers(0, 50))
def test_whatever_happens_nobody_is_doubled_speaks_from_afar_or_differs_the_second_time(
    acts: list[tuple[int, tuple[str, dict[str, Any]]]], seed: int
) -> None:
    drill, at, commands = Drill(CAST, seed), 0, []
    for pause, (kind, args) in acts:
        at += pause
        seat = "facilitator" if kind in ("take_away", "bring_back") else "seat"
        commands.append(Command(len(commands) + 1, at, seat, kind, args))
        drill.submit(commands[-1])
    drill.advance(at + 700)
    trace = drill.trace()
    for event in trace.events:
        assert "…" not in render(event, trace.header, SHIPPED | WORDS), event
    for who in NAMES:
        spans(trace, who)
        here = False
        for event in trace.events:
            if event.data.get("person") == who and event.kind in ("joined", "left"):
                here = event.kind == "joined"
            elif event.by == who and event.kind != "page_answered":
                assert here, f"{event.kind} {event.n} by {who}, who is not here"
    assert run(CAST, seed, commands, at + 700).digest == trace.digest
