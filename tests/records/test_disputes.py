"""Disputes: kept beside the reading, never overwritten, and given out as labelled data in the form of the sets."""

from __future__ import annotations

import json
from typing import Any

import pytest

from records.disputed_labels import KINDS
from records.disputes import DisputeRow
from records.problems import NotKept
from records.store import Store
from tests.accuracy.messages import LABELLED
from tests.records.makers import NOON, begin

TEXT = "Checkout is down \x00for everybody. 🔥"
ABOUT = {"kind": "initial", "severity": "SEV2", "audience": "team"}
FIELDS = {"incident": 1, "severity": 0, "status": 0, "impact": 0, "commander": 0, "next_update": 0}
MESSAGE = {"fields": FIELDS, "problems": ["blame", "no-impact"]}
SECTIONS = ("metadata", "summary", "impact", "root_cause", "timeline", "detection", "response", "what_went_well",
            "what_could_be_improved", "action_items", "lessons_learned")  # fmt: skip
REVIEW = {
    "sections": dict.fromkeys(SECTIONS, 1), "blameful": 1, "blame": ["Sam slept.", "Kim forgot."],
    "action_items": {"total": 2, "with_owner": 1, "with_due_date": 1, "measurable": 0}, "root_cause_depth": "symptom",
    "timeline_events": 4,
}  # fmt: skip


def raise_one(store: Store, drill: str, says: dict[str, Any], reader: str = "messages", **other: Any) -> DisputeRow:
    given: dict[str, Any] = {"about": ABOUT, "reads": MESSAGE, "why": "", "wall": NOON}
    if reader == "postmortems":
        given |= {"about": {}, "reads": REVIEW}
    return store.disputes.add(drill, reader, other.pop("text", TEXT), says=says, **given | other)


def test_what_was_disputed_is_found_again_in_order(store: Store) -> None:
    one, other = begin(store).id, begin(store, name="Kim").id
    first = raise_one(store, one, {"fields": {"impact": 1}}, why=" everybody is a number ")
    second = raise_one(store, one, {"problems": {"blame": 0}})
    third = raise_one(store, other, {"fields": {"impact": 1}}, wall=NOON + 60)
    assert store.disputes.list() == [first, second, third] and store.disputes.list(other) == [third]
    assert (first.text, first.why) == ("Checkout is down for everybody. 🔥", "everybody is a number")
    assert (first.reads, first.says, first.about) == (MESSAGE, {"fields": {"impact": 1}}, ABOUT)


def test_a_double_click_is_one_dispute(store: Store) -> None:
    drill = begin(store).id
    assert raise_one(store, drill, {"fields": {"impact": 1}}) == raise_one(store, drill, {"fields": {"impact": 1}})
    assert len(store.disputes.list()) == 1


@pytest.mark.parametrize(
    ("change", "named"),
    [({"drill": "nobody's"}, "drill"), ({"reader": "poems"}, "poems"), ({"says": {}}, "Nothing"),
     ({"says": {"fields": {}}}, "Nothing")],
)  # fmt: skip
def test_what_cannot_be_kept_is_a_sentence(store: Store, change: dict[str, Any], named: str) -> None:
    given = {"drill": begin(store).id, "says": {"fields": {"impact": 1}}, "reader": "messages"} | change
    with pytest.raises(NotKept, match=named):
        raise_one(store, given["drill"], given["says"], given["reader"])
    assert store.disputes.list() == []


# What was read, what was said in turn, and what of the labelled row is asked.
LABELS: list[tuple[str, str, list[dict[str, Any]], dict[str, Any]]] = [
    ("a field is there, so its absence is no problem", "messages", [{"fields": {"impact": 1}}],
     {"fields": FIELDS | {"impact": 1}, "problems": ["blame"]}),
    ("a problem is none", "messages", [{"problems": {"blame": 0}}], {"fields": FIELDS, "problems": ["no-impact"]}),
    ("the last word on a text holds", "messages", [{"fields": {"status": 1}}, {"fields": {"status": 0, "impact": 1}}],
     {"fields": FIELDS | {"impact": 1}, "problems": ["blame"]}),
    ("nobody is blamed", "postmortems", [{"blame": {"Sam slept.": 0}}, {"blame": {"Kim forgot.": 0}}],
     {"blame": [], "blameful": 0}),
    ("one of two is blamed", "postmortems", [{"blame": {"Sam slept.": 0}}], {"blame": ["Kim forgot."], "blameful": 1}),
    ("the cause goes deeper", "postmortems", [{"root_cause_depth": "systemic"}], {"root_cause_depth": "systemic"}),
    ("no cause has no depth", "postmortems", [{"sections": {"root_cause": 0}}], {"root_cause_depth": "none"}),
    ("no items have no counts", "postmortems", [{"sections": {"action_items": 0}}],
     {"action_items": {"total": 0, "with_owner": 0, "with_due_date": 0, "measurable": 0}}),
    ("a sentence by itself", "sentences", [{"blame": {"Sam slept.": 0}}], {"text": "Sam slept.", "blameful": 0}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kind", "says", "asked"), LABELS, ids=[row[0] for row in LABELS])
def test_a_dispute_is_a_labelled_row(
    store: Store, name: str, kind: str, says: list[dict[str, Any]], asked: dict[str, Any]
) -> None:
    drill = begin(store).id
    for said in says:
        raise_one(store, drill, said, "messages" if kind == "messages" else "postmortems")
    rows = list(KINDS[kind](store.disputes.list()))
    assert len(rows) == 1 and {key: rows[0][key] for key in asked} == asked
    with (LABELLED.parent / f"{kind}.jsonl").open(encoding="utf-8") as lines:
        shape = json.loads(next(lines))
    assert set(rows[0]) == {*shape, "by"} and rows[0]["split"] == "tune"
    assert {key: type(value) for key, value in rows[0].items() if key in shape} == {
        key: type(value) for key, value in shape.items()
    }


def test_each_text_of_each_drill_is_a_row_of_its_own(store: Store) -> None:
    one, other = begin(store).id, begin(store, name="Kim").id
    for later, (drill, text) in enumerate(((one, "a"), (one, "b"), (other, "a"), (one, "a"))):
        raise_one(store, drill, {"fields": {"status": 1}}, text=text, wall=NOON + later)
    raise_one(store, one, {"fields": {"impact": 1}}, text="a", wall=NOON + 9)
    assert [row["text"] for row in KINDS["messages"](store.disputes.list())] == ["a", "b", "a"]
    assert list(KINDS["postmortems"](store.disputes.list())) == []
