"""Lost lines of a drill as cards: which, and when in the drill it was."""

from __future__ import annotations

from typing import Any

import pytest

from engine.trace import Trace
from engine.trainees.play import play
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.practising.lost import LOST, Lost, card_id, lost_lines
from tests.browser.seeded import plan, scenario
from ui.desk.packs import pack


@pytest.fixture(scope="module")
def silent() -> tuple[Trace, dict[str, Any]]:
    """A drill of a trainee who tells nobody anything."""
    trace = play(scenario(), "silent", 1, plan(), read_command)[1]
    return trace, grade(trace, pack()).to_json()


def test_every_line_that_lost_points_is_a_card_and_no_other(silent: tuple[Trace, dict[str, Any]]) -> None:
    trace, card = silent
    found = lost_lines(trace, card)
    short = {line["id"] for line in card["lines"] if line["points"] < line["max"]}
    assert {one.id for one in found} == short
    assert len(found) == len(short) > 3


def test_a_card_holds_the_trainees_own_situation(silent: tuple[Trace, dict[str, Any]]) -> None:
    trace, card = silent
    for one in lost_lines(trace, card):
        line = next(line for line in card["lines"] if line["id"] == one.id)
        assert one.scenario == scenario().title
        assert (one.because, one.advice, one.practice) == (line["because"], line["advice"], line["practice"]["id"])
        if line["evidence"]:
            at = min(event.at for event in trace.events if event.n in line["evidence"])
            assert one.minute is not None
            assert one.minute * 60 <= max(0, at) < (one.minute + 1) * 60
        else:
            assert one.minute is None
        assert Lost.from_json(one.to_json()) == one


def test_what_was_met_or_not_judged_is_no_card(silent: tuple[Trace, dict[str, Any]]) -> None:
    trace, card = silent
    kept = [line | {"verdict": "met"} for line in card["lines"] if line["verdict"] in LOST]
    none = [line | {"verdict": "not_judged"} for line in card["lines"]]
    assert lost_lines(trace, {"lines": kept + none}) == []


def test_cards_of_two_drills_are_two() -> None:
    assert card_id("one", "C301/team") != card_id("two", "C301/team")
