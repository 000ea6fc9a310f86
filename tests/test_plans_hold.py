"""Properties over plans: leaving an act out never pays, and a harmless true update more never costs.

Plans of every shipped drill: the serious ones owe each act, and in the small ones much is done without being owed.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from engine.scenario import Scenario, load_scenario
from engine.trace import Trace
from engine.trainees.edits import doing, each_step, further, with_steps, without
from engine.trainees.plan import Plan, Step, load_plan
from engine.trainees.play import play
from records import library
from scoring.grade import grade
from scoring.language.commands import read_command
from scoring.policy import Policy, load_policy

SCENARIOS = [file.removesuffix(".yaml") for file, _ in library.scenario_files()]


@cache
def loaded(id: str) -> tuple[Scenario, Plan, Policy]:
    scenario = load_scenario(dict(library.scenario_files())[f"{id}.yaml"], f"{id}.yaml")[0]
    plan = load_plan(library.plan_text(id, "textbook"), f"{id}.textbook.yaml")[0]
    policy = load_policy(library.policy_text("handbook"), "handbook.yaml")[0]
    assert scenario is not None and plan is not None and policy is not None
    return scenario, plan, policy


def played(id: str, plan: Plan) -> Trace:
    return play(loaded(id)[0], "textbook", 1, plan, read_command)[1]


KNOWN: dict[tuple[str, str], float] = {}


def worth(id: str, plan: Plan) -> float:
    """The total of a plan; each plan is played once."""
    key = (id, plan.model_dump_json())
    if key not in KNOWN:
        KNOWN[key] = grade(played(id, plan), loaded(id)[2]).total
    return KNOWN[key]


# How an act is done poorly: later than it should be, or without what it should hold.
POOR: dict[str, dict[str, Any]] = {
    "declare": {"factors": [], "reason": "bad", "affects": []},
    "post": {"text": "We know."},
    "note": {"text": "ok"},
    "submit_post_mortem": {"sections": {"summary": "It was bad."}, "action_items": []},
    "schedule_post_mortem": {"within_days": 30, "owner": None},
    "ask": {"minutes": 60},
}
# What the small drills may owe nothing of; the rest is owed alike everywhere, and two drills stand for all.
MAY_BE_FREE = ("declare", "post", "submit_post_mortem")
STAND_FOR_ALL = ("checkout-release", "printed-slips")
KINDS = [(id, kind) for id in SCENARIOS for kind in POOR if kind in MAY_BE_FREE or id in STAND_FOR_ALL]


@pytest.mark.parametrize(("id", "kind"), KINDS)
def test_leaving_an_act_out_never_scores_above_doing_it_poorly(id: str, kind: str) -> None:
    plan = loaded(id)[1]

    def meant(step: Step) -> bool:
        return step.do.kind == kind

    if not any(meant(step) for step in plan.steps):
        pytest.skip(f"the plan of {id} has no {kind}")
    poor = worth(id, each_step(plan, meant, lambda step: doing(step, **POOR[kind])))
    assert worth(id, without(plan, meant)) <= poor <= worth(id, plan)


FULL = (
    "Incident: {incident}, paying at checkout, as told. Status: mitigating. Update: Payments is being rolled back; "
    "{failing:paying} % of payment attempts fail for customers. Next update at {clock+15m}."
)
SHORT = "We are still at work on {incident}; nothing has changed since the last message."
# The drill, the audience, when after the declaration, in seconds, and the text.
MORE = [
    *[("checkout-release", audience, 600, FULL) for audience in ("team", "responders", "ticket")],
    *[(id, audience, at, SHORT) for id in SCENARIOS for audience, at in (("team", 20), ("status_page", 500))],
    *[(id, "executives", 400, SHORT) for id in SCENARIOS[:3]],
]


@pytest.mark.parametrize(("id", "audience", "at", "text"), MORE)
def test_a_harmless_true_update_more_costs_nothing(id: str, audience: str, at: int, text: str) -> None:
    plan = loaded(id)[1]
    start = next(step for step in plan.steps if step.do.kind == "declare")
    more = further("one-more", "post", start, at, audience=audience, form="update", text=text)
    assert worth(id, with_steps(plan, more)) >= worth(id, plan)
