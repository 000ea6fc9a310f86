"""Every criterion against its table of cases."""

from __future__ import annotations

import re

import pytest

from scoring.grade import grade
from scoring.registry import all_criteria
from tests.scoring.build import drill, policy
from tests.scoring.cases import Expected, communication, post_mortem, response, roles, severity

CASES = [*severity.CASES, *roles.CASES, *communication.CASES, *response.CASES, *post_mortem.CASES]
NAMES = [f"{c.criterion}{'/' + c.subject if c.subject else ''}: {c.title}" for c in CASES]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_verdict(case: Expected) -> None:
    lines = [line for line in grade(case.trace, policy(case.pack)).lines if line.criterion == case.criterion]
    found = [line for line in lines if line.subject == case.subject] or [line for line in lines if line.subject is None]
    assert [line.verdict for line in found] == [case.verdict], [line.because for line in lines]
    assert case.says in found[0].because


@pytest.mark.parametrize("entry", all_criteria(), ids=lambda entry: entry.id)
def test_every_verdict_a_criterion_speaks_of_has_a_case(entry) -> None:  # type: ignore[no-untyped-def]
    told = entry.judge.__doc__
    wanted = {"missed", "not_applicable"} if entry.limits else {"met", "missed"}
    if re.search(r"partly", told, re.IGNORECASE):
        wanted.add("partly")
    if entry.weight and re.search(r"[Aa]pplies|[Oo]wed", told):
        wanted.add("not_applicable")
    assert wanted <= {case.verdict for case in CASES if case.criterion == entry.id}


@pytest.mark.parametrize("entry", all_criteria(), ids=lambda entry: entry.id)
def test_every_criterion_cites_a_practice_of_the_pack(entry) -> None:  # type: ignore[no-untyped-def]
    assert entry.practice in policy().practices


def test_each_dimension_has_at_least_four_criteria_that_count() -> None:
    counts: dict[str, int] = {}
    for entry in all_criteria():
        if entry.weight > 0:
            counts[entry.dimension] = counts.get(entry.dimension, 0) + 1
    assert sorted(counts) == ["communication", "post_mortem", "response", "roles", "severity"]
    assert min(counts.values()) >= 4


def test_ids_belong_to_their_dimension() -> None:
    hundreds = {"severity": "1", "roles": "2", "communication": "3", "response": "4", "post_mortem": "5"}
    for entry in all_criteria():
        assert re.fullmatch(rf"C{hundreds[entry.dimension]}\d\d", entry.id)


def test_a_sentence_with_figures_and_what_would_have_earned_it() -> None:
    card = grade(drill(["final-execs", "war-room", "update-status"]), policy())
    for line in card.lines:
        assert re.fullmatch(r"[^\n]+[.]", line.because), line.because
        if line.points < line.max:
            assert line.advice and line.evidence
