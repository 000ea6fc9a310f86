"""What reaches a seat, what it has to decide, and what that makes of the minutes of a drill."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.trace import Columns, Trace
from scoring.news import Reach
from scoring.pacing import MOST_ADDRESSED, pacing
from scoring.turns import key_signals, movement, turns
from tests.scoring.build import HISTORY, STEP, Row, drill, hidden, policy, post, row

PACK = policy()
# At pace 1 a wall minute is a minute of the drill.
MINUTE = 60
LOG = {"service": "shop", "level": "error", "count": 3, "words": {"template": "log.a"}}
DO = {"remedy": "roll_back", "params": {}, "person": "ann"}


def played(rows: Mapping[str, Row], until: int = 1200, **header: Any) -> Trace:
    """A calm system in which only these rows happen."""
    return drill(rows=dict(rows), shares={"pay": []}, until=until, header={"pace": 1, **header})


def said(at: int, topic: str, cause: str | None = None, to: str = "channel", who: str = "ann") -> Row:
    return row(at, "message", who, cause, person=who, to=to, topic=topic, words={})


PAGE = row(100, "page", person="ann", people=["ann"])
ASK = row(100, "ask", person="ann", about="shop", minutes=5)
STARTED = row(100, "task_started", "ann", "act", person="ann", task="ask", about="shop", minutes=5)
ANSWERED = row(140, "page_answered", "ann", "act", person="ann", after_s=40)
JOINED = row(140, "joined", "ann", "answered", person="ann")

# What happened, and the items that are new to the seat: (at, what, addressed).
NEWS: dict[str, tuple[dict[str, Row], list[tuple[int, str, bool]]]] = {
    "nothing": ({}, []),
    "own acts are not new": (
        {"act": PAGE, "note": row(110, "note", text="x"), "look": row(120, "look", at="logs")}, []),
    "nor is their echo": ({"act": ASK, "started": STARTED}, []),
    "an echo that comes later is news": (
        {"act": ASK, "reply": said(110, "reply", "act")}, [(110, "message", True)]),
    "an arrival is one item, and for whoever paged": (
        {"act": PAGE, "answered": ANSWERED, "joined": JOINED, "hello": said(140, "report", "joined")},
        [(140, "message", True)]),
    "an arrival nobody here asked for is not addressed": (
        {"joined": row(140, "joined", "ann", person="ann"), "hello": said(140, "report", "joined")},
        [(140, "message", False)]),
    "signs of life are news and ask for nothing": (
        {"act": ASK, "started": STARTED, "sign": said(220, "progress", "started")}, [(220, "message", False)]),
    "a finding": (
        {"act": ASK, "started": STARTED, "found": row(300, "finding", "ann", "started", person="ann"),
         "done": row(300, "task_done", "ann", "started", person="ann")},
        [(300, "finding", True)]),
    "a remedy this seat ordered": (
        {"act": row(100, "authorise", **DO), "started": row(100, "remedy_started", "ann", "act", **DO),
         "done": row(200, "remedy_done", "ann", "started", **DO)},
        [(200, "remedy", True)]),
    "a remedy somebody does on their own": (
        {"started": row(100, "remedy_started", "ann", **DO), "done": row(200, "remedy_done", "ann", "started", **DO)},
        [(100, "remedy", False), (200, "remedy", False)]),
    "a page rings here": (
        {"fired": row(50, "alert_fired", "world", alert="a"),
         "paged": row(50, "paged", "world", "fired", person="robin", why="a")},
        [(50, "page", True)]),
    "a page rings elsewhere": (
        {"fired": row(50, "alert_fired", "world", alert="a"),
         "paged": row(50, "paged", "world", "fired", person="ann", why="a")},
        [(50, "alert", False)]),
    "a press, a question, an offer, a word to the seat": (
        {"press": row(10, "pressed", "sue", person="sue", audience="status_page"), "question": said(20, "question"),
         "offer": said(30, "idle_offer"), "mine": said(40, "report", to="lead"), "others": said(50, "reply")},
        [(10, "press", True), (20, "message", True), (30, "message", True), (40, "message", True),
         (50, "message", False)]),
    "a log line is new once, and again after a pause": (
        {f"log{at}": row(at, "log", "world", **LOG) for at in (-30, 30, 90, 270, 700)}, [(700, "log", False)]),
    "information in logs is not new": ({"log": row(30, "log", "world", **LOG | {"level": "info"})}, []),
    "tickets, changes, notes of others": (
        {"tickets": row(10, "tickets", "world", journey="pay", new=2, total=2, words={}),
         "deployed": row(20, "deployed", "ann", service="shop"), "note": row(30, "note", "bob", words={})},
        [(10, "tickets", False), (20, "change", False), (30, "note", False)]),
    "what the facilitator alone sees": ({"fault": hidden(10, "fault_started", fault="x", service="shop")}, []),
    "a kind nobody has heard of": ({"odd": row(10, "eclipse", "world")}, [(10, "eclipse", False)]),
    "what came before and after the drill": (
        {"before": said(-5, "report"), "ended": row(60, "ended", "world", ending="resolved"),
         "after": said(70, "report")},
        [(60, "end", False)]),
}  # fmt: skip


@pytest.mark.parametrize("name", NEWS)
def test_what_is_new_and_what_is_addressed(name: str) -> None:
    rows, expected = NEWS[name]
    found = Reach(played(rows), "lead").items()
    assert [(item.at, item.what, item.addressed) for item in found] == expected


FOUND = row(100, "finding", "ann", person="ann")
# What happened, and what there was to decide, in wall minutes of a minute: (since, until, what).
DECISIONS: dict[str, tuple[dict[str, Row], list[tuple[int, int, str]]]] = {
    "a page until it is acknowledged": (
        {"paged": row(50, "paged", "world", person="robin", why="a"), "other": row(60, "acknowledge", alert="b"),
         "ack": row(70, "acknowledge", alert="a")},
        [(50, 70, "page")]),
    "never longer than a wall minute": (
        {"paged": row(50, "paged", "world", person="robin", why="a"), "ack": row(400, "acknowledge", alert="a")},
        [(50, 110, "page")]),
    "a finding until something is done about it": (
        {"found": FOUND, "look": row(110, "look", at="logs"), "note": row(115, "note", text="x"),
         "act": row(120, "propose", remedy="roll_back", params={})},
        [(100, 120, "act")]),
    "an answer to a proposal": (
        {"act": row(100, "propose", remedy="roll_back", params={}), "fine": said(110, "reply", "act"),
         "go": row(130, "authorise", **DO)},
        [(110, 130, "act")]),
    "but not the answer to an order": (
        {"act": ASK, "fine": said(110, "reply", "act")}, []),
    "a remedy until it is checked": (
        {"act": row(100, "authorise", **DO), "started": row(100, "remedy_started", "ann", "act", **DO),
         "done": row(200, "remedy_done", "ann", "started", **DO), "look": row(230, "look", at="dashboard")},
        [(200, 230, "check")]),
    "a press until news is out": (
        {"press": row(100, "pressed", "sue", person="sue", audience="status_page"), "say": row(110, "say", text="x"),
         "news": post(130, "status_page", "update", "impact")},
        [(100, 130, "answer")]),
    "a promise from a minute before it is due": (
        {"first": post(100, "status_page", "update", next_at=600), "second": post(580, "status_page", "resolution")},
        [(540, 580, "update")]),
    "a promise kept early asks for nothing": (
        {"first": post(100, "status_page", "update", next_at=600), "second": post(500, "status_page", "resolution")},
        []),
    "a broken promise is worth the minute before it": (
        {"first": post(100, "status_page", "update", next_at=600)}, [(540, 600, "update")]),
}  # fmt: skip


@pytest.mark.parametrize("name", DECISIONS)
def test_what_there_is_to_decide(name: str) -> None:
    rows, expected = DECISIONS[name]
    read = {
        key: Row(one.at, one.kind, one.by, {**one.data, "reads": {"next_update_at": 600}}, one.cause)
        if one.kind == "post" and one.data["form"] == "update" and name.startswith(("a promise", "a broken"))
        else one
        for key, one in rows.items()
    }
    found = pacing(played(read), PACK, signals=()).decisions
    assert [(one.since, one.until, one.what) for one in found] == expected


def test_the_longest_dead_air_lies_between_what_is_there() -> None:
    rows = {"a": said(100, "report"), "found": FOUND, "act": row(130, "declare", level="SEV2", factors=[], reason="",
            confidence=70, affects=[], incident="I", first=True, previous=None), "b": said(400, "report"),
            "end": row(500, "ended", "world", ending="resolved")}  # fmt: skip
    found = pacing(played(rows), PACK, signals=())
    assert [(one.since, one.until) for one in found.silences] == [(130, 400), (0, 100), (400, 500)]
    assert [(one.since, one.until) for one in found.too_quiet] == [(0, 100), (130, 400), (400, 500)]
    assert not found.holds and found.to_json()["dead_air_s"] == 270


@pytest.mark.parametrize(("gap", "holds"), [(MINUTE, True), (MINUTE + 1, False)])
def test_a_wall_minute_of_silence_is_the_most(gap: int, holds: bool) -> None:
    rows = {"a": said(gap, "report"), "end": row(gap + 5, "ended", "world", ending="resolved")}
    assert pacing(played(rows), PACK, signals=()).holds is holds


@pytest.mark.parametrize(("pace", "minute"), [(1, 60), (3, 180), (20, 1200)])
def test_a_wall_minute_goes_with_the_pace(pace: int, minute: int) -> None:
    trace = played({"a": said(60, "report")}, pace=pace)
    assert pacing(trace, PACK, signals=()).minute == minute


def questions(*instants: int) -> dict[str, Row]:
    return {f"q{k}": said(at, "question", who=f"p{k}") for k, at in enumerate(instants)}


@pytest.mark.parametrize(
    ("instants", "busiest", "crowds"),
    [
        ((), 0, []),
        ((0, 10, 20, 30, 40, 59), 6, []),
        ((0, 10, 20, 30, 40, 50, 59), 7, [(0, 7)]),
        ((0, 10, 20, 30, 40, 50, 60), 6, []),
        ((5,) * 7 + (6,) + (300,) * 8, 8, [(5, 8), (300, 8)]),
    ],
)
def test_no_more_than_six_items_a_wall_minute(
    instants: tuple[int, ...], busiest: int, crowds: list[tuple[int, int]]
) -> None:
    found = pacing(played(questions(*instants)), PACK, signals=())
    assert (len(found.busiest), list(found.crowds)) == (busiest, crowds)
    assert (busiest > MOST_ADDRESSED) == bool(crowds)


@given(st.lists(st.integers(0, 1190), max_size=20), st.integers(0, 1190))
def test_one_more_item_never_makes_it_quieter_or_less_busy(instants: list[int], more: int) -> None:
    before = pacing(played(questions(*sorted(instants))), PACK, signals=())
    after = pacing(played(questions(*sorted([*instants, more]))), PACK, signals=())
    assert after.dead_air.seconds <= before.dead_air.seconds <= before.end
    assert len(before.busiest) <= len(after.busiest) <= len(before.busiest) + 1


def measured(values: Mapping[str, list[float]], alerts: list[dict[str, Any]] | None = None) -> Trace:
    """A trace whose dashboards showed these figures, sample by sample from the start of the drill; calm before it."""
    rows = {name: [series[0]] * (-HISTORY // STEP) + series for name, series in values.items()}
    columns = Columns(HISTORY, STEP, dict.fromkeys(rows, 1000), {})
    columns.values = {name: [round(1000 * value) for value in series] for name, series in rows.items()}
    until = STEP * max(len(series) for series in values.values())
    trace = played({}, until, alerts=alerts or [], scrape_delay=15)
    return Trace(trace.events, columns, trace.truth, until, "-")


def alert(signal: str, above: float | None = None, below: float | None = None) -> dict[str, Any]:
    return {"id": signal, "title": signal, "signal": signal, "above": above, "below": below, "for": 0, "pages": None}


# A signal, an alert over it, its samples, and its turns as (index of the third sample, how).
TURNS: dict[str, tuple[str, dict[str, Any] | None, list[float], list[tuple[int, str]]]] = {
    "calm": ("a.latency_p95_ms", None, [100.0] * 9, []),
    "doubled once": ("a.latency_p95_ms", None, [100.0] * 3 + [210.0] * 6, [(5, "doubled")]),
    "again and again": ("a.latency_p95_ms", None, [100.0] * 3 + [210.0] * 3 + [430.0] * 3,
                        [(5, "doubled"), (8, "doubled")]),
    "and back": ("a.latency_p95_ms", None, [100.0] * 3 + [210.0] * 3 + [95.0] * 3, [(5, "doubled"), (8, "halved")]),
    "two samples are noise": ("a.latency_p95_ms", None, [100.0] * 3 + [500.0] * 2 + [100.0] * 4, []),
    "small figures are noise": ("a.error_ratio", None, [0.001] * 3 + [0.015] * 6, []),
    "what fails counts": ("a.success_ratio", None, [1.0] * 3 + [0.95] * 6, [(5, "doubled")]),
    "past a threshold": ("a.pool_use_ratio", alert("a.pool_use_ratio", above=0.8), [0.6] * 3 + [0.9] * 6,
                         [(5, "past")]),
    "below a threshold": ("a.completed_per_min", alert("a.completed_per_min", below=50.0), [60.0] * 3 + [40.0] * 6,
                          [(5, "past")]),
    "lying on the threshold": ("a.pool_use_ratio", alert("a.pool_use_ratio", above=0.8),
                               [0.6] * 3 + [0.82] * 3 + [0.79] * 3 + [0.82] * 3, [(5, "past")]),
    "well back again": ("a.pool_use_ratio", alert("a.pool_use_ratio", above=0.8),
                        [0.6] * 3 + [0.82] * 3 + [0.7] * 3, [(5, "past"), (8, "back")]),
}  # fmt: skip


@pytest.mark.parametrize("name", TURNS)
def test_signals_turn(name: str) -> None:
    signal, rule, samples, expected = TURNS[name]
    trace = measured({signal: samples}, [rule] if rule else [])
    found = turns(trace, [signal], trace.until + 60)
    assert [(turn.at, turn.how) for turn in found] == [(STEP * k + 15, how) for k, how in expected]


def test_key_signals_are_those_of_alerts_and_those_that_move() -> None:
    still, risen = [100.0] * 9, [100.0] * 3 + [900.0] * 6
    values = {
        "a.latency_p50_ms": risen, "a.latency_p95_ms": risen, "a.memory_mib": still, "b.latency_p95_ms": still,
        "c.error_ratio": [0.0] * 3 + [0.5] * 6, "d.error_ratio": [0.0] * 3 + [0.1] * 6,
    }  # fmt: skip
    trace = measured(values, [alert("b.latency_p95_ms", above=500.0)])
    assert key_signals([trace]) == ["b.latency_p95_ms", "a.latency_p95_ms", "c.error_ratio"]
    assert movement(trace, "c.error_ratio") == 0.5 and movement(trace, "a.memory_mib") == 0.0


def test_a_signal_that_moves_in_either_run_is_a_key_signal() -> None:
    calm, moved = ({"c.error_ratio": [0.0] * 3 + [share] * 6} for share in (0.0, 0.5))
    assert key_signals([measured(calm), measured(moved)]) == ["c.error_ratio"]
    assert key_signals([measured(calm)]) == []
