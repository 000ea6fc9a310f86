"""A post-mortem against the trace: the true one has no contradiction, and each falsehood put into it is found."""

from __future__ import annotations

import json
from functools import cache

import pytest

from engine.scenario import load_scenario
from engine.trace import Trace
from engine.trainees.plan import load_plan
from engine.trainees.play import play
from records import library
from scoring.fact_check.check import check, read_post_mortem_against
from scoring.language.commands import read_command
from scoring.language.post_mortems import to_markdown
from tests.scoring.fact_check.cases import CASES, CAUSE


@cache
def played() -> Trace:
    file, text = next(pair for pair in library.scenario_files() if "checkout-release" in pair[0])
    scenario = load_scenario(text, file)[0]
    plan = load_plan(library.textbook_text("checkout-release"), "textbook")[0]
    assert scenario and plan
    return play(scenario, "textbook", 1, plan, read_command)[1]


def changed(old: str, new: str) -> str:
    """The textbook's post-mortem with one thing changed."""
    submitted = played().of("submit_post_mortem")[-1].data
    sections = dict(submitted["sections"])
    if old == CAUSE:
        # The summary tells the true cause too; a changed cause must not be saved by it.
        sections["root_cause"] = new
        sections["summary"] = "For about twenty minutes on Friday evening customers could not pay at checkout."
        return to_markdown(sections, submitted["action_items"])
    text = to_markdown(sections, submitted["action_items"])
    old = old.replace("{incident}", incident())
    assert old == new or old in text, f"{old!r} is not in the textbook's post-mortem any more"
    return text.replace(old, new)


def incident() -> str:
    return str(played().of("declare")[0].data["incident"])


def test_the_textbook_s_own_is_not_contradicted_and_leaves_nothing_out() -> None:
    got = read_post_mortem_against(changed("", ""), played())
    assert (got["contradictions"], got["omissions"]) == ([], [])
    assert len({checked.kind for checked in check(changed("", ""), played())}) >= 8


@pytest.mark.parametrize(("name", "old", "new", "kind"), CASES, ids=[case[0] for case in CASES])
def test_change(name: str, old: str, new: str, kind: str | None) -> None:
    text = changed(old, new)
    wrong = [checked for checked in check(text, played()) if not checked.right]
    assert {checked.kind for checked in wrong} == (set() if kind is None else {kind})
    rows = read_post_mortem_against(text, played())["contradictions"]
    assert len(rows) == len(wrong)
    for row in rows:
        assert list(row) == ["quote", "says", "was", "event"]
        assert row["quote"] in text.replace("**", "") or row["quote"].split(",")[0] in text
        assert row["event"] is None or played().events[row["event"]].n == row["event"]
    json.dumps(rows)


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (CAUSE, "Connection leak in the payment service.", "retry storm"),
        ("retries of the apps turned off, Marta Kowalska", "the apps were told to be patient", None),
        ("SEV1", "the highest level", "the severity"),
    ],
)
def test_what_is_left_out(old: str, new: str, what: str | None) -> None:
    text = changed(old, new)
    if old == CAUSE:
        text = text.replace("retr", "x").replace("apps", "x")
    missing = [row["what"] for row in read_post_mortem_against(text, played())["omissions"]]
    assert what is None or any(what in row for row in missing), missing


def test_nothing_is_checked_in_an_empty_text() -> None:
    got = read_post_mortem_against("", played())
    assert got["contradictions"] == []
    assert {row["what"].split(":")[0] for row in got["omissions"]} == {
        "the cause", "the remedy", "the severity", "the impact on customers", "how it was detected",
    }  # fmt: skip
