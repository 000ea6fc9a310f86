"""What a false post-mortem costs: the lines of C503 that judge it against the trace."""

from __future__ import annotations

import dataclasses

import pytest

from engine.trace import Trace
from records import library
from scoring.grade import grade
from scoring.policy import Policy, load_policy
from tests.scoring.fact_check.test_against import incident, played

Swaps = tuple[tuple[str, str], ...]


def policy() -> Policy:
    loaded = load_policy(library.policy_text("handbook"), "handbook")[0]
    assert loaded is not None
    return loaded


def graded(changes: dict[str, str], swaps: Swaps = ()) -> dict[str, str]:
    """The verdicts of C503 by subject, with sections of the textbook's post-mortem replaced, then words swapped."""
    trace = played()
    events = list(trace.events)
    submitted = trace.of("submit_post_mortem")[-1]
    sections = dict(submitted.data["sections"]) | changes
    for old, new in swaps:
        sections = {name: text.replace(old, new) for name, text in sections.items()}
    events[submitted.n] = dataclasses.replace(submitted, data=submitted.data | {"sections": sections})
    changed: Trace = dataclasses.replace(trace, events=events)
    return {str(line.subject): line.verdict for line in grade(changed, policy()).lines if line.criterion == "C503"}


def test_the_textbook_s_own_is_met_throughout() -> None:
    assert set(graded({}).values()) == {"met"}


NONSENSE = {
    "root_cause": "A full moon made the hamsters of the web shop run slower, and no process watches the hamsters.",
    "summary": "For twenty minutes on Friday evening customers could not pay.",
}


@pytest.mark.parametrize(
    ("changes", "swaps", "verdicts"),
    [
        (NONSENSE, (), {"cause": "missed", "times": "met"}),
        ({"root_cause": "Not known yet."}, (), {"cause": "missed"}),
        ({"root_cause": "Something in Payments was odd."}, (), {"cause": "partly"}),
        ({}, ((incident(), "INC-2024-001"),), {"account": "partly", "cause": "met"}),
        (NONSENSE, ((incident(), "INC-2024-001"), ("Robin Vale took", "Gus Waterman took")),
         {"cause": "missed", "account": "missed", "times": "met"}),
    ],
)  # fmt: skip
def test_fluent_and_false(changes: dict[str, str], swaps: Swaps, verdicts: dict[str, str]) -> None:
    got = graded(changes, swaps)
    assert {name: got[name] for name in verdicts} == verdicts
