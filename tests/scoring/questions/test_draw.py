"""Filters, draws and shuffles."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from scoring.questions import TOPICS, arranged, draw, select
from tests.scoring.questions.shelf import shelf

ALL = shelf().ids()


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        ({}, lambda thing, kind, practices: True),
        ({"topics": ["severity"]}, lambda thing, kind, practices: thing.topic == "severity"),
        ({"levels": ["lead", "senior"]}, lambda thing, kind, practices: thing.level in ("lead", "senior")),
        ({"kinds": ["triage"]}, lambda thing, kind, practices: kind == "triage"),
        ({"kinds": ["question"]}, lambda thing, kind, practices: kind == "question"),
        ({"practices": ["P401", "P513"]}, lambda thing, kind, practices: {"P401", "P513"} & set(practices)),
        (
            {"topics": ["post-mortem"], "levels": ["mid"], "kinds": ["rewrite", "order"]},
            lambda thing, kind, practices: (
                thing.topic == "post-mortem" and thing.level == "mid" and kind in ("rewrite", "order")
            ),
        ),
    ],
)
def test_what_a_filter_lets_pass(wanted: dict[str, Any], fits: Any) -> None:
    found = select(shelf(), **wanted)
    fitting = [id for id in ALL if fits(shelf().get(id), shelf().kind(id), shelf().practices(id))]
    assert found == fitting and found


def test_nothing_fits() -> None:
    assert select(shelf(), topics=["cooking"]) == []
    assert draw([], 5, 1) == [] and draw(ALL, 0, 1) == [] and draw(ALL, -1, 1) == []


def test_every_topic_has_something_for_a_quiz_and_for_an_interview() -> None:
    for topic in TOPICS:
        assert len(select(shelf(), topics=[topic])) >= 5, topic


def test_a_draw_has_no_repeats_and_leaves_out_what_it_should() -> None:
    drawn = draw([*ALL, *ALL], 40, 7)
    assert len(drawn) == len(set(drawn)) == 40 and set(drawn) <= set(ALL)
    rest = draw(ALL, len(ALL), 7, without=drawn)
    assert sorted([*drawn, *rest]) == sorted(ALL)


def test_the_same_seed_draws_the_same_and_another_seed_or_purpose_does_not() -> None:
    assert draw(ALL, 20, 3) == draw(ALL, 20, 3)
    assert draw(ALL, 20, 3) != draw(ALL, 20, 4)
    assert draw(ALL, 20, 3) != draw(ALL, 20, 3, purpose="interview")


def test_a_longer_draw_begins_like_a_shorter_one() -> None:
    assert draw(ALL, 30, 5)[:10] == draw(ALL, 10, 5)


def test_each_is_drawn_about_as_often() -> None:
    ids = ["a", "b", "c", "d", "e"]
    first = Counter(draw(ids, 1, seed)[0] for seed in range(1000))
    second = Counter(draw(ids, 2, seed)[1] for seed in range(1000))
    assert all(150 < counts[id] < 250 for counts in (first, second) for id in ids)


def test_options_are_shown_in_another_order_that_stays() -> None:
    for size in (2, 3, 6):
        keys = [f"k{n}" for n in range(size)]
        for seed in range(50):
            shown = arranged(keys, seed, "sev-01")
            assert sorted(shown) == sorted(keys) and shown != keys
            assert shown == arranged(keys, seed, "sev-01")
    assert arranged(["only"], 1, "x") == ["only"]
