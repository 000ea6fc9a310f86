"""What the facilitator gave, and what people did on their own, is the world's doing and nobody's merit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from engine.command import Command
from engine.drill import run
from engine.trace import Trace
from scoring.case import Case
from scoring.grade import grade
from scoring.policy import Policy, load_policy
from tests.engine.makers import ROOT, SEED, Game, played, shop
from tests.engine.people.troupe import BACK, RESTART, company, gathered, person

TEXT = (ROOT / "data" / "policies" / "handbook.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def handbook() -> Policy:
    policy, problems = load_policy(TEXT, "handbook.yaml")
    assert policy is not None and not problems
    return policy


def beside(*given: tuple[int, str, dict[str, Any]]) -> Trace:
    """The textbook drill, with these acts of the facilitator among its commands."""
    rows = [Command(1, at, "facilitator", kind, args) for at, kind, args in given]
    rows = sorted([*played("textbook")[0], *rows], key=lambda row: row.at)
    return run(shop(), SEED, [replace(row, seq=k + 1) for k, row in enumerate(rows)])


def verdicts(trace: Trace, policy: Policy) -> list[tuple[str, str, float, float]]:
    return [(line.id, line.verdict, line.points, line.max) for line in grade(trace, policy).lines]


HARMLESS: dict[str, tuple[int, str, dict[str, Any]]] = {
    "a word of support": (400, "inject_message", {"person": "samir", "text": "Chat is busy, just so you know."}),
    "somebody unneeded goes": (500, "take_away", {"person": "wei"}),
    "a decoy": (2000, "inject_alert", {"alert": "session-cache-memory"}),
    "what is refused": (300, "take_away", {"person": "robin"}),
}


@pytest.mark.parametrize("what", HARMLESS)
def test_what_the_facilitator_gives_is_not_what_the_trainee_did(what: str, handbook: Policy) -> None:
    trace = beside(HARMLESS[what])
    assert [e for e in trace.events if e.by == "facilitator"]
    assert verdicts(trace, handbook) == verdicts(played("textbook")[1], handbook)


def test_no_receipt_rests_on_an_act_of_the_facilitator(handbook: Policy) -> None:
    trace = beside(*HARMLESS.values())
    theirs = {e.n for e in trace.events if e.by == "facilitator"}
    assert theirs and not [line.id for line in grade(trace, handbook).lines if theirs & set(line.evidence)]


def test_a_remedy_somebody_did_alone_is_not_the_trainees(handbook: Policy) -> None:
    lee = person("lee", temperament="steamroller", pet=RESTART)
    game = gathered(company(lee), "lee", at=900)
    trace = game.drill.trace()
    assert trace.of("remedy_done") and Case(trace, handbook).remedies == []


def test_a_remedy_an_executive_in_command_had_done_is_not_the_trainees(handbook: Policy) -> None:
    orders = {"at": 100, "words": "orders", "remedy": BACK, "takes_command": True}
    vera = {"id": "vera", "name": "Vera Chief", "title": "COO", "team": "ops", "audience": "executives",
            "patience": 7200, "words": "press", "orders": orders}  # fmt: skip
    game = gathered(company(person("kim"), stakeholders=[vera]), "kim", at=60)
    order = game.until("message", topic="order")
    game.act("ask_command", person="vera")
    game.until("remedy_done")
    case = Case(game.drill.trace(), handbook)
    assert case.remedies == [] and order.by == "vera"


ANSWERS: dict[str, tuple[str, dict[str, Any]]] = {
    "asked": ("ask_command", {"person": "vera"}),
    "answered": ("answer", {"text": "We decide within ten minutes, when the cause is known."}),
}


@pytest.mark.parametrize("how", [*ANSWERS, "nothing"])
def test_an_order_wants_an_answer_and_the_question_is_one(how: str, handbook: Policy) -> None:
    orders = {"at": 100, "words": "orders", "repeat": 3000}
    vera = {"id": "vera", "name": "Vera Chief", "title": "COO", "team": "ops", "audience": "executives",
            "patience": 7200, "words": "press", "orders": orders}  # fmt: skip
    game = Game(company(stakeholders=[vera]))
    order = game.until("message", topic="order")
    if how != "nothing":
        kind, args = ANSWERS[how]
        game.act(kind, **args | ({"message": order.n} if kind == "answer" else {}))
    game.to(2900)
    lines = {line.id: line.verdict for line in grade(game.drill.trace(), handbook).lines}
    assert lines["C307/vera"] == ("missed" if how == "nothing" else "met")


def test_the_fix_in_the_plan_is_the_ending_of_a_drill_that_wants_it(handbook: Policy) -> None:
    game = gathered(company(person("kim"), hurt=False, ending="scheduled", severities=["SEV4"]), "kim", at=60)
    assert "declare a severity first" in game.attempt(
        "schedule_fix", {"owner": "ops", "within_days": 7, "reason": "A typo."}).data["reason"]  # fmt: skip
    game.act("declare", level="SEV4", reason="A typo on the help page, nobody is kept from anything.")
    game.act("schedule_fix", owner="ops", within_days=7, reason="A typo; the next sprint is soon enough.")
    trace = game.drill.trace()
    assert trace.events[-1].data == {"ending": "scheduled"} and Case(trace, handbook).given_up is None
    assert {line.id: line.verdict for line in grade(trace, handbook).lines}["C408"] == "met"
