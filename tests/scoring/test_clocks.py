"""Clocks, roles over intervals, remedies, and what audiences were owed."""

from __future__ import annotations

from typing import Any

import pytest

from scoring import clocks
from scoring.audiences import Duty
from scoring.case import Case
from scoring.remedies import remedies
from scoring.roles import holder, holdings, in_command
from scoring.words import lasted, listed, local, percent
from tests.scoring.build import calm, drill, hidden, idle, policy, row

PACK = policy()


@pytest.mark.parametrize(
    ("name", "seconds"),
    [("acknowledge", 60), ("declare", 180), ("detect", 60), ("mitigate", 2280), ("resolve", 2400)],
)
def test_clocks_of_the_good_drill(name: str, seconds: int) -> None:
    found = {clock.name: clock for clock in clocks.clocks(drill())}
    assert found[name].seconds == seconds  # type: ignore[index]


def test_a_clock_whose_end_never_came_has_no_length() -> None:
    found = {clock.name: clock.seconds for clock in clocks.clocks(idle())}
    assert found == {"acknowledge": None, "declare": None, "detect": 60, "mitigate": None, "resolve": None}
    assert clocks.resolve(calm()).seconds is None


def test_recovery_that_did_not_hold_does_not_stop_the_clock() -> None:
    again = [hidden(2600, "impact_started", journeys=["pay"]), row(2800, "verify", recovered=True, failing=[])]
    assert clocks.resolve(drill(add=again)).seconds == 2680


def test_an_alert_nobody_was_paged_for_is_the_first_page() -> None:
    assert clocks.acknowledge(drill(["paged"])).seconds == 60


SILENCED = {"muted": "Noisy since Monday."}
CHECK = {"check": "probe", "journey": "pay", "count": 2, "severity": "page", "joins": None}
REPORT = {"report": "tickets-pay", "journey": "pay", "total": 9, "severity": "page", "joins": None}


@pytest.mark.parametrize(
    ("drop", "change", "add", "detect", "acknowledge"),
    [
        (["paged"], {"alert": SILENCED}, [], None, None),
        (["paged", "alert"], {}, [row(200, "check_failed", "world", **CHECK)], 80, 40),
        (["paged", "alert"], {}, [row(210, "reported", "world", **REPORT)], 90, 30),
        (["paged"], {"alert": SILENCED}, [row(200, "check_failed", "world", **CHECK)], 80, 40),
    ],
)
def test_checks_and_reports_call_and_a_silenced_alert_does_not(
    drop: list[str], change: dict[str, Any], add: list[Any], detect: int | None, acknowledge: int | None
) -> None:
    trace = drill([*drop, "pressed", "found*", "joined*"], change, add)
    first = clocks.first_page(trace)
    assert (first.kind if first else None) == (add[0].kind if add else None)
    assert clocks.acknowledge(trace).seconds == acknowledge
    assert detect is None or clocks.detect(trace).seconds == detect


def test_a_role_is_held_from_naming_to_naming() -> None:
    trace = drill(
        add=[row(1000, "hand_over_command", person="mia"), row(2000, "assign", role="commander", person="bob")]
    )
    assert [holder(trace, "commander", t) for t in (369, 370, 999, 1000, 2500)] == [
        None,
        "robin",
        "robin",
        "mia",
        "bob",
    ]
    assert [entry.until for entry in holdings(trace, "commander")] == [1000, 2000, None]


def test_until_a_commander_is_named_whoever_declared_commands() -> None:
    trace = drill(["command"])
    assert in_command(trace, 359) is None
    assert in_command(trace, 400) == "robin"


@pytest.mark.parametrize("linked", [True, False], ids=["by cause", "by name"])
def test_a_remedy_from_decision_to_effect(linked: bool) -> None:
    trace = drill()
    if not linked:
        for i, event in enumerate(trace.events):
            trace.events[i] = type(event)(event.n, event.at, event.kind, event.by, event.seen_by, None, event.data)
    found = [(r.remedy, r.person, r.by_hand, r.at, r.over_at, r.worked) for r in remedies(trace)]
    assert found == [
        ("roll_back", "ann", False, 900, 1140, True),
        ("turn_retries_off", "ann", False, 1600, 2300, True),
    ]


def test_a_remedy_that_still_runs_has_no_end() -> None:
    last = remedies(drill(["done-2"]))[-1]
    assert (last.over_at, last.worked) == (None, False)


@pytest.mark.parametrize(
    ("since", "due"),
    [
        (450, 450 + 1200),  # SEV1 from minute 22 brings the 20 minutes of SEV1 forward
        (100, 1320 + 300),  # 20 minutes were over when SEV1 was declared: due after the grace, not at once
        (1400, 2600),
    ],
)
def test_an_update_is_due_by_the_level_owed(since: int, due: int) -> None:
    found = Duty(Case(drill(), PACK), "status_page").next_due(since)
    assert found is not None and found[0] == due


def test_the_initial_alert_is_due_after_the_declaration_or_when_it_had_to_come() -> None:
    assert Duty(Case(drill(), PACK), "status_page").due == 360 + 600
    late = Case(idle(), PACK)
    assert late.serious is not None
    assert Duty(late, "status_page").due == late.serious + 900 + 600


def test_an_audience_no_level_owes_anything() -> None:
    duty = Duty(Case(calm(), PACK), "executives")
    assert (duty.owed, duty.fell_due, duty.silences()) == (False, False, [])


def test_times_are_local_to_the_scenario_and_lengths_read_easily() -> None:
    trace = drill()
    assert [local(trace, t) for t in (0, -2700, 6 * 3600 + 1200)] == ["17:40", "16:55", "Sat 00:00"]
    assert [lasted(s) for s in (45, 119, 120, 3600, 3900)] == ["45 s", "119 s", "2 min", "1 h", "1 h 5 min"]
    assert listed(["a", "b", "c"], "or") == "a, b or c"
    assert [percent(x) for x in (0, 0.004, 0.31)] == ["0 %", "0.4 %", "31 %"]
