"""Pacing of what is shipped: following the textbook, nobody waits for a wall minute, and nobody drowns."""

from __future__ import annotations

from functools import cache

import pytest

from engine.scenario import load_scenario
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from records import library
from scoring.language.commands import read_command
from scoring.policy import load_policy
from ui.view.preview import NOT_PLAYED, TOO_BUSY, TOO_QUIET, Preview, pacing_problems, preview
from ui.wording import words

DEFAULT_SEED = 1
SCENARIOS = [file for file, _ in library.scenario_files()]


@cache
def previewed(file: str) -> Preview:
    scenario, problems = load_scenario(dict(library.scenario_files())[file], file)
    assert scenario is not None, problems
    plan, problems = load_plan(library.textbook_text(scenario.id), f"{scenario.id}.textbook.yaml")
    assert plan is not None, problems
    policy, problems = load_policy(library.policy_text("handbook"), "handbook.yaml")
    assert policy is not None, problems
    return preview(scenario, plan, policy, words(scenario), DEFAULT_SEED)


@pytest.mark.parametrize("file", SCENARIOS)
def test_the_textbook_holds_both_bounds(file: str) -> None:
    found = previewed(file)
    assert not found.complaints() and found.pacing.holds


@pytest.mark.parametrize("file", SCENARIOS)
def test_if_nobody_acts_it_is_worse_for_customers_than_by_the_textbook(file: str) -> None:
    found = previewed(file)
    assert found.idle.customer_minutes >= found.textbook.customer_minutes
    assert not [line for line in found.idle.lines if line.what == "act"]
    assert [line for line in found.textbook.lines if line.what == "act"]


@pytest.mark.parametrize("file", SCENARIOS)
def test_what_is_previewed_is_what_is_played(file: str) -> None:
    found = previewed(file)
    scenario, _ = load_scenario(dict(library.scenario_files())[file], file)
    assert scenario is not None
    plan, _ = load_plan(library.textbook_text(scenario.id), "plan")
    assert plan is not None
    trace = play(scenario, "textbook", DEFAULT_SEED, plan, read_command)[1]
    fired = [event.at for event in trace.of("alert_fired")]
    assert [alert.since for alert in found.textbook.alerts] == fired
    pressed = [event.at for event in trace.of("pressed")]
    assert [line.at for line in found.textbook.lines if line.what == "press"] == pressed
    assert found.textbook.ending == trace.of("ended")[0].data["ending"]


SHOP = "checkout-release.yaml"
# The plan changed so that a bound breaks, and the problem the author is warned of.
BROKEN = [
    ("everybody is paged at once", "{step: declare-sev2}], after: 150s, do: {kind: page, args: {team: data}}",
     "{step: command}], after: 25s, do: {kind: page, args: {team: data}}", TOO_BUSY),
    ("nothing happens in the watch", "{step: verify}], after: 6m", "{step: verify}], after: 15m", TOO_QUIET),
    ("a slot nobody knows", "after: 15s, do: {kind: acknowledge, args: {alert: \"{event.why}\"}",
     "after: 15s, do: {kind: acknowledge, args: {alert: \"{weather}\"}", NOT_PLAYED),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_authors_are_warned_at_the_line_of_the_pace(old: str, new: str, code: str) -> None:
    text = dict(library.scenario_files())[SHOP]
    scenario, _ = load_scenario(text, SHOP)
    plan_text = library.textbook_text("checkout-release")
    assert old in plan_text and scenario is not None
    plan, problems = load_plan(plan_text.replace(old, new), "plan")
    policy, _ = load_policy(library.policy_text("handbook"), "handbook.yaml")
    assert plan is not None and policy is not None, problems
    found = pacing_problems(text, SHOP, scenario, plan, policy, words(scenario))
    assert {problem.code for problem in found} == {code}
    line = next(k for k, row in enumerate(text.splitlines(), 1) if row.startswith("pace:"))
    assert {(problem.line, problem.level) for problem in found} == {(line, "warning")}
