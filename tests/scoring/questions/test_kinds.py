"""One contract for every kind of item."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.questions import KINDS, Item
from scoring.questions.kinds.triage import CONFIDENCE, calibration, honesty
from tests.scoring.questions.cases import CASES, EXAMPLES, HOSTILE


def example(kind: str) -> Item:
    """The example of a kind."""
    return KINDS[kind].model_validate(EXAMPLES[kind])


def test_every_kind_has_an_example_and_cases_for_each_verdict() -> None:
    assert EXAMPLES.keys() == KINDS.keys()
    for kind in KINDS:
        verdicts = {verdict for name, _, verdict, _ in CASES if name == kind}
        # One option of several is right or wrong; nothing lies between.
        assert verdicts == {"right", "partly", "wrong", "unusable"} - ({"partly"} if kind == "single" else set())


@pytest.mark.parametrize("kind", KINDS)
def test_what_an_answer_is_worth(kind: str) -> None:
    item = example(kind)
    rows = [(str(answer)[:80], verdict, points) for name, answer, verdict, points in CASES if name == kind]
    marks = [item.mark(answer) for name, answer, _, _ in CASES if name == kind]
    told = [(row[0], marked.verdict, marked.points) for row, marked in zip(rows, marks, strict=True)]
    assert rows and told == rows
    assert [marked for marked in marks if not marked.because.endswith((".", "”", "!", "?"))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_keeps_the_contract(kind: str) -> None:
    item = example(kind)
    assert list(item.flaws()) == []
    assert item.mark(json.loads(json.dumps(item.solution()))).points == 1.0
    assert json.loads(KINDS[kind].answers).keys() <= item.solution().keys()
    asks = json.dumps(item.asks())
    assert json.loads(asks)["text"] == item.text
    # No reason is shown before the answer; where reasons come from, the solution can be read.
    for reason in item.mark(item.solution()).reasons:
        assert reason.why and reason.why not in asks
    assert item.mark(item.solution()) == item.mark(item.solution())
    assert json.dumps(item.mark(item.solution()).to_json())


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_answer_is_unusable_or_earns_nothing(kind: str) -> None:
    marks = [(str(answer)[:80], example(kind).mark(answer)) for answer in HOSTILE]
    rewarded = [row for row in marks if row[1].points or row[1].verdict not in ("unusable", "wrong")]
    assert marks and not rewarded


_NAMES = st.sampled_from(["a", "b", "x", "one", "SEV2", "eta", "15 min", "revenue", ""])
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | _NAMES
_JSON = _SCALARS | st.lists(_SCALARS, max_size=4) | st.dictionaries(_NAMES, _SCALARS, max_size=4)
_KEYS = ("choice", "choices", "order", "pairs", "level", "confidence", "factors", "missing", "text")


@given(answer=st.dictionaries(st.sampled_from(_KEYS), _JSON))
def test_marking_never_raises(answer: dict[str, Any]) -> None:
    for kind in KINDS:
        marked = example(kind).mark(answer)
        assert 0.0 <= marked.points <= 1.0
        assert (marked.points == 1.0) == (marked.verdict == "right")
        assert (marked.points > 0.0) == (marked.verdict in ("right", "partly"))


@pytest.mark.parametrize("belief", CONFIDENCE)
def test_honest_confidence_pays_best(belief: int) -> None:
    def expected(said: int) -> float:
        return belief / 100 * honesty(said, True) + (1 - belief / 100) * honesty(said, False)

    assert max(CONFIDENCE, key=expected) == belief


def test_calibration_counts_claims_and_hits() -> None:
    rows = [(90, True), (90, False), (50, True), (60, True)]
    assert calibration(rows) == {50: (1, 1), 70: (0, 0), 90: (2, 1)}


def test_reasons_say_what_became_of_each_part() -> None:
    told = {reason.key: reason.right for reason in example("multiple").mark({"choices": ["a", "d"]}).reasons}
    assert told == {"a": True, "b": False, "c": False, "d": False, "e": True}
    told = {reason.key: reason.right for reason in example("match").mark({"pairs": {"a": "x", "b": "x"}}).reasons}
    assert told == {"a": True, "b": False, "c": False}
    order = {"order": ["one", "four", "two", "three"]}
    told = {reason.key: reason.right for reason in example("order").mark(order).reasons}
    assert told == {"one": True, "two": False, "three": False, "four": False}
