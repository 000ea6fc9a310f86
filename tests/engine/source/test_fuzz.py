"""Whatever text comes in: problems come out, never an exception; and what is good comes through unchanged."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.source import document
from engine.source.document import Document, compose
from engine.source.nodes import Path
from engine.source.scalars import LARGEST
from engine.source.validate import validate
from tests.engine.source.test_validate import Plan

MARKS = r"""a title steps kind page : - [ ] { } , ? &x *x !!str !!int ! !< > | |2- ' " \ \x \U F0000000 << --- ...
%YAML %TAG # @ ` 1 0 .inf 1e9 ~ true 90s = é 🚒"""
SPACES = [
    " ",
    "\n",
    "\n  ",
    "\n    ",
    "\t",
    "\r",
    "\0",
    "\ufeff",
    "\u2028",
    "\ud800",
    ": ",
    "- ",
    ", ",
    " #",
    "9" * 5000,
]
TOKENS = st.sampled_from(MARKS.split() + SPACES)
TEXTS = st.one_of(
    st.lists(TOKENS, max_size=30).map("".join),
    st.text(st.characters(exclude_categories=()), max_size=60),
)
KEYS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
LEAVES = (
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | st.floats(allow_nan=False, allow_infinity=False) | KEYS
)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)


def places(data: Any, path: Path = ()) -> list[tuple[Path, Any]]:
    """Every value in the data with its path."""
    inside: list[tuple[str | int, Any]] = []
    if isinstance(data, dict):
        inside = list(data.items())
    elif isinstance(data, list):
        inside = list(enumerate(data))
    return [(path, data)] + [place for step, value in inside for place in places(value, (*path, step))]


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_any_text_gives_a_document_or_problems(text: str) -> None:
    document, problems = compose(text, "f.yaml")
    assert document is not None or problems
    if document is not None:
        for path, _ in places(document.data):
            line, column = document.position(path)
            assert line >= 1 and column >= 1
        model, more = validate(document, Plan)
        problems += more
        assert model is not None or problems
    for problem in problems:
        str(problem).encode("utf-8")
        assert str(problem).isprintable()
        assert "nput should" not in problem.message


@settings(max_examples=200, deadline=None)
@given(TREES)
def test_json_comes_through_unchanged_and_every_value_stands_where_it_says(tree: Any) -> None:
    text = json.dumps(tree, indent=1)
    document, problems = compose(text, "f.yaml")
    assert problems == []
    assert isinstance(document, Document)
    assert json.dumps(document.data) == json.dumps(tree)
    lines = text.split("\n")
    for path, value in places(tree):
        line, column = document.position(path)
        assert lines[line - 1][column - 1 :].startswith(json.dumps(value, indent=1).split("\n")[0])
        if path and isinstance(path[-1], str):
            line, column = document.key_position(path)
            assert lines[line - 1][column - 1 :].startswith(json.dumps(path[-1]))


PLAN_KEYS = st.sampled_from(
    [*Plan.model_fields, "class", "kind", "person", "page", "about", "id", "since", "until", "x"]
)
PLANS = st.dictionaries(
    PLAN_KEYS,
    st.recursive(
        LEAVES | st.sampled_from(["page", "ask", "4m", "a", 3]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLAN_KEYS, inner, max_size=4),
        max_leaves=8,
    ),
)


@settings(max_examples=300, deadline=None)
@given(PLANS)
def test_every_refusal_of_a_model_is_told_at_a_place_of_the_file(tree: dict[str, Any]) -> None:
    text = json.dumps(tree, indent=1)
    document, _ = compose(text, "f.yaml")
    assert document is not None
    model, problems = validate(document, Plan)
    assert (model is None) == bool(problems)
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.line <= len(lines)
        assert lines[problem.line - 1][problem.column - 1 :].strip()
        assert str(problem).isprintable()


@settings(max_examples=400, deadline=None)
@given(TEXTS | TREES.map(json.dumps) | TREES.map(lambda data: json.dumps(data, ensure_ascii=False, indent=1)))
def test_the_quick_reading_sees_what_the_other_sees(text: str) -> None:
    quick = compose(text, "plan.yaml")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "QUICK_LOADER", None)
        other = compose(text, "plan.yaml")
    assert quick[1] == other[1] and (quick[0] is None) == (other[0] is None)
    if quick[0] is not None and other[0] is not None:
        assert repr(quick[0].data) == repr(other[0].data)
        for path, _ in places(other[0].data):
            assert quick[0].position(path) == other[0].position(path)
            assert quick[0].key_position(path) == other[0].key_position(path)
            assert quick[0].source(path) == other[0].source(path)
