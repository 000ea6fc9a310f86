"""What was done is known: nobody repeats a finding, an offer or a "no objection" as if a remedy had not happened."""

from typing import Any

import pytest

from engine.catalogue import read_remedy
from engine.remedies.base import Remedy
from engine.trace import Event
from tests.engine.makers import Game
from tests.engine.people.test_knowledge import ask, crew_of_two, found, seen
from tests.engine.people.troupe import RESTART, company, gathered, person

STORE = {"remedy": "restore_from_backup", "params": {"service": "store"}}
WRONG = {"id": "wrong", "about": "work", "takes": [30, 50], "words": "found.flaw", "suggests": STORE}
CAUSE = WRONG | {"id": "cause", "facts": {"cause": "crossed"}}
FAILS = WRONG | {"id": "fails", "suggests": RESTART, "when": [{"signal": "work.error_ratio", "above": 0.3}]}
ALWAYS = {"id": "always", "about": "work", "takes": [30, 50], "words": "found.known"}


def remedy(name: str, **params: Any) -> Remedy:
    found = read_remedy(name, params)
    assert isinstance(found, Remedy)
    return found


def after(game: Game, n: int) -> list[str]:
    """The templates of everything said after an event."""
    return [e.data["words"]["template"] for e in game.events("message", "nothing_found", "finding") if e.n > n]


def do(game: Game, args: dict[str, Any], who: str | None = None) -> Event:
    """Have a remedy carried out, by somebody or with one's own hands, and wait until it is done."""
    game.act("authorise", **args, person=who) if who else game.act("do", **args)
    return game.until("remedy_done")


@pytest.mark.parametrize(("who", "by"), [(None, ""), ("lee", ""), ("kim", ".mine")])
def test_a_finding_is_not_repeated_after_its_remedy_was_done(who: str | None, by: str) -> None:
    game = gathered(crew_of_two(WRONG, ALWAYS), "kim", "lee")
    ask(game, "kim")
    do(game, STORE, who)
    asked = ask(game, "kim")
    said = after(game, asked.n)
    assert f"report.done{by}" in said and "reply.again" not in said and "found.flaw" not in said
    line = next(e for e in game.events("message") if e.data["words"]["template"] == f"report.done{by}")
    assert line.data["words"]["slots"]["name"] == {None: "Sam", "lee": "Lee", "kim": "Kim"}[who]
    minute = 17 * 60 + 40 + game.events("remedy_done")[0].at // 60
    assert line.data["words"]["slots"]["clock"] == f"{minute // 60}:{minute % 60:02d}"
    assert seen(game) == ["report.trouble"], "half of the requests fail still, and they say so"


def test_while_it_is_under_way_they_say_who_is_on_it() -> None:
    game = gathered(crew_of_two(WRONG), "kim", "lee")
    ask(game, "kim")
    game.act("authorise", **STORE, person="lee")
    again = game.act("ask", person="kim", about="work", minutes=5)
    game.to(game.drill.now + 30)
    assert game.said(again) == ["reply.under_way"] and len(found(game)) == 1


@pytest.mark.parametrize(("finding", "told"), [(WRONG, []), (CAUSE, [("kim", "cause")])])
def test_what_was_done_before_it_was_found_is_told_as_a_reason_at_most(
    finding: dict[str, Any], told: list[tuple[str, str]]
) -> None:
    game = gathered(crew_of_two(finding), "kim", "lee")
    do(game, STORE, "lee")
    asked = ask(game, "kim")
    assert found(game) == told
    assert ("found.after" if told else "report.done") in after(game, asked.n)


def test_what_is_known_and_done_is_not_volunteered() -> None:
    for done in (False, True):
        game = gathered(crew_of_two(WRONG | {"known": True, "by": "kim", "suggests": RESTART}), "lee")
        if done:
            do(game, RESTART, "lee")
        game.act("page", person="kim")
        game.to(game.drill.now + 300)
        assert found(game) == ([] if done else [("kim", "wrong")])


def test_whoever_sees_a_remedy_fail_to_help_says_so_and_suggests_it_again_only_later() -> None:
    game = gathered(crew_of_two(FAILS), "kim", "lee")
    ask(game, "kim")
    do(game, RESTART, "lee")
    asked = ask(game, "kim")
    assert "report.done" in after(game, asked.n) and "found.flaw" not in after(game, asked.n)
    game.to(game.drill.now + 900)
    later = ask(game, "kim")
    assert "found.flaw" in after(game, later.n)


def test_an_eager_person_does_not_offer_what_was_done_another_way() -> None:
    def offers(done: bool) -> list[dict[str, Any]]:
        game = gathered(company(person("kim", temperament="eager"), person("lee"), alerts=[]), "kim", "lee")
        if done:
            do(game, {"remedy": "restart", "params": {"service": "door", "how": "all"}}, "lee")
        game.to(600)
        return [e.data["suggests"] for e in game.events("message") if e.data["topic"] == "idle_offer"]

    restart = {"remedy": "restart", "params": {"service": "door", "how": "rolling"}}
    assert restart in offers(False) and restart not in offers(True)


PROPOSED = {
    "under way": (False, RESTART, "proposal.under_way"),
    "done": (True, RESTART, "proposal.done"),
    "restored": (True, STORE, "proposal.done"),
}


@pytest.mark.parametrize("case", PROPOSED)
def test_proposing_what_is_done_or_under_way_is_answered_with_that(case: str) -> None:
    done, args, says = PROPOSED[case]
    game = gathered(crew_of_two(), "kim", "lee")
    game.act("authorise", **args, person="lee")
    if done:
        game.until("remedy_done")
    proposed = game.act("propose", **args)
    game.to(game.drill.now + 30)
    assert [(e.by, e.data["words"]["template"]) for e in game.events("message") if e.cause == proposed.n] == [
        ("lee", f"{says}.mine")
    ]


HALF = ("shed_load", {"service": "door", "keep_percent": 50})
SAME = [
    # What was done, what is meant, whether that is the same.
    (("restart", {"service": "work"}), ("restart", {"service": "work", "how": "all"}), True),
    (("restart", {"service": "work"}), ("restart", {"service": "store"}), False),
    (HALF, ("shed_load", {"service": "door", "keep_percent": 30}), True),
    (HALF, ("shed_load", {"service": "door", "keep_percent": 100}), False),
    (("stop_writes", {"service": "store"}), ("stop_writes", {"service": "store", "how": "allow"}), False),
    (("roll_back", {"service": "work", "release": "1"}), ("roll_back", {"service": "work", "release": "2"}), False),
]  # fmt: skip


@pytest.mark.parametrize(("done", "meant", "same"), SAME)
def test_what_counts_as_the_same_deed(done: Any, meant: Any, same: bool) -> None:
    game = gathered(crew_of_two(), "kim")
    deeds = game.drill.crew.deeds
    deed = deeds.begin(remedy(done[0], **done[1]), "work", "kim")
    assert (deeds.of(remedy(meant[0], **meant[1])) is deed) == same
    deed.failed = True
    assert deeds.of(remedy(done[0], **done[1])) is None


def test_what_was_undone_counts_as_not_done() -> None:
    game = gathered(crew_of_two(), "kim")
    deeds = game.drill.crew.deeds
    deeds.begin(remedy("stop_writes", service="store"), "store", "kim")
    deeds.begin(remedy("stop_writes", service="store", how="allow"), "store", "kim")
    assert deeds.of(remedy("stop_writes", service="store")) is None


def test_authorised_twice_it_is_done_once() -> None:
    game = gathered(crew_of_two(), "kim", "lee")
    game.act("authorise", **RESTART, person="kim")
    game.to(game.drill.now + 20)
    again = game.act("authorise", **RESTART, person="kim")
    game.to(game.drill.now + 600)
    assert game.said(again) == ["reply.on_it"] and len(game.events("remedy_done")) == 1
