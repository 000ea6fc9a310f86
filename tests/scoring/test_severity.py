"""The matrix, what could be known, and what was owed."""

from __future__ import annotations

import pytest

from engine.trace import MISSING
from scoring.severity import (
    Impact,
    JourneyImpact,
    Levels,
    accepted,
    declared_level,
    knowable_levels,
    knowable_set,
    owed_level,
    true_levels,
    true_set,
)
from tests.scoring.build import calm, drill, hidden, idle, policy, row

PACK = policy()
M = 60


@pytest.mark.parametrize(
    ("kind", "share", "levels"),
    [
        ("critical", 0.0, "4"),
        ("critical", 0.003, "4"),
        ("critical", 0.004, "34"),
        ("critical", 0.01, "3"),
        ("critical", 0.04, "23"),
        ("critical", 0.06, "23"),
        ("critical", 0.07, "2"),
        ("critical", 0.37, "2"),
        ("critical", 0.4, "12"),
        ("critical", 0.6, "12"),
        ("critical", 0.63, "1"),
        ("critical", 1.0, "1"),
        ("major", 0.01, "4"),
        ("major", 0.1, "3"),
        ("major", 0.25, "23"),
        ("major", 0.5, "2"),
        ("major", 1.0, "1"),
        ("secondary", 0.02, "4"),
        ("secondary", 1.0, "3"),
        ("cosmetic", 1.0, "4"),
    ],
)
def test_matrix_by_journey(kind: str, share: float, levels: str) -> None:
    impact = Impact({"j": JourneyImpact(kind, share)})  # type: ignore[arg-type]
    assert accepted(impact, PACK) == _levels(levels)


@pytest.mark.parametrize(
    ("impact", "levels"),
    [
        (Impact({"j": JourneyImpact("critical", 0.3, "slow")}), "23"),
        (Impact({"j": JourneyImpact("critical", 0.8, "available")}), "12"),
        (Impact({"j": JourneyImpact("cosmetic", 0.2)}, data="risk"), "2"),
        (Impact({}, data="loss"), "1"),
        (Impact({"a": JourneyImpact("secondary", 0.8), "b": JourneyImpact("secondary", 0.7)}), "1"),
        (Impact({"a": JourneyImpact("secondary", 0.8), "b": JourneyImpact("secondary", 0.0)}), "3"),
        (Impact({}, revenue_lost=0.2), "2"),
        (Impact({"j": JourneyImpact("critical", 0.0, tickets=6)}), "34"),
        (Impact({"j": JourneyImpact("critical", 0.0, tickets=4)}), "4"),
    ],
)
def test_matrix_beyond_one_journey(impact: Impact, levels: str) -> None:
    assert accepted(impact, PACK) == _levels(levels)


def test_the_truth_is_there_before_it_can_be_seen() -> None:
    trace = drill()
    assert true_set(trace, PACK, 180) == ("SEV2",)
    assert knowable_set(trace, PACK, 180) == ("SEV2", "SEV3", "SEV4")
    assert knowable_set(trace, PACK, 120) == ("SEV4",)


def test_the_old_set_stays_accepted_for_the_grace() -> None:
    trace = drill()
    change = next(t for t, levels in knowable_levels(trace, PACK).over(1200, 2000) if levels == ("SEV1",))
    assert "SEV2" in knowable_set(trace, PACK, change + 299)
    assert knowable_set(trace, PACK, change + 301) == ("SEV1",)


def test_nobody_needs_to_look_to_be_held_to_what_is_on_the_dashboard() -> None:
    assert knowable_set(drill(["look*"]), PACK, 900) == knowable_set(drill(), PACK, 900) == ("SEV2",)


def test_customers_who_stop_coming_count_though_none_fails() -> None:
    trace = drill(shares={"pay": []})
    column = trace.metrics.values["pay.completed_per_min"]
    half = -trace.metrics.start // trace.metrics.step + 60
    column[half:] = [value // 3 for value in column[half:]]
    assert knowable_set(trace, PACK, 1200) == ("SEV1",)


@pytest.mark.parametrize("since", [700, 1250])
def test_in_a_gap_what_was_seen_last_counts(since: int) -> None:
    """Dashboards that show nothing any more teach nothing new, and what they showed is not forgotten."""
    trace, whole = drill(["raise"]), drill(["raise"])
    for name in ("pay.success_ratio", "pay.completed_per_min"):
        column = trace.metrics.values[name]
        hole = (since - trace.metrics.start) // trace.metrics.step
        column[hole:] = [MISSING] * (len(column) - hole)
    before = knowable_levels(whole, PACK).at(since + 15)
    assert [knowable_levels(trace, PACK).at(t) for t in (since + 60, 1400, 3000)] == [before] * 3
    assert true_set(trace, PACK, 1400) == true_set(whole, PACK, 1400)


def test_data_at_risk_counts_once_somebody_reports_it() -> None:
    found = row(
        900, "finding", "bob", person="bob", about="db", finding="x", facts={"data": "loss"}, words={}, suggests=None
    )
    header = {"truth": {"faults": [], "clears": [], "data": "loss"}}
    trace = drill(["raise"], add=[found], shares={"pay": []}, header=header)
    assert true_set(trace, PACK, 300) == ("SEV1",)
    assert knowable_set(trace, PACK, 899) == ("SEV4",)
    assert knowable_set(trace, PACK, 1300) == ("SEV1",)


def test_tickets_accept_a_sev3_while_the_graphs_are_green() -> None:
    quiet = drill(add=[row(900, "tickets", "world", journey="pay", new=6, total=6, words={})], shares={"pay": []})
    assert knowable_set(quiet, PACK, 1000) == ("SEV3", "SEV4")
    assert knowable_set(quiet, PACK, 2500) == ("SEV4",)


def test_an_override_of_the_scenario_replaces_the_matrix_for_its_time() -> None:
    override = {"since": 600, "until": 900, "accepts": ["SEV3"], "because": "a partner takes the orders by phone"}
    trace = drill(header={"overrides": [override]})
    assert true_set(trace, PACK, 700) == ("SEV3",)
    assert true_set(trace, PACK, 900) == ("SEV2",)


def test_owed_is_the_stricter_of_declared_and_the_mildest_accepted() -> None:
    assert owed_level(drill(change={"declare": {"level": "SEV4"}}), PACK, 900) == "SEV2"
    assert owed_level(drill(change={"declare": {"level": "SEV1"}}), PACK, 900) == "SEV1"
    assert owed_level(idle(), PACK, 900) == "SEV2"
    assert owed_level(calm(), PACK, 600) == "SEV4"
    assert declared_level(idle(), 900) is None
    assert declared_level(drill(), 1319) == "SEV2"


@pytest.mark.parametrize("levels", [true_levels, knowable_levels], ids=["true", "knowable"])
def test_half_the_tick_moves_the_instants_by_less_than_five_percent(levels) -> None:  # type: ignore[no-untyped-def]
    ramp = {"pay": [(120 + 30 * i, 0.02 * i) for i in range(40)] + [(2400, 0.0)]}
    coarse, fine = (_reached(levels(drill(shares=ramp, step=step), PACK)) for step in (10, 5))
    assert list(coarse) == list(fine) and len(coarse) == 6
    for name, at in coarse.items():
        assert abs(at - fine[name]) < 0.05 * at


def test_levels_over_a_span() -> None:
    levels = Levels.of([(0, ("SEV4",)), (10, ("SEV4",)), (20, ("SEV2",)), (50, ("SEV1", "SEV2"))])
    assert levels.since == (0, 20, 50)
    assert levels.at(-5) == ("SEV4",)
    assert levels.at(49) == ("SEV2",)
    assert levels.over(30, 60) == [(30, ("SEV2",)), (50, ("SEV1", "SEV2"))]
    assert levels.with_grace(25, 10) == ("SEV2", "SEV4")


def test_the_facilitators_events_tell_the_seat_nothing() -> None:
    quiet = {"pay": []}
    assert knowable_set(drill(shares=quiet), PACK, 900) == ("SEV4",)
    told = [hidden(300, "tickets", journey="pay", new=50, total=50)]
    assert knowable_set(drill(add=told, shares=quiet), PACK, 600) == ("SEV4",)


def _reached(levels: Levels) -> dict[str, int]:
    """When each level was first the strictest and the mildest of the accepted ones."""
    rows = list(zip(levels.since, levels.sets, strict=True))
    found: dict[str, int] = {}
    for level in ("SEV1", "SEV2", "SEV3"):
        found[f"{level} at least accepted"] = next(t for t, accepted in rows if accepted[0] <= level)
        found[f"{level} at least asked for"] = next(t for t, accepted in rows if accepted[-1] <= level)
    return found


def _levels(digits: str) -> tuple[str, ...]:
    return tuple(f"SEV{digit}" for digit in digits)
