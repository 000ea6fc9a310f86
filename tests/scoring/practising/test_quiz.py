"""A quiz: what it draws, how it lays items out, what it came to."""

from __future__ import annotations

import json

import pytest

from scoring.practising.lost import Lost
from scoring.practising.quiz import RECALL, TITLES, Given, Wish, drawn, fitting, laid_out, recall, result
from scoring.questions import KINDS
from ui.practice.shelf import shelf

WISHES = [
    Wish(),
    Wish(topics=("severity",)),
    Wish(levels=("junior", "lead")),
    Wish(kinds=("triage",)),
    Wish(("communication", "command"), ("mid",), ("single", "multiple")),
]


@pytest.mark.parametrize("wish", WISHES, ids=str)
def test_a_quiz_holds_what_was_wished_for_each_once(wish: Wish) -> None:
    plan = drawn(shelf(), wish, 10, 5)
    assert len(plan) == len(set(plan)) == min(10, len(fitting(shelf(), wish)))
    for id in plan:
        item = shelf().items[id]
        assert not wish.topics or item.topic in wish.topics
        assert not wish.levels or item.level in wish.levels
        assert not wish.kinds or item.kind in wish.kinds


def test_the_seed_decides_and_another_seed_draws_otherwise() -> None:
    assert drawn(shelf(), Wish(), 10, 5) == drawn(shelf(), Wish(), 10, 5)
    assert len({tuple(drawn(shelf(), Wish(), 10, seed)) for seed in range(5)}) == 5


def test_what_was_seen_lately_comes_only_where_there_is_nothing_else() -> None:
    wish = Wish(kinds=("rewrite",))
    there = fitting(shelf(), wish)
    seen = there[:5]
    assert not set(drawn(shelf(), wish, len(there) - 5, 1, seen)) & set(seen)
    whole = drawn(shelf(), wish, len(there), 1, seen)
    assert sorted(whole) == sorted(there)
    assert set(whole[-5:]) == set(seen)


@pytest.mark.parametrize("kind", KINDS)
def test_a_layout_asks_everything_and_gives_nothing_away(kind: str) -> None:
    for id, item in shelf().items.items():
        if item.kind != kind:
            continue
        shown, asked = laid_out(item, id, 3), item.asks()
        assert json.loads(json.dumps(shown)) == shown
        for part, words in asked.items():
            if isinstance(words, dict):
                assert dict(shown[part]) == words
        told = json.dumps(shown, ensure_ascii=False)
        assert not [reason.why for reason in item.mark(item.solution()).reasons if reason.why in told]
        order = item.solution().get("order")
        if order:
            assert [key for key, _ in shown["steps"]] != order


def test_every_kind_has_a_title() -> None:
    assert set(TITLES) == {*KINDS, RECALL}


@pytest.mark.parametrize(
    ("points", "percent", "right"),
    [([], None, 0), ([None], None, 0), ([1.0, 1.0], 100, 2), ([0.5, 0.0], 25, 0), ([None, 1.0], 100, 1)],
)
def test_a_result_counts_what_was_marked(points: list[float | None], percent: int | None, right: int) -> None:
    ids = fitting(shelf(), Wish())
    found = result(shelf(), [Given(id, one) for id, one in zip(ids, points, strict=False)])
    assert (found.percent, found.right) == (percent, right)


def test_the_practice_that_lost_most_is_named_first() -> None:
    by_practice: dict[str, list[str]] = {}
    for id, item in shelf().items.items():
        if len(item.practices) == 1:
            by_practice.setdefault(item.practices[0], []).append(id)
    often, once = sorted(by_practice.items(), key=lambda row: -len(row[1]))[:2]
    found = result(shelf(), [Given(once[1][0], 0.0), Given(often[1][0], 0.0), Given(often[1][1], 0.0)])
    assert found.weak == (often[0], once[0])


@pytest.mark.parametrize(("minute", "said"), [(12, "minute 12"), (None, "”: ")])
def test_a_lost_line_asks_about_the_persons_own_drill(minute: int | None, said: str) -> None:
    shown = recall(Lost("C1", "P1", "Rule.", "Friday", minute, "Nobody was told.", "Tell them."))
    assert said in shown["text"]
    assert "Friday" in shown["text"] and "Nobody was told." in shown["text"]
    assert "Tell them." not in shown["text"]
