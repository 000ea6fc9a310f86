"""A remark is read sentence by sentence: whoever is named answers what is asked of them, by what they know and see."""

from typing import Any

import pytest

from engine.people.small_talk import named_in
from engine.trace import Event
from scoring.language.commands import read_command
from tests.engine.makers import Game
from tests.engine.people.test_knowledge import FLAW, MISTAKE, RIGHT, ask, crew_of_two
from tests.engine.people.troupe import BACK, RESTART, company, gathered, person

RESTARTS = {"remedy": "restart", "params": {"service": "work", "how": "rolling"}}


def say(game: Game, text: str, **more: Any) -> list[tuple[str, str]]:
    """Who answered a remark with what."""
    said = remark(game, text, **more)
    game.to(game.drill.now + 30)
    return answers(game, said)


def remark(game: Game, text: str, **more: Any) -> Event:
    reads = read_command("say", {"text": text}, game.drill.scenario.start, game.drill.now)
    return game.act("say", (reads or {}) | more, text=text)


def answers(game: Game, said: Event) -> list[tuple[str, str]]:
    return [(e.by, e.data["words"]["template"]) for e in game.events("message", "finding") if e.cause == said.n]


BROKEN_AND_ASKED = [
    ("Thanks everybody! Is it really fixed? Can I close?", [("kim", "reply.not_over")]),
    ("Thank you Kim, great work. Is Work well again?", [("kim", "glance.trouble")]),
    ("Thanks Lee. Lee, is the store healthy?", [("lee", "glance.well")]),
    ("Thank you, Kim.", [("kim", "reply.thanks")]),
    ("Kim, excellent. Please look at Work for five minutes.", [("kim", "reply.task.look")]),
    ("Kim, thanks. Could you please find out what it is?", [("kim", "reply.task")]),
    ("Kim, please put Work back as it was", [("kim", "reply.task.do")]),
    ("Kim please do not restart anything. Thanks.", [("kim", "reply.hands_off")]),
    ("Thanks Kim! Lee, what do you think?", [("lee", "reply.no_opinion")]),
    ("Kim, please check Work. Lee, can you check the store?", [("kim", "reply.task.look"), ("lee", "reply.task.look")]),
    ("Lee, can you take the scribe role please?", [("lee", "reply.task.role")]),
    ("Kim, thank you. Lee restarts it.", [("kim", "reply.thanks")]),
]


@pytest.mark.parametrize(("text", "said"), BROKEN_AND_ASKED)
def test_what_is_asked_counts_and_not_the_thanks_before_it(text: str, said: list[tuple[str, str]]) -> None:
    game = gathered(crew_of_two(), "kim", "lee", at=120)
    assert sorted(say(game, text)) == said


def test_asked_whether_it_is_over_they_go_by_what_they_see() -> None:
    game = gathered(crew_of_two(FLAW | {"suggests": RESTARTS}), "kim", "lee")
    ask(game, "kim")
    game.act("do", **BACK)
    game.until("remedy_done")
    game.to(game.drill.now + 300)
    assert say(game, "Lee, can we close?") == [("lee", "reply.over")]
    assert say(game, "Kim, can we close?") == [("kim", "reply.open")], "nobody has done what Kim asked for"
    game.act("do", **RESTART)
    game.until("remedy_done")
    game.to(game.drill.now + 120)
    assert say(game, "Kim, can we close?") == [("kim", "reply.over")]


def test_given_the_task_while_they_type_they_say_that_they_are_on_it() -> None:
    game = gathered(crew_of_two(), "kim", "lee")
    said = remark(game, "Kim, please restart Work now")
    game.act("authorise", **RESTARTS, person="kim")
    game.to(game.drill.now + 30)
    assert answers(game, said) == [("kim", "reply.on_it")]
    game.until("remedy_done")
    assert say(game, "Kim, go ahead with the restart please") == [("kim", "reply.done")]
    game.act("ask", person="lee", about="work", minutes=5)
    assert say(game, "Lee, please look into Work") == [("lee", "reply.on_task")]


MEANT = {
    "their own idea": ({}, "Kim, ok, roll the release back please", "reply.task.remedy"),
    "as the shell understood it": ({"means": {"kind": "authorise", "args": {**RESTARTS, "person": "kim"}}},
                                   "Kim, please do that thing", "reply.task.remedy"),
    "to look": ({"means": {"kind": "ask", "args": {"person": "kim", "about": "store"}}}, "Kim, please go on",
                "reply.task.look"),
    "meant for somebody else": ({"means": {"kind": "ask", "args": {"person": "lee", "about": "store"}}},
                                "Kim, please go on", "reply.task"),
    "nonsense": ({"means": {"kind": "authorise", "args": {"remedy": "dance", "params": {}}}}, "Kim, please go on",
                 "reply.task"),
}  # fmt: skip


@pytest.mark.parametrize("case", MEANT)
def test_a_task_in_plain_words_is_understood_and_waits_for_the_go(case: str) -> None:
    more, text, says = MEANT[case]
    game = gathered(crew_of_two(FLAW), "kim", "lee")
    if case == "their own idea":
        ask(game, "kim")
    assert say(game, text, **more) == [("kim", says)]
    assert not game.events("remedy_started")


def test_who_asks_for_the_go_says_what_a_yes_means() -> None:
    game = gathered(crew_of_two(FLAW), "kim", "lee")
    say(game, "Kim, please look at Work for five minutes.")
    asked = game.events("message")[-1]
    assert asked.data["asks"] == {"kind": "ask", "args": {"person": "kim", "about": "work"}}
    game.act("ask", minutes=5, **asked.data["asks"]["args"])
    game.until("finding")
    means = {"kind": "authorise", "args": {**BACK, "person": "kim"}}
    say(game, "Kim, please go on", means=means)
    asked = game.events("message")[-1]
    assert asked.data["asks"] == means
    game.act("authorise", **asked.data["asks"]["args"])
    assert game.events("remedy_started")


def test_while_somebody_is_on_the_way_nobody_is_told_to_page() -> None:
    game = Game(crew_of_two(FLAW))
    game.act("page", person="kim")
    assert say(game, "Hello?") == [("world", "bot.coming")]
    game = Game(crew_of_two(FLAW))
    game.act("page", person="kim")
    game.to(next(e.at for e in gathered(crew_of_two(FLAW), "kim").events("joined")) - 1)
    said = remark(game, "Who is there?")
    game.to(game.drill.now + 90)
    assert [who for who, _ in answers(game, said)] == ["kim"]


def test_what_is_meant_for_a_stakeholder_is_read_by_them() -> None:
    desk = {"id": "dina", "name": "Dina Desk", "title": "Support lead", "team": "ops", "audience": "status_page",
            "patience": 3600, "words": "press"}  # fmt: skip
    game = gathered(company(person("kim"), stakeholders=[desk]), "kim")
    assert say(game, "Dina, is it better for your people?") == [("dina", "stakeholder.read")]
    assert say(game, "Kim, tell Dina what you see") != [("dina", "stakeholder.read")]


def test_asked_about_their_finding_they_restate_it_with_what_has_changed() -> None:
    game = gathered(crew_of_two(FLAW), "kim", "lee")
    ask(game, "kim")
    question = "Kim, why does that fail?"
    assert say(game, question) == [("kim", "reply.no_more")]
    assert say(game, "Kim, what is your theory?", remark="opinion") == [("kim", "reply.opinion"), ("kim", "found.flaw")]
    assert say(game, "Kim, what is your theory?", remark="opinion") == [("kim", "reply.no_more")]
    game.act("authorise", **BACK, person="lee")
    assert say(game, question) == [("kim", "reply.under_way")]
    game.until("remedy_done")
    game.to(game.drill.now + 60)
    assert say(game, question) == [("kim", "report.done"), ("kim", "glance.well")]


def test_whoever_was_shown_to_be_mistaken_does_not_say_it_again() -> None:
    game = gathered(crew_of_two(RIGHT, MISTAKE), "kim", "lee")
    ask(game, "kim", "store")
    ask(game, "lee", "work")
    assert say(game, "Kim, what do you think?") == [("kim", "reply.refuted")]
    again = ask(game, "kim", "store")
    assert "reply.again" not in game.said(again)


def test_who_is_still_waking_up_says_that() -> None:
    sleeper = person("kim", asleep=True, shift={"since": 7200}, off_shift={"within": [20, 30]})
    game = gathered(company(sleeper, person("lee"), alerts=[]), "kim", "lee", at=45)
    assert say(game, "Kim, please check Work") == [("kim", "reply.waking")]


@pytest.mark.parametrize("written", ["Ji-ho", "Jiho", "jiho", "JI-HO"])
def test_a_name_counts_with_or_without_its_hyphen(written: str) -> None:
    game = gathered(company(person("jiho") | {"name": "Ji-ho Park"}), "jiho")
    assert [p.id for p in named_in(f"{written}, ok?", game.drill.crew.helpers())] == ["jiho"]


@pytest.mark.parametrize(
    "parts", [5, [], [5], [{}], [{"from": "a", "to": 2, "remark": None, "question": True}],
              [{"from": -9, "to": 10**12, "remark": ["thanks"], "question": 1}]]
)  # fmt: skip
def test_what_the_shell_read_is_not_trusted(parts: Any) -> None:
    game = gathered(crew_of_two(), "kim", "lee")
    assert len(say(game, "Kim, what is it?", parts=parts)) == 1
