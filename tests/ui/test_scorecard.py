"""A scorecard on a screen."""

from __future__ import annotations

from typing import Any

import pytest

from tests.ui.traces import HEADER, HOSTILE, incident
from ui.view import scorecard as cards
from ui.view.moments import Teller

TELLER = Teller(HEADER, lambda event: "")


def receipt(id: str, dimension: str, verdict: str, points: float, most: float, evidence: tuple[int, ...] = ()) -> Any:
    practice = {"id": "P1", "text": "Say it.", "threshold": None, "source": "handbook"}
    return {"id": id, "criterion": id[:4], "dimension": dimension, "verdict": verdict, "points": points, "max": most,
            "practice": practice, "evidence": list(evidence), "because": HOSTILE, "advice": "Do it."}  # fmt: skip


CARD: dict[str, Any] = {
    "total": 61.0,
    "dimensions": {
        "severity": {"points": 4, "max": 5, "rating": "sound"},
        "roles": {"points": 0, "max": 0, "rating": "not_applicable"},
        "communication": {"points": 2.5, "max": 12.5, "rating": "weak"},
    },
    "lines": [
        receipt("C101", "severity", "met", 4, 4, (6,)),
        receipt("C103", "severity", "missed", 0, 1),
        receipt("C203", "roles", "not_applicable", 0, 0),
        receipt("C301/executives", "communication", "missed", 0, 7.5, (7, 999)),
        receipt("C301/status_page", "communication", "partly", 2.5, 5),
    ],
}
LINES = cards.lines(CARD, incident(), TELLER)


def test_dimensions_keep_their_order_and_say_what_was_not_judged() -> None:
    found = [(tile.id, tile.percent, tile.sum) for tile in cards.dimensions(CARD)]
    assert found == [
        ("severity", 80, "4 of 5 points"),
        ("roles", None, "nothing to judge"),
        ("communication", 20, "2.5 of 12.5 points"),
    ]


@pytest.mark.parametrize(
    ("which", "dimension", "ids"),
    [
        (cards.LOST, None, [["C301/executives", "C301/status_page"], ["C103"]]),
        (cards.JUDGED, None, [["C301/executives", "C301/status_page"], ["C103", "C101"]]),
        (cards.ALL, None, [["C301/executives", "C301/status_page"], ["C103", "C101"], ["C203"]]),
        (cards.LOST, "severity", [["C103"]]),
        (cards.LOST, "response", []),
    ],
)
def test_what_cost_most_comes_first(which: str, dimension: str | None, ids: list[list[str]]) -> None:
    assert [[line.id for line in group.lines] for group in cards.groups(LINES, which, dimension)] == ids


def test_a_line_leads_to_its_evidence_and_ignores_events_that_are_not_there() -> None:
    line = next(line for line in LINES if line.id == "C301/executives")
    assert [(one.n, one.at, one.time) for one in line.evidence] == [(7, 300, "17:45")]
    assert line.points == "0 / 7.5"


def test_a_line_that_was_not_judged_has_no_points() -> None:
    assert next(line for line in LINES if line.id == "C203").points == "–"
