"""What people know: found by looking long enough, by whom, lost with a restart, mistaken, corrected and said again."""

from typing import Any

import pytest

from engine.scenario import Scenario
from engine.trace import Event
from tests.engine.makers import Game
from tests.engine.people.troupe import BACK, RESTART, company, gathered, person

FLAW = {"id": "flaw", "about": "work", "takes": [30, 50], "words": "found.flaw", "suggests": BACK}
DEEP = {"id": "deep", "about": "work", "takes": [30, 50], "words": "found.deep", "looked": 600}
MEMORY = {"id": "dump", "about": "work", "takes": [30, 50], "words": "found.memory", "in_memory": True}
MISTAKE = {"id": "mistake", "about": "store", "takes": [30, 50], "words": "found.mistake", "certain": True,
           "wrong": True, "suggests": {"remedy": "restart", "params": {"service": "store"}}}  # fmt: skip
RIGHT = {"id": "right", "about": "work", "takes": [30, 50], "words": "found.flaw", "corrects": "mistake"}


def crew_of_two(*findings: dict[str, Any], **more: Any) -> Scenario:
    """Kim and Lee, both calm."""
    return company(person("kim"), person("lee"), findings=list(findings), alerts=[], **more)


def ask(game: Game, who: str, about: str = "work", minutes: int = 5) -> Event:
    """Ask, and let time pass until everything is answered."""
    asked = game.act("ask", person=who, about=about, minutes=minutes)
    game.to(game.drill.now + 30)
    while game.drill.crew.people[who].doing is not None:
        game.to(game.drill.now + 5)
    return asked


def found(game: Game) -> list[tuple[str, str]]:
    return [(e.by, e.data["finding"]) for e in game.events("finding")]


def seen(game: Game) -> list[str]:
    return [e.data["words"]["template"] for e in game.events("nothing_found")]


def test_what_is_deep_is_found_by_who_has_looked_long_enough_in_total() -> None:
    game = gathered(crew_of_two(DEEP), "kim", "lee")
    for _ in range(2):
        ask(game, "kim", minutes=4)
        ask(game, "lee", minutes=4)
    assert found(game) == [] and seen(game) == ["report.deeper"] * 4
    spent = [e.at for e in game.events("task_started", "task_done") if e.by == "kim"]
    assert [b - a for a, b in zip(spent[::2], spent[1::2], strict=True)] == [240, 240]
    last = ask(game, "kim", minutes=4)
    assert found(game) == [("kim", "deep")]
    assert game.events("finding")[0].at - last.at >= 600 - 480


def test_one_long_box_does_as_well_and_something_else_does_not_count() -> None:
    game = gathered(crew_of_two(DEEP), "kim")
    ask(game, "kim", "store", minutes=10)
    ask(game, "kim", minutes=5)
    assert found(game) == []
    game = gathered(crew_of_two(DEEP), "kim")
    ask(game, "kim", minutes=10)
    assert found(game) == [("kim", "deep")]


def test_what_lies_on_the_way_is_reported_with_the_wish_for_more_time() -> None:
    game = gathered(crew_of_two(DEEP, FLAW), "kim")
    ask(game, "kim")
    assert (found(game), seen(game)) == ([("kim", "flaw")], ["report.deeper"])
    ask(game, "kim")
    assert found(game) == [("kim", "flaw"), ("kim", "deep")]


@pytest.mark.parametrize(("who", "finds"), [("lee", [("lee", "own")]), ("kim", [])])
def test_what_one_person_knows_nobody_else_finds(who: str, finds: list[tuple[str, str]]) -> None:
    game = gathered(crew_of_two(FLAW | {"id": "own", "by": "lee"}), "kim", "lee")
    ask(game, who)
    assert found(game) == finds


MEMORIES = {
    "untouched": ([], [("kim", "dump")], []),
    "restarted": ([("do", RESTART)], [], ["report.vanished"]),
    "rolled back": ([("do", BACK)], [], ["report.vanished"]),
    "another restarted": ([("do", {"remedy": "restart", "params": {"service": "store"}})], [("kim", "dump")], []),
}


@pytest.mark.parametrize("case", MEMORIES)
def test_evidence_in_memory_goes_with_the_processes(case: str) -> None:
    acts, finds, sees = MEMORIES[case]
    game = gathered(crew_of_two(MEMORY), "kim")
    for kind, args in acts:
        game.act(kind, **args)
        game.until("remedy_done")
    ask(game, "kim")
    assert (found(game), seen(game)) == (finds, sees)


@pytest.mark.parametrize("when", ["before", "after"])
def test_what_was_captured_before_is_kept(when: str) -> None:
    game = gathered(crew_of_two(MEMORY), "kim")
    state = game.drill.world.state
    if when == "before":
        state.captured["work"] = game.drill.now
    game.to(90)
    game.act("do", **RESTART)
    game.until("remedy_done")
    state.captured["work"] = game.drill.now
    game.to(game.drill.now + 30)
    ask(game, "kim")
    assert found(game) == ([("kim", "dump")] if when == "before" else [])


def test_evidence_that_came_after_a_restart_is_there() -> None:
    """The condition holds only from 300 s on; what was restarted before had nothing to lose."""
    slow = MEMORY | {"when": [{"signal": "work.error_ratio", "above": 0.3}]}
    late = [{"id": "flaw", "fault": "bad_release", "at": 300, "service": "work", "release": "2", "error_ratio": 0.5}]
    game = gathered(crew_of_two(slow, faults=late), "kim")
    game.act("do", **RESTART)
    game.to(400)
    ask(game, "kim")
    assert found(game) == [("kim", "dump")]


def test_whoever_has_evidence_contradicts_a_mistake() -> None:
    game = gathered(crew_of_two(RIGHT, MISTAKE), "kim", "lee")
    ask(game, "lee", "work")
    right = game.events("finding")[0]
    ask(game, "kim", "store")
    mistake = game.events("finding")[1]
    assert mistake.data["certain"] and "wrong" not in mistake.data
    game.to(game.drill.now + 30)
    against = [e for e in game.events("message") if e.cause == mistake.n]
    assert [(e.by, e.data["topic"]) for e in against] == [("lee", "objection")] * 2
    assert (against[0].data["words"]["template"], against[1].data["again"]) == ("contradict", right.n)
    assert against[1].data["words"] == right.data["words"]


def test_without_evidence_nobody_contradicts() -> None:
    game = gathered(crew_of_two(RIGHT, MISTAKE), "kim", "lee")
    ask(game, "kim", "store")
    game.to(game.drill.now + 60)
    assert not [e for e in game.events("message") if e.data["topic"] == "objection"]


def test_a_later_finding_says_what_it_corrects() -> None:
    for second, lead in (("kim", ["correct.self"]), ("lee", [])):
        game = gathered(crew_of_two(RIGHT, MISTAKE), "kim", "lee")
        ask(game, "kim", "store")
        mistake = game.events("finding")[0]
        ask(game, second, "work")
        assert game.events("finding")[1].data["corrects"] == mistake.n
        said = [e.data["words"]["template"] for e in game.events("message")]
        assert [template for template in said if template.startswith("correct")] == lead
    assert mistake.data["corrects"] is None


def test_whoever_found_the_mistake_out_objects_to_its_remedy() -> None:
    game = gathered(crew_of_two(RIGHT, MISTAKE), "kim", "lee")
    ask(game, "lee", "work")
    proposed = game.act("propose", remedy="restart", params={"service": "store"})
    other = game.act("propose", **RESTART)
    game.to(game.drill.now + 30)
    answers = [[(e.by, e.data["topic"]) for e in game.events("message") if e.cause == n] for n in (proposed.n, other.n)]
    assert answers == [[("lee", "objection")] * 2, [("kim", "reply")]]


def test_the_truth_names_the_mistakes_and_nothing_a_seat_sees_does() -> None:
    game = gathered(crew_of_two(RIGHT, MISTAKE), "kim")
    ask(game, "kim", "store")
    trace = game.drill.trace()
    assert trace.header["truth"]["wrong"] == ["mistake"]
    assert not [e for e in trace.seen_by("seat") if "wrong" in e.data]


def test_asked_twice_they_say_what_they_said() -> None:
    game = gathered(crew_of_two(FLAW), "kim", "lee")
    ask(game, "kim")
    first = game.events("finding")[0]
    again = game.act("ask", person="kim", about="work", minutes=5)
    game.to(game.drill.now + 30)
    said = [e for e in game.events("message") if e.cause == again.n]
    assert [e.data["words"]["template"] for e in said] == ["reply.again", "found.flaw"]
    assert (said[1].data["again"], said[1].data["words"]) == (first.n, first.data["words"])
    assert len(game.events("task_started")) == 1
    ask(game, "lee")
    assert found(game) == [("kim", "flaw"), ("lee", "flaw")]


def test_asked_twice_at_once_they_are_on_it_already() -> None:
    game = gathered(crew_of_two(FLAW), "kim")
    game.act("ask", person="kim", about="work", minutes=5)
    again = game.act("ask", person="kim", about="work", minutes=5)
    game.to(game.drill.now + 600)
    assert game.said(again) == ["reply.already"] and len(found(game)) == 1


def test_what_no_longer_holds_is_not_said_again() -> None:
    flaw = FLAW | {"when": [{"service": "work", "release": "2"}]}
    game = gathered(crew_of_two(flaw), "kim")
    ask(game, "kim")
    game.act("do", **BACK)
    game.until("remedy_done")
    ask(game, "kim")
    assert len(found(game)) == 1 and len(seen(game)) == 1


def test_several_people_asked_at_once_all_answer() -> None:
    game = gathered(crew_of_two(FLAW), "kim", "lee")
    asked = [game.act("ask", person=who, about="work", minutes=5) for who in ("kim", "lee")]
    game.to(game.drill.now + 200)
    assert [game.said(event) for event in asked] == [["reply.looking"], ["reply.looking"]]
    assert sorted(found(game)) == [("kim", "flaw"), ("lee", "flaw")]
