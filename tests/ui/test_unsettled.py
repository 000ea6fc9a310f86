"""Ending an incident: what speaks against it is said once, and one more click ends it all the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.console import click, drill, kept, opened, play_until
from tests.ui.seats import HEADER, events, fired
from ui.view.names import Names
from ui.view.unsettled import UNVERIFIED, unsettled

CLEARED = (90, "alert_cleared", "world", {"alert": "errors", "signal": "payments.error_ratio", "value": 0.0})
SLOW = (70, "alert_fired", "world", fired(70, "slow")[3])
PROBE = (80, "check_failed", "world", {"check": "probe", "journey": "paying", "count": 2})
PASSED = (95, "check_passed", "world", {"check": "probe", "journey": "paying", "count": 1})
REPORTED = (85, "reported", "world", {"report": "tickets-paying", "journey": "paying", "total": 30})
WELL = (100, "verify", "robin", {"recovered": True, "failing": []})
ILL = (110, "verify", "robin", {"recovered": False, "failing": ["payments.error_ratio"]})


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([fired(60), CLEARED, WELL], ""),
        ([fired(60), CLEARED], UNVERIFIED),
        ([fired(60), CLEARED, WELL, ILL], UNVERIFIED),
        ([fired(60), CLEARED, REPORTED, WELL], ""),
        ([fired(60, muted="planned work"), WELL], ""),
        ([fired(60), WELL], "Still firing: “Payments fail”."),
        ([fired(60), SLOW, PROBE, CLEARED, ILL],
         f"Still firing: “Payments slow” and “Paying from outside”. {UNVERIFIED}"),
        ([PROBE, PASSED, WELL], ""),
    ],
)  # fmt: skip
def test_what_speaks_against_ending_it(rows: list[Any], says: str) -> None:
    assert unsettled(events(*rows), Names(HEADER)) == says


def open_wrap_up(page: AppTest) -> None:
    next(one for one in page.button_group if "Wrap up" in one.options).set_value("wrapup").run()
    assert not page.exception


def test_while_it_still_fires_resolving_takes_one_more_click(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drill_id = drill(tmp_path, monkeypatch)
    play_until(drill_id, "authorise")
    page = opened(drill_id)
    open_wrap_up(page)
    click(page, "Resolve")
    shown = [block.proto.body for block in page.get("html")]
    assert any('class="fd-doubt"' in body and "Still firing: “" in body and UNVERIFIED in body for body in shown)
    assert "resolve" not in kept(drill_id)
    click(page, "Not yet")
    click(page, "Resolve")
    click(page, "Resolve all the same")
    assert kept(drill_id).count("resolve") == 1
    click(page, "Close the incident")
    assert "close" not in kept(drill_id)


def test_when_all_is_calm_resolving_takes_one_click(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drill_id = drill(tmp_path, monkeypatch)
    play_until(drill_id, "resolve")
    page = opened(drill_id)
    open_wrap_up(page)
    click(page, "Resolve")
    assert kept(drill_id).count("resolve") == 1
