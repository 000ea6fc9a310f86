"""A yes in the channel is the command that somebody waits for, for a while, and of whoever is named."""

from __future__ import annotations

from typing import Any

import pytest

from engine.trace import Event
from tests.ui.seats import HEADER
from ui.view.awaited import WAITS_S, awaited
from ui.view.names import Names

LOOK = {"kind": "ask", "args": {"person": "tomas", "about": "payments"}}
BACK = {"kind": "authorise", "args": {"person": "priya", "remedy": "roll_back", "params": {"service": "payments"}}}


def waits(at: int, by: str, wanted: dict[str, Any]) -> Event:
    return Event(at, at, "message", by, ("lead",), None, {"person": by, "asks": wanted})


def done(at: int, kind: str, person: str) -> Event:
    return Event(at, at, kind, "robin", ("lead",), None, {"person": person})


BOTH = [waits(100, "tomas", LOOK), waits(120, "priya", BACK)]
CASES: dict[str, tuple[list[Event], int, str, dict[str, Any] | None]] = {
    "a yes to the only one": ([BOTH[0]], 130, "yes, go", LOOK),
    "with a time": ([BOTH[0]], 130, "go, five minutes", LOOK | {"args": LOOK["args"] | {"minutes": 5}}),
    "to the last of two": (BOTH, 130, "go", BACK),
    "a time for a remedy is no part of it": (BOTH, 130, "go, five minutes", BACK),
    "to the one who is named": (BOTH, 130, "Tomás, yes please", LOOK),
    "to somebody else": ([BOTH[0]], 130, "Priya, yes please", None),
    "what was done since is settled": ([*BOTH, done(125, "authorise", "priya")], 130, "go", LOOK),
    "all is settled": ([BOTH[0], done(125, "ask", "tomas")], 130, "go", None),
    "too late": ([BOTH[0]], 101 + WAITS_S, "go", None),
    "nobody waits": ([done(100, "ask", "tomas")], 130, "go", None),
    "no plain yes": (BOTH, 130, "is it that?", None),
}


@pytest.mark.parametrize("case", CASES)
def test_what_a_yes_means(case: str) -> None:
    events, now, text, command = CASES[case]
    found = awaited(events, now, text, Names(HEADER))
    assert (found and {"kind": found["kind"], "args": found["args"]}) == command
