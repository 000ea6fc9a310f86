"""Dashboards show what has been scraped, with the thresholds of the alerts and the lines of decisions."""

from __future__ import annotations

from typing import Any

import pytest

from engine.trace import Columns, Event, Trace
from tests.ui.seats import HEADER, PERSON, events
from ui.view.dashboards import MOST_POINTS, board

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


def test_deployments_severity_and_remedies_are_marked_and_nothing_else() -> None:
    rows = (
        (-600, "deployed", "tomas", {"service": "payments", "release": "4.12.0", "previous": "4.11.2"}),
        (50, "look", PERSON, {"at": "logs", "service": None}),
        (55, "take_command", PERSON, {"previous": None}),
        (60, "verify", PERSON, {"recovered": True, "failing": []}),
        (70, "say", "tomas", {"text": "hello"}),
    )
    marks = board(trace(*rows), events(*rows), PERSON, 100, 900, None)["marks"]
    assert [(m["at"], m["kind"], m["label"]) for m in marks] == [
        (-600, "deploy", "Payments 4.12.0 deployed"),
        (60, "mine", "Verified: everything is back to normal"),
    ]
