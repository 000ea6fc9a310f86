"""Dashboards show what has been scraped, with the thresholds of the alerts and the lines of decisions."""

from __future__ import annotations

from typing import Any

import pytest

from engine.trace import MISSING, Columns, Event, Trace
from tests.ui.seats import HEADER, PERSON, events
from ui.view.dashboards import MOST_POINTS, board
from ui.view.figures import SIGNALS, figure, unit

NAMES = ("payments.error_ratio", "payments.latency_p95_ms", "paying.success_ratio", "orders-db.error_ratio")
STEP, START, LENGTH = 10, -3600, 900


def trace(*rows: Any) -> Trace:
    """A trace whose every column counts its samples."""
    columns = Columns(START, STEP, dict.fromkeys(NAMES, 1000), {n: list(range(LENGTH)) for n in NAMES})
    header = Event(0, START, "header", "world", ("facilitator",), None, HEADER)
    return Trace([header, *events(*rows)], columns, Columns(0, 10), 5000, "")


def series(found: dict[str, Any], panel: str) -> dict[str, Any]:
    return next(p for p in found["panels"] if p["id"] == panel)["series"][0]


@pytest.mark.parametrize("now", [0, 7, 15, 300, 1234])
@pytest.mark.parametrize("window", [900, 3600])
def test_nothing_younger_than_the_scrape_delay_is_shown(now: int, window: int) -> None:
    found = series(board(trace(), [], PERSON, now, window, None), "paying.success_ratio")
    last = found["t0"] + (len(found["values"]) - 1) * found["step"]
    assert now - HEADER["scrape_delay"] - found["step"] < last <= now - HEADER["scrape_delay"]
    assert len(found["values"]) <= MOST_POINTS
    figures = [(found["t0"] + k * found["step"] - START) / STEP / 1000 for k in range(len(found["values"]))]
    assert found["values"] == pytest.approx(figures)


def test_a_longer_window_keeps_the_same_samples_while_it_moves() -> None:
    shown = [series(board(trace(), [], PERSON, now, 3600, None), "paying.success_ratio") for now in (600, 620, 650)]
    assert len({one["t0"] % one["step"] for one in shown}) == 1


def test_between_two_samples_nothing_changes() -> None:
    assert board(trace(), [], PERSON, 612, 900, None)["since"] == board(trace(), [], PERSON, 619, 900, None)["since"]


def test_a_service_has_its_own_panels_and_thresholds() -> None:
    panels = {p["title"]: p for p in board(trace(), [], PERSON, 100, 900, "payments")["panels"]}
    assert list(panels) == ["Error ratio", "Latency"]
    assert panels["Error ratio"]["line"] == {"value": 0.1, "below": False}
    assert panels["Latency"]["line"] == {"value": 3000, "below": False}
    assert [s["name"] for s in panels["Latency"]["series"]] == ["p95"]


def given(columns: dict[str, list[int]]) -> Trace:
    """A trace with these columns from second 0 on."""
    kept = Columns(0, STEP, dict.fromkeys(columns, 1), columns)
    header = Event(0, 0, "header", "world", ("facilitator",), None, HEADER)
    return Trace([header], kept, Columns(0, 10), 5000, "")


@pytest.mark.parametrize(
    ("has", "titles"),
    [
        (["memory_mib", "error_ratio"], ["Error ratio", "Memory"]),
        (["latency_p99_ms", "latency_p50_ms"], ["Latency"]),
        (["disk_ratio", "lag_s", "backlog", "oldest_s", "hit_ratio", "connections_ratio", "client_error_ratio"],
         ["Client errors (4xx)", "Connections in use", "Cache hit ratio", "Messages waiting",
          "Age of the oldest message", "Replication lag", "Disk in use"]),
        (["open_files", "error_ratio", "zeal_ratio"], ["Error ratio", "Open files", "Zeal ratio"]),
        ([], []),
    ],
)  # fmt: skip
def test_a_service_shows_whatever_it_has_in_the_order_of_the_table(has: list[str], titles: list[str]) -> None:
    columns = {f"payments.{name}": [1] * 20 for name in has} | {"payments-old.error_ratio": [1] * 20}
    panels = board(given(columns), [], PERSON, 200, 900, "payments")["panels"]
    assert [panel["title"] for panel in panels] == titles
    assert sum(len(panel["series"]) for panel in panels) == len(has)
    assert len({panel["id"] for panel in panels}) == len(panels)


@pytest.mark.parametrize("name", SIGNALS)
def test_every_signal_of_the_table_has_a_title_and_a_unit(name: str) -> None:
    assert SIGNALS[name].title and unit(f"payments.{name}")
    assert figure(name, None) == "no data"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("lag_s", 45, "45 s"), ("lag_s", 300, "5.0 min"), ("backlog", 12345, "12,345"), ("hit_ratio", 0.97, "97 %")],
)
def test_figures_of_queues_and_replicas(name: str, value: float, words: str) -> None:
    assert figure(f"x.{name}", value) == words


def test_a_gap_is_drawn_as_a_gap() -> None:
    columns = {"payments.error_ratio": [1, 2, MISSING, MISSING, 5, 6]}
    found = board(given(columns), [], PERSON, 200, 900, "payments")["panels"][0]["series"][0]
    assert found["values"] == [1, 2, None, None, 5, 6] and (found["t0"], found["step"]) == (0, STEP)


def test_the_truth_is_on_no_dashboard() -> None:
    columns = {f"paying.{name}": [1] * 20 for name in ("success_ratio", "completed_per_min")}
    trace = given(columns)
    truth = {f"paying.{name}": [7] * 20 for name in ("active_per_min", "affected_per_min")}
    trace.truth.values.update(truth)
    trace.truth.scales.update(dict.fromkeys(truth, 1))
    for service in (None, "payments"):
        shown = board(trace, [], PERSON, 200, 900, service)["panels"]
        assert all(7 not in one["values"] for panel in shown for one in panel["series"])


def test_changes_severity_and_remedies_are_marked_and_nothing_else() -> None:
    rows = (
        (-700, "changed", "ines", {"service": "payments", "what": "replicas", "name": None, "was": "4", "now": "6"}),
        (-600, "deployed", "tomas", {"service": "payments", "release": "4.12.0", "previous": "4.11.2"}),
        (50, "look", PERSON, {"at": "logs", "service": None}),
        (55, "take_command", PERSON, {"previous": None}),
        (60, "verify", PERSON, {"recovered": True, "failing": []}),
        (70, "say", "tomas", {"text": "hello"}),
    )
    marks = board(trace(*rows), events(*rows), PERSON, 100, 900, None)["marks"]
    assert [(m["at"], m["kind"], m["label"]) for m in marks] == [
        (-700, "deploy", "Replicas of Payments set to 6 (before: 4)"),
        (-600, "deploy", "Payments 4.12.0 deployed"),
        (60, "mine", "Verified: everything is back to normal"),
    ]
