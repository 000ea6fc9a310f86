"""Points are taken only for what is read with enough precision on untouched text, and the table of it is the measured
one."""

from __future__ import annotations

import dataclasses

import pytest

from records import library
from scoring.grade import grade
from scoring.language import trust
from scoring.language.message_problems import ORDER
from scoring.policy import load_policy
from tests.accuracy.points import measured
from tests.scoring.fact_check.test_against import played
from ui.desk import packs


def test_the_table_is_what_is_measured_on_untouched_text() -> None:
    assert measured() == trust.MEASURED


def test_every_problem_is_measured() -> None:
    assert {*ORDER, *trust.COSTS_BY.values()} == set(trust.MEASURED)


@pytest.mark.parametrize("name", library.policy_names())
def test_no_pack_takes_points_for_what_is_only_noted(name: str) -> None:
    policy = packs.named(name)
    listed = {*policy.wording.internal, *policy.wording.public}
    assert listed and all(trust.costs_points(problem) for problem in listed)


@pytest.mark.parametrize(
    ("right", "found", "costs"), [(9, 10, True), (89, 100, False), (0, 0, False), (1, 1, True)]
)
def test_nine_in_ten_have_to_be_right(right: int, found: int, costs: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(trust.MEASURED, "jargon", trust.Measured(right, found))
    assert trust.costs_points("jargon") is costs
    assert not trust.costs_points("a problem nobody measured")


@pytest.mark.parametrize(
    ("problem", "costs"), [("jargon", True), ("vague", False), ("overpromise", False), ("no-impact", False)]
)
def test_a_pack_cannot_take_points_for_what_is_only_noted(problem: str, costs: bool) -> None:
    """Every post of a drill is made to have the problem, under a pack that lists it."""
    texts = {
        "jargon": "Dear customers, your checkout fails because the replica lags behind the WAL and pods crash-loop.",
        "vague": "Hello.",
        "overpromise": "We guarantee that it is fixed at 18:00 sharp.",
        "no-impact": "Hello.",
    }
    trace = played()
    events = [
        dataclasses.replace(event, data={**event.data, "text": texts[problem]}) if event.kind == "post" else event
        for event in trace.events
    ]
    policy = load_policy(library.policy_text("handbook"), "handbook")[0]
    assert policy is not None
    wording = policy.wording.model_copy(update={"internal": (problem,), "public": (problem,)})
    card = grade(dataclasses.replace(trace, events=events), policy.model_copy(update={"wording": wording}))
    line = next(line for line in card.lines if line.criterion == "C308")
    assert (line.points < line.max) is costs
    assert problem in line.because.lower()
