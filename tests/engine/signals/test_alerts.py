"""Alert rules: when they fire, clear, flap, hold in a gap, are silenced, and call once for a group."""

from __future__ import annotations

from typing import Any

import pytest

from engine.drill import run
from engine.journal import Journal
from engine.signals.alerts import Alerts
from engine.signals.notices import GROUP_S, Notices
from engine.trace import MISSING, Columns
from tests.engine.makers import SEED, Game, small

SIGNAL = "work.error_ratio"
RULE: dict[str, Any] = {"id": "errors", "title": "Errors", "signal": SIGNAL, "above": 0.5, "for": 0, "pages": "ops"}
VALUES = {".": 20, "#": 80, "-": MISSING}
MUTED = {"until": 30, "because": "Known, being worked on."}

# The signal, ten seconds a letter (calm, past, missing), and below it what happens: fired, cleared, muted.
STORIES: dict[str, tuple[dict[str, Any], str, str]] = {
    "it fires after `for` and clears after as long": ({"for": 20}, "..####....",
                                                      "    F   C "),
    "a spike shorter than `for` is none": ({"for": 20}, ".##.##.",
                                           "       "),
    "`for: 0s` fires and clears at once": ({}, ".#.#.#.",
                                           " FCFCFC"),
    "a long `clear_for` rides through the flapping": ({"clear_for": 20}, "#.#.#...",
                                                      "F      C"),
    "a short `clear_for` clears a slow rule at once": ({"for": 20, "clear_for": 0}, "###.###.",
                                                       "  FC  FC"),
    "a gap is no time past the figure": ({"for": 20}, "##--###",
                                         "      F"),
    "a gap clears nothing": ({}, "#---#.",
                             "F    C"),
    "a gap while clearing starts the clearing anew": ({"clear_for": 20}, "#..-...",
                                                      "F     C"),
    "a gap fires where the rule says so": ({"for": 10, "on_gap": "fire"}, ".---..",
                                           "  F  C"),
    "a gap and a figure past it are one time": ({"for": 20, "on_gap": "fire"}, ".#-#.",
                                                "   F "),
    "a silenced rule fires muted, and calls when the silence is over": ({"muted": MUTED}, "#####.",
                                                                        "M  F C"),
    "a silenced rule that clears in time calls nobody": ({"muted": MUTED}, "#...",
                                                         "MC  "),
    "after the silence it is a rule like any other": ({"muted": MUTED}, "#..#.",
                                                      "MC FC"),
    "a rule that looks down": ({"above": None, "below": 0.5}, "#.#",
                               " FC"),
}  # fmt: skip


def watched(*rules: dict[str, Any]) -> tuple[Columns, Alerts, Notices, Journal, list[str]]:
    """Rules over one hand-fed column, and the ids of the notices that page."""
    scenario = small(alerts=list(rules), scrape_delay=0)
    columns = Columns(0, 10, {SIGNAL: 100}, {SIGNAL: []})
    journal = Journal(["seat"])
    notices = Notices(scenario, journal, [])
    paged: list[str] = []
    notices.on_page = lambda notice, team, event: paged.append(notice)
    return columns, Alerts(scenario, columns, notices), notices, journal, paged


@pytest.mark.parametrize("name", STORIES)
def test_a_rule_fires_and_clears(name: str) -> None:
    changes, signal, expected = STORIES[name]
    columns, alerts, _, journal, paged = watched(RULE | changes)
    marks = ""
    for k, letter in enumerate(signal):
        before = len(journal.events)
        columns.values[SIGNAL].append(VALUES[letter])
        alerts.check(10 * k)
        new = journal.events[before:]
        assert len(new) <= 1 and all(event.at == 10 * k for event in new)
        marks += " " if not new else "C" if new[0].kind == "alert_cleared" else "M" if new[0].data["muted"] else "F"
    assert marks == expected
    assert paged == ["errors"] * expected.count("F")
    for event in journal.events:
        assert event.data["value"] in (0.2, 0.8, None) and event.data["threshold"] == 0.5
        assert (event.data["service"], event.data["journey"]) == ("work", None)


def test_nothing_fires_before_the_drill_starts() -> None:
    columns, alerts, _, journal, _ = watched(RULE)
    columns.start = -30
    for at in range(-30, 20, 10):
        columns.values[SIGNAL].append(80)
        alerts.check(at)
    assert [event.at for event in journal.events] == [0]


# What happens at which second, and which notices then page: `+a` fires, `-a` clears, `!a` is acknowledged.
GROUPED: dict[str, tuple[list[tuple[int, str]], list[str], list[str]]] = {
    "apart, each calls": ([(0, "+x"), (5, "+y")], ["x", "y"], ["x", "y"]),
    "the second of a group joins the first": ([(0, "+a"), (5, "+b"), (9, "+c")], ["a"], ["a", "b", "c"]),
    "after the window the next one calls": ([(0, "+a"), (GROUP_S, "+b"), (GROUP_S + 1, "+c")], ["a", "c"],
                                            ["a", "b", "c"]),
    "one acknowledgement is for all of the call": ([(0, "+a"), (5, "+b"), (9, "!a")], ["a"], []),
    "so is that of one that joined": ([(0, "+a"), (5, "+b"), (9, "!b")], ["a"], []),
    "what joins a call that is known is known": ([(0, "+a"), (5, "!a"), (9, "+b")], ["a"], []),
    "a rule that flaps joins its own call": ([(0, "+a"), (5, "!a"), (9, "-a"), (20, "+a")], ["a"], []),
    "without a group each firing is a call": ([(0, "+x"), (5, "!x"), (9, "-x"), (20, "+x")], ["x", "x"], ["x"]),
    "what opens a ticket leads no group": ([(0, "+t"), (5, "+a")], ["a"], ["t", "a"]),
    "and may join one": ([(0, "+a"), (5, "+t"), (7, "!a")], ["a"], []),
}  # fmt: skip


@pytest.mark.parametrize("name", GROUPED)
def test_a_group_calls_once(name: str) -> None:
    acts, expected, waiting = GROUPED[name]
    rules = [RULE | {"id": one, "group": "db"} for one in "abct"] + [RULE | {"id": one} for one in "xy"]
    _, _, notices, journal, paged = watched(*rules)
    for at, act in acts:
        one = act[1]
        if act[0] == "+":
            pages, group = (None if one == "t" else "ops"), ("db" if one in "abct" else None)
            notices.fire(at, "alert_fired", one, {}, pages=pages, group=group)
        elif act[0] == "-":
            notices.clear(at, "alert_cleared", one, {})
        else:
            notices.acknowledge(one)
    assert (paged, notices.waiting()) == (expected, waiting)
    for event in journal.events:
        if event.kind == "alert_fired" and event.data["joins"] is not None:
            assert journal.events[event.cause or 0].data["alert"] == event.data["joins"]


STEP = [{"at": -300, "per_min": 1200}, {"at": 0, "per_min": 1200}, {"at": 60, "per_min": 3600}]
BUSY = {"id": "buying", "name": "Buying", "class": "critical", "entry": "door", "customers": STEP}


def busy(*alerts: dict[str, Any], **changes: Any) -> Any:
    """The small system under more load than it can carry, from its second minute on."""
    return small(journeys=[BUSY], alerts=list(alerts), **changes)


def over(name: str, **changes: Any) -> dict[str, Any]:
    """A rule on the load of the middle service, which stays past its figure."""
    return RULE | {"id": name, "signal": "work.saturation_ratio", "above": 0.5, "for": 30} | changes


def test_a_group_pages_once_and_its_second_firing_names_the_first() -> None:
    rules = over("a", group="work", above=0.5), over("b", group="work", above=0.6), over("c", above=0.65)
    trace = run(busy(*rules), SEED, [], 200)
    joins = {event.data["alert"]: event.data["joins"] for event in trace.of("alert_fired")}
    assert joins == {"a": None, "b": "a", "c": None}
    assert {event.data["why"] for event in trace.of("paged")} == {"a", "c"}


def test_a_silenced_alert_pages_nobody_and_recovery_does_not_wait_for_it() -> None:
    game = Game(busy(over("a", muted={"until": 1800, "because": "Noisy since Monday."}))).to(300)
    assert [event.data["muted"] for event in game.events("alert_fired")] == ["Noisy since Monday."]
    assert "seat" in game.events("alert_fired")[0].seen_by and not game.events("paged")
    assert "work.saturation_ratio" not in game.act("verify").data["failing"]
    assert game.attempt("acknowledge", {"alert": "a"}).kind == "refused"


@pytest.mark.parametrize(("severity", "stands_against"), [("page", True), ("ticket", False)])
def test_recovery_waits_for_what_pages_and_for_nothing_else(severity: str, stands_against: bool) -> None:
    game = Game(busy(over("a", severity=severity))).to(300)
    assert game.events("alert_fired")
    verified = game.act("verify").data
    assert ("work.saturation_ratio" in verified["failing"]) == stands_against
    assert verified["recovered"] != stands_against


def test_an_alert_that_fires_again_calls_again_and_can_be_acknowledged_again() -> None:
    game = Game(busy(over("a", signal="work.request_rate_rps", above=59.5, **{"for": 0, "clear_for": 0})))
    for _ in range(2):
        game.until("alert_fired", alert="a")
        assert game.act("acknowledge", alert="a").data["alert"] == "a"
        assert game.attempt("acknowledge", {"alert": "a"}).kind == "refused"
        game.until("alert_cleared", alert="a")
    fired = game.events("alert_fired")
    assert [game.drill.journal.events[event.cause or 0].n for event in game.events("paged")] == [e.n for e in fired]


def test_a_call_that_has_been_renewed_rings_on_its_own() -> None:
    """A rule that flaps pages once for each firing, and only the last call goes on ringing."""
    rule = over("a", signal="work.request_rate_rps", above=59.5, **{"for": 0, "clear_for": 0})
    trace = run(busy(rule, page_timeout=30), SEED, [], 400)
    fired = trace.of("alert_fired")
    assert len(fired) > 3
    for event in fired:
        own = [page.at for page in trace.of("paged") if page.cause == event.n]
        again = [later.at for later in fired if later.at > event.at]
        assert own[0] == event.at and all(at <= (again[0] if again else at) for at in own)
