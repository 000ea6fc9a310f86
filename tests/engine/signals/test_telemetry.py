"""Telemetry that does not show things as they are: late, sampled, missing, frozen; and what each of it misleads."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.digest import digest_of_trace
from engine.drill import Drill, run
from engine.scenario import Scenario
from engine.scenario.telling import Telemetry
from engine.signals.pipeline import Pipeline
from engine.signals.table import Table
from engine.trace import MISSING, Columns, Trace
from tests.engine.makers import SEED, small

STEP = 10
NAMES = ("work.error_ratio", "work.memory_mib", "door.error_ratio", "buying.success_ratio")
OF_WORK = (0, 1)
# Between 30 s and 80 s a rule on `work`, and what arrives of a figure that counts 0, 1, 2, ... each ten seconds.
SINCE, UNTIL = 30, 80
ARRIVES: dict[str, tuple[dict[str, Any], list[int]]] = {
    "gap": ({"mode": "gap"}, [0, 1, 2, -1, -1, -1, -1, -1, 8, 9]),
    "frozen": ({"mode": "frozen"}, [0, 1, 2, 2, 2, 2, 2, 2, 8, 9]),
    "late by two": ({"mode": "late", "by": 20}, [0, 1, 2, -1, -1, 3, 4, 5, 8, 9]),
    "late by less than a tick": ({"mode": "late", "by": 1}, [0, 1, 2, -1, 3, 4, 5, 6, 8, 9]),
    "late by more than it lasts": ({"mode": "late", "by": 600}, [0, 1, 2, -1, -1, -1, -1, -1, 8, 9]),
    "sampled each third": ({"mode": "sampled", "by": 30}, [0, 1, 2, 3, 3, 3, 6, 6, 8, 9]),
    "sampled each tick": ({"mode": "sampled", "by": 10}, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    "frozen from the first sample on": ({"mode": "frozen", "since": -99}, [0, 0, 0, 0, 0, 0, 0, 0, 8, 9]),
    "missing for good": ({"mode": "gap", "until": None}, [0, 1, 2, -1, -1, -1, -1, -1, -1, -1]),
}


def arrived(telemetry: list[Telemetry], rows: list[list[int]], cuts: dict[int, list[Any]] | None = None) -> Columns:
    """The columns that these rows make when they pass the pipeline."""
    table = Table(0, STEP, dict.fromkeys(NAMES, 1))
    pipeline = Pipeline(table, telemetry)
    for k, row in enumerate(rows):
        for cut in (cuts or {}).get(k, []):
            pipeline.cut(*cut)
        kept = list(row)
        table.rows.append(pipeline.passed(row, k * STEP))
        assert row == kept
    return table.columns


def rule(**given_: Any) -> Telemetry:
    """A disturbance in plain seconds."""
    return Telemetry.model_construct(**({"services": ["work"], "journeys": [], "since": SINCE, "until": UNTIL,
                                         "by": None} | given_))  # fmt: skip


def test_single_signals_go_missing_alone() -> None:
    columns = arrived([rule(mode="gap", services=[], signals=["work.memory_mib"])], [[k, k, k, k] for k in range(10)])
    for name, values in columns.values.items():
        missing = [k for k, value in enumerate(values) if value == MISSING]
        assert missing == ([3, 4, 5, 6, 7] if name == "work.memory_mib" else [])


def test_a_board_that_fills_gaps_shows_nought_for_what_is_counted() -> None:
    names = ("work.request_rate_rps", "work.latency_p95_ms", "buying.success_ratio", "buying.completed_per_min")
    table = Table(0, STEP, dict.fromkeys(names, 1))
    pipeline = Pipeline(table, [rule(mode="zero", journeys=["buying"])])
    assert pipeline.passed([7, 7, 7, 7], SINCE) == [0, MISSING, MISSING, 0]
    assert pipeline.passed([7, 7, 7, 7], UNTIL) == [7, 7, 7, 7]


@pytest.mark.parametrize("name", ARRIVES)
def test_what_arrives(name: str) -> None:
    given_, expected = ARRIVES[name]
    columns = arrived([rule(**given_)], [[k, k + 100, k, k] for k in range(10)])
    assert columns.values["work.error_ratio"] == expected
    assert columns.values["work.memory_mib"] == [v if v < 0 else v + 100 for v in expected]
    assert columns.values["door.error_ratio"] == columns.values["buying.success_ratio"] == list(range(10))


@pytest.mark.parametrize(
    ("cuts", "expected"),
    [
        ({k: [("work", "gap", 0)] for k in (2, 3)}, [0, 1, -1, -1, 4, 5]),
        ({k: [("work", "frozen", 0)] for k in (2, 3, 5)}, [0, 1, 1, 1, 4, 4]),
        ({k: [("work", "late", 10)] for k in (1, 2, 3)}, [0, -1, 1, 2, 4, 5]),
        ({2: [("buying", "gap", 0)]}, [0, 1, 2, 3, 4, 5]),
        ({2: [("work", "gap", 0), ("work", "gap", 0)]}, [0, 1, -1, 3, 4, 5]),
    ],
)
def test_what_a_fault_cuts_is_cut_for_that_tick(cuts: dict[int, list[Any]], expected: list[int]) -> None:
    assert arrived([], [[k] * 4 for k in range(6)], cuts).values["work.error_ratio"] == expected


MODES = st.sampled_from(["late", "sampled", "gap", "frozen", "zero"])


@settings(deadline=None)
@given(
    MODES, st.integers(1, 90), st.integers(-20, 200), st.integers(1, 200),
    st.lists(st.lists(st.integers(0, 99), min_size=4, max_size=4), max_size=30),
)  # fmt: skip
def test_what_arrives_was_measured_and_the_rest_is_untouched(
    mode: Any, by: int, since: int, lasts: int, rows: list[list[int]]
) -> None:
    columns = arrived([rule(mode=mode, by=by, since=since, until=since + lasts)], rows)
    for place, name in enumerate(NAMES):
        measured = [row[place] for row in rows]
        for k, value in enumerate(columns.values[name]):
            if place not in OF_WORK or not since <= k * STEP < since + lasts:
                assert value == measured[k]
            else:
                assert value == MISSING or value in measured[: k + 1]
                assert (value == MISSING) <= (mode in ("gap", "late", "zero"))


def hurt(**telemetry: Any) -> Scenario:
    """The small system whose middle service fails from 300 s on, with telemetry that does not show it."""
    faults = [{"id": "bad", "fault": "bad_release", "service": "work", "release": "2", "at": 300, "error_ratio": 0.6}]
    alerts = [{"id": "errors", "title": "x", "signal": "work.error_ratio", "above": 0.3, "for": 30, "pages": "ops"}]
    line = {"service": "work", "level": "error", "when": [{"signal": "work.error_ratio", "above": 0.3}], "words": "x"}
    rules = [{"services": ["work"], **telemetry}] if telemetry else []
    return small(faults=faults, alerts=alerts, logs=[line], telemetry=rules, words={"x": ["x"]})


def first(trace: Trace, kind: str) -> int | None:
    event = trace.first(kind)
    return event.at if event else None


FIRES = first(run(hurt(), SEED, [], 900), "alert_fired") or 0


@pytest.mark.parametrize(
    ("telemetry", "fires"),
    [
        ({"mode": "late", "by": 120}, FIRES + 120),
        ({"mode": "gap"}, None),
        ({"mode": "gap", "until": 500}, 500 + 15 + 5 + 30),
        ({"mode": "frozen", "since": 200}, None),
        ({"mode": "gap", "since": 200, "until": 290}, FIRES),
    ],
)
def test_an_alert_is_misled_and_everything_else_goes_on(telemetry: dict[str, Any], fires: int | None) -> None:
    trace, plain = run(hurt(**telemetry), SEED, [], 900), run(hurt(), SEED, [], 900)
    assert first(trace, "alert_fired") == fires
    assert trace.truth.values == plain.truth.values
    assert [(e.at, e.data) for e in trace.of("log")] == [(e.at, e.data) for e in plain.of("log")]
    others = [name for name in plain.metrics.names() if not name.startswith("work.")]
    assert all(trace.metrics.values[name] == plain.metrics.values[name] for name in others)
    assert len({len(column) for column in trace.metrics.values.values()}) == 1


def test_a_gap_is_no_data_on_the_dashboard_and_no_recovery() -> None:
    blind = small(telemetry=[{"journeys": ["buying"], "mode": "gap", "since": 0, "until": 300}])
    drill = Drill(blind, SEED)
    drill.advance(200)
    trace = drill.trace()
    assert trace.visible("buying.success_ratio", 200) is None
    assert (trace.metrics.last("buying.success_ratio", 200) or 0) > 0.9
    assert max(t for t, _ in trace.metrics.series("buying.success_ratio", -300, 200)) < 0
    assert drill.world.signal("buying.success_ratio") is not None


def test_a_monitor_that_is_blind_for_a_while_leaves_the_digest_checkable() -> None:
    trace = run(hurt(mode="gap", since=100, until=400), SEED, [], 600)
    again = Trace.from_json(trace.to_json())
    assert digest_of_trace(again) == trace.digest
    assert MISSING in again.metrics.values["work.error_ratio"]
    assert all(min(column) >= 0 for column in again.truth.values.values())


def test_a_fault_blinds_for_as_long_as_it_says_so_each_tick() -> None:
    drill = Drill(small(), SEED)
    for at in range(10, 110, 10):
        if 30 <= at < 80:
            drill.world.metrics.blind("work", "gap")
        drill.advance(at)
    columns = drill.trace().metrics
    there = [t for t, _ in columns.series("work.error_ratio", 10, 100)]
    assert there == [10, 20, 80, 90, 100]
    assert len(list(columns.series("door.error_ratio", 10, 100))) == 10
    with pytest.raises(KeyError):
        drill.world.metrics.blind("nowhere", "gap")
