"""Customer tickets: after impact, by what was said in public, and as a call of support."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from engine.drill import Command, run
from engine.scenario import Scenario
from engine.signals.tickets import says_over
from engine.trace import Trace
from tests.engine.makers import SEED, Game, shop, small

RULE = {"journey": "buying", "share": 0.05, "words": "ticket.buying"}
TOLD = {"impact": 1, "stage": "investigating", "next_update_at": None}
Post = tuple[int, str, str, dict[str, Any] | None]


def failing(since: int = 60, **changes: Any) -> Scenario:
    """The small system in which a third of the customers fail, and some of them write."""
    fault = {"id": "bad", "fault": "bad_release", "service": "door", "release": "1", "at": since, "error_ratio": 0.3}
    return small(faults=[fault], tickets=[RULE | changes], words={"ticket.buying": ["x"]}, horizon=3600)


def posted(*posts: Post) -> Trace:
    """The whole drill with these posts: when, to whom, in which form, what was read."""
    rows = [
        Command(k + 1, at, "seat", "post", {"audience": to, "form": form, "text": "x"}, reads)
        for k, (at, to, form, reads) in enumerate(posts)
    ]
    return run(failing(), SEED, rows)


def new(trace: Trace, since: int, until: int) -> int:
    return sum(event.data["new"] for event in trace.of("tickets") if since < event.at <= until)


SILENT = posted()
# What is said ten minutes into the impact, and how many write between then and twenty minutes later, compared with
# saying nothing.
SAID: dict[str, tuple[list[Post], str]] = {
    "the truth on the status page": ([(600, "status_page", "initial", TOLD)], "fewer"),
    "the truth to customers": ([(600, "customers", "update", TOLD)], "fewer"),
    "the truth, then a false all-clear": (
        [(600, "status_page", "initial", TOLD), (660, "status_page", "resolution", TOLD)], "more"),
    "a false all-clear in an update": ([(600, "status_page", "update", TOLD | {"stage": "resolved"})], "more"),
    "nothing about customers": ([(600, "status_page", "update", TOLD | {"impact": 0})], "as many"),
    "something nobody could read": ([(600, "status_page", "update", None)], "as many"),
    "the truth in private": ([(600, "executives", "update", TOLD), (600, "team", "initial", TOLD)], "as many"),
    "the truth before it began": ([(0, "status_page", "update", TOLD)], "as many"),
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_in_public_makes_tickets_fewer_or_more(name: str) -> None:
    posts, expected = SAID[name]
    silent, told = new(SILENT, 840, 1920), new(posted(*posts), 840, 1920)
    bounds = {"fewer": (0.2, 0.7), "more": (1.1, 2.0), "as many": (1.0, 1.0)}[expected]
    assert bounds[0] * silent <= told <= bounds[1] * silent


def test_silence_makes_more_of_the_same_impact() -> None:
    early, late = new(SILENT, 240, 840), new(SILENT, 2880, 3480)
    assert 1.7 * early < late < 2.2 * early


def test_a_word_wears_off() -> None:
    told = posted((600, "status_page", "initial", TOLD))
    assert new(told, 2880, 3480) > 1.5 * new(told, 1200, 1800)


def test_the_words_vary_and_speak_of_the_silence_or_of_what_was_said() -> None:
    def templates(trace: Trace, since: int) -> set[str]:
        return {event.data["words"]["template"] for event in trace.of("tickets") if event.at > since}

    assert templates(SILENT, 1200) == {"ticket.buying", "tickets.silence"}
    assert {e.data["words"]["template"] for e in SILENT.of("tickets") if e.at < 600} == {"ticket.buying"}
    assert "tickets.told" in templates(posted((600, "status_page", "initial", TOLD)), 600)
    assert "tickets.misled" in templates(posted((600, "status_page", "resolution", TOLD)), 600)


def test_tickets_follow_impact_and_are_counted(idle: Trace) -> None:
    batches = [event for event in idle.of("tickets") if event.data["journey"] == "paying"]
    assert batches[0].at >= -60 + 180
    total = 0
    for event in batches:
        total += event.data["new"]
        assert event.data["new"] >= 1 and event.data["total"] == total and event.at % 120 == 0
    affected = sum(v for _, v in idle.truth.series("paying.affected_per_min", -2700, 5400 - 180)) / 6
    share = next(rule.share for rule in shop().tickets if rule.journey == "paying")
    assert 0.9 * affected * share < total <= 2 * affected * share


def test_without_impact_nobody_writes() -> None:
    calm = shop().model_copy(update={"faults": []})
    assert not run(calm, SEED, [], 3600).of("tickets")


def test_customers_who_are_harmed_write_though_every_request_succeeds() -> None:
    game = Game(failing(since=10**6))
    world = game.drill.world
    tick = world.tick

    def harmed(now: int) -> Any:
        rows = tick(now)
        world.impacts = [impact._replace(affected_per_min=impact.active_per_min / 2) for impact in world.impacts]
        return rows

    world.tick = harmed  # type: ignore[method-assign]
    game.to(600)
    assert game.events("tickets")
    assert (game.drill.trace().visible("buying.success_ratio", 600) or 0) > 0.99


@pytest.mark.parametrize("after", [1, 40, 400])
def test_support_calls_once_so_many_are_in(after: int) -> None:
    game = Game(failing(pages="ops", pages_after=after))
    reported = game.until("reported")
    batches = game.events("tickets")
    assert batches[-1].at == reported.at and batches[-1].data["total"] >= after
    assert all(a.data["total"] < after for a, _ in itertools.pairwise(batches))
    assert reported.data == {"report": "tickets-buying", "journey": "buying", "total": batches[-1].data["total"],
                             "severity": "page", "joins": None}  # fmt: skip
    paged = [event for event in game.events("paged") if event.data["why"] == "tickets-buying"]
    assert [(event.data["person"], event.cause) for event in paged] == [("sam", reported.n)]
    assert game.act("acknowledge", alert="tickets-buying").data["alert"] == "tickets-buying"
    game.to(3600)
    assert len(game.events("reported")) == 1
    assert len([event for event in game.events("paged") if event.data["why"] == "tickets-buying"]) == 1


def test_a_rule_that_pages_nobody_calls_nobody() -> None:
    assert not SILENT.of("reported")


OVER = [
    # What was read, the form, and whether that says that it is over, told at second 1000.
    ({"stage": "resolved", "next_update_at": None}, "update", True),
    ({"stage": "resolved", "next_update_at": 900}, "update", True),
    ({"stage": "resolved", "next_update_at": 2000}, "update", False),
    ({"stage": "mitigating", "next_update_at": None}, "update", False),
    ({"stage": "mitigating", "next_update_at": 2000}, "resolution", True),
    (None, "update", False),
]


@pytest.mark.parametrize(("reads", "form", "over"), OVER)
def test_who_promises_another_update_has_not_called_it_over(reads: Any, form: str, over: bool) -> None:
    assert says_over(reads, form, 1000) == over


def silences(trace: Trace) -> list[int]:
    return [e.at for e in trace.of("tickets") if e.data["words"]["template"] == "tickets.silence"]


def test_nobody_complains_of_silence_at_the_start_or_right_after_a_post() -> None:
    """The impact is twenty minutes old when the drill begins; a post that says little is a post."""
    old = failing(-240).model_copy(update={"history": 1500})
    fault = old.faults[0].model_copy(update={"at": -1400})
    old = old.model_copy(update={"faults": [fault], "horizon": 7200})
    empty = Command(1, 2400, "seat", "post", {"audience": "status_page", "form": "update", "text": "x"}, {"impact": 0})
    silent, told = silences(run(old, SEED, [])), silences(run(old, SEED, [empty]))
    assert 1200 <= silent[0] <= 1800
    assert [at for at in silent if 2400 < at < 3600] and not [at for at in told if 2400 < at < 3600]
