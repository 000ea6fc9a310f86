"""Totals with the overrides of assessors: only the lines they name move, and the rules' scorecard stays."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.grade import grade
from scoring.rulings import VERDICTS, assessed, check_override
from tests.scoring.build import drill, idle, policy

PACK = policy()
CARD = grade(drill(["war-room", "final-execs"]), PACK).to_json()
IDLE = grade(idle(), PACK).to_json()
JUDGED = [row["id"] for row in CARD["lines"] if row["max"] > 0]


@pytest.mark.parametrize("card", [CARD, IDLE])
def test_without_an_override_nothing_moves(card: dict) -> None:
    found = assessed(card, {}, PACK)
    assert found["total"] == card["total"] and found["dimensions"] == card["dimensions"]


@given(st.dictionaries(st.sampled_from(JUDGED), st.sampled_from(VERDICTS)))
def test_an_override_moves_its_own_line_and_no_other(verdicts: dict[str, str]) -> None:
    before = copy.deepcopy(CARD)
    found = assessed(CARD, verdicts, PACK)
    assert before == CARD
    for old, new in zip(CARD["lines"], found["lines"], strict=True):
        if old["id"] in verdicts:
            assert new["verdict"] == verdicts[old["id"]]
        else:
            assert new == old
    named = {row["dimension"] for row in CARD["lines"] if row["id"] in verdicts}
    for key, entry in found["dimensions"].items():
        assert key in named or entry == CARD["dimensions"][key]


def test_every_line_met_is_a_hundred_and_every_line_missed_nothing() -> None:
    assert assessed(CARD, dict.fromkeys(JUDGED, "met"), PACK)["total"] == 100.0
    assert assessed(CARD, dict.fromkeys(JUDGED, "missed"), PACK)["total"] == 0.0


def test_a_line_taken_out_counts_neither_way() -> None:
    dimension = next(row["dimension"] for row in CARD["lines"] if row["id"] == "C207")
    found = assessed(CARD, {"C207": "not_judged"}, PACK)["dimensions"][dimension]
    before = CARD["dimensions"][dimension]
    assert found["max"] == before["max"] - 8 and found["points"] == before["points"]


def test_a_limit_that_is_lifted_no_longer_holds_its_dimension_down() -> None:
    [limit] = [row for row in IDLE["lines"] if row["criterion"] == "C410"]
    assert limit["verdict"] == "missed"
    good = {row["id"]: "met" for row in IDLE["lines"] if row["dimension"] == "response" and row["max"] > 0}
    good.pop(limit["id"], None)
    held = assessed(IDLE, good, PACK)["dimensions"]["response"]
    assert held["points"] / held["max"] == pytest.approx(PACK.outcome.at_most, abs=1e-3)


@pytest.mark.parametrize(
    ("line", "verdict", "says"),
    [("C999", "met", "no line 'C999'"), ("C207", "splendid", "splendid"), ("C307", "met", "nothing to judge")],
)
def test_an_override_that_makes_no_sense_is_a_sentence(line: str, verdict: str, says: str) -> None:
    card = grade(drill(["pressed", "answer"]), PACK).to_json()
    with pytest.raises(ValueError, match=says):
        check_override(card, line, verdict)
