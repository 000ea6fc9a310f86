"""Question files with mistakes: each is told at its place, all at once, with what was probably meant."""

from __future__ import annotations

import pytest

from scoring.questions import load_bank, load_shelf, repeated

TEXT = """\
id: sample
version: "1"
title: A sample
topic: severity
questions:
  q1:
    text: How do you rate?
    level: junior
    key_points:
      impact:
        idea: By impact.
        why: It is what hurts.
        practices: [P105]
    answer: By impact.
items:
  one:
    kind: single
    level: mid
    practices: [P105]
    text: Which?
    right: a
    options:
      a: {text: one, why: yes it is}
      b: {text: two, why: no}
      c: {text: three, why: no}
  many:
    kind: multiple
    level: mid
    practices: [P105]
    text: Which ones?
    right: [a, b]
    options:
      a: {text: one, why: yes it is}
      b: {text: two, why: yes it is}
      c: {text: three, why: no}
  sorted:
    kind: order
    level: mid
    practices: [P105]
    text: In which order?
    together: [[first, second]]
    steps:
      first: {text: one, why: so}
      second: {text: two, why: so}
      third: {text: three, why: so}
  matched:
    kind: match
    level: mid
    practices: [P105]
    text: What belongs together?
    targets: {left: L, right: R}
    pairs:
      a: {text: A, to: left, why: so}
      b: {text: B, to: right, why: so}
      c: {text: C, to: right, why: so}
  rated:
    kind: triage
    level: mid
    practices: [P105]
    text: A tenth fails.
    factors: {customer_impact: some, revenue: none, data: none, recovery: unknown, workaround: none}
    impact:
      journeys:
        - {class: critical, share: 0.1}
      data: none
    accepted: [SEV2]
    deciding: [customer_impact]
    why: It is many.
  lacking:
    kind: missing
    level: mid
    practices: [P105]
    text: What is missing?
    form: update
    document: Checkout fails.
    says: {incident: Checkout fails}
    missing: {status: none is given}
  rewritten:
    kind: rewrite
    level: mid
    practices: [P105]
    text: Rewrite it.
    blaming: Sam carelessly pushed a bad config.
    keep:
      config: {text: the config, words: [config]}
    model: The pipeline accepted a config that no check had looked at.
    why: Systems can be changed.
  counted:
    kind: number
    level: mid
    practices: [P105]
    text: How long?
    value: 15
    unit: min
    why: So it is written.
"""
PRACTICES = ("P105", "P106")
CITED = "practices: [P105]\n    answer"

# What is replaced, by what, on which line the problem is told, its code, and a part of its message.
MISTAKES = [
    ("topic: severity", "topic: severty", 4, "Q102", "Did you mean 'severity'?"),
    ("topic: severity\n", "", 5, "Q103", "no topic"),
    ("    level: junior", "    level: expert", 8, "Q012", "junior"),
    (CITED, CITED.replace("P105", "P107"), 13, "Q101", "no practice 'P107'"),
    (CITED, CITED.replace("P105", "X105"), 13, "Q012", "P and three digits"),
    ("    kind: single", "    kind: singel", 17, "Q012", "Did you mean 'single'?"),
    ("    kind: single\n", "", 17, "Q011", "'kind' is missing"),
    ("    right: a", "    rigth: a", 21, "Q010", "Did you mean 'right'?"),
    ("    right: a", "    right: ab", 21, "Q112", "no option is called 'ab'"),
    ("      b: {text: two, why: no}", "      b: {text: one, why: no}", 24, "Q111", "says the same"),
    ("      b: {text: two, why: no}\n", "", 23, "Q110", "at least 3 options"),
    ("      b: {text: two, why: no}", "      b: {text: two}", 24, "Q011", "'why' is missing"),
    ("    right: [a, b]", "    right: [a, b, c]", 31, "Q113", "at least one option must be wrong"),
    ("    right: [a, b]", "    right: [a, a]", 31, "Q114", "twice"),
    ("    right: [a, b]", "    right: [a]", 31, "Q012", "at least 2"),
    ("[[first, second]]", "[[first, secon]]", 41, "Q120", "Did you mean 'second'?"),
    ("[[first, second]]", "[[first, third]]", 41, "Q121", "next to each other"),
    ("[[first, second]]", "[[first, second, third]]", 41, "Q122", "no order"),
    ("to: left", "to: lift", 53, "Q130", "Did you mean 'left'?"),
    ("right: R}", "right: L}", 51, "Q131", "say the same"),
    ("accepted: [SEV2]", "accepted: [SEV2, SEV4]", 66, "Q140", "neighbours"),
    ("accepted: [SEV2]", "accepted: [SEV2, SEV3]", 66, "Q141", "borderline"),
    ("      data: none", "      data: risk", 61, "Q142", "risk"),
    ("deciding: [customer_impact]", "deciding: [customers_impact]", 67, "Q012", "Did you mean 'customer_impact'?"),
    ("deciding: [customer_impact]", "deciding: [data, data]", 67, "Q143", "twice"),
    ("missing: {status:", "missing: {statis:", 77, "Q150", "Did you mean 'status'?"),
    ("missing: {status:", "missing: {incident:", 77, "Q151", "also stands"),
    ("says: {incident: Checkout fails}", "says: {incident: Payment fails}", 76, "Q152", "does not hold these words"),
    ("blaming: Sam carelessly pushed", "blaming: The pipeline took", 83, "Q160", "finds none"),
    ("model: The pipeline accepted a config", "model: Sam carelessly pushed a config", 86, "Q161", "full marks"),
    ("unit: min", "unit: Minutes", 94, "Q170", "written 'min'"),
]


def test_the_sample_is_free_of_problems_and_takes_the_topic_of_the_file() -> None:
    bank, problems = load_bank(TEXT, "sample.yaml", PRACTICES)
    assert problems == [] and bank is not None
    assert {thing.topic for thing in (*bank.items.values(), *bank.questions.values())} == {"severity"}


@pytest.mark.parametrize(("old", "new", "line", "code", "says"), MISTAKES)
def test_a_mistake_is_told_at_its_place(old: str, new: str, line: int, code: str, says: str) -> None:
    assert TEXT.count(old) >= 1
    bank, problems = load_bank(TEXT.replace(old, new, 1), "sample.yaml", PRACTICES)
    assert bank is None
    assert [(p.line, p.code) for p in problems if says in p.message][:1] == [(line, code)], problems


def test_all_mistakes_are_told_at_once() -> None:
    text = TEXT
    for old, new in (
        ("right: a\n", "right: z\n"), ("    right: [a, b]", "    rigth: [a, b]"), ("to: left", "to: lift"),
        ("accepted: [SEV2]", "accepted: [SEV9]"), ("unit: min", "unit: Minutes"),
        (CITED, CITED.replace("P105", "P999")),
    ):  # fmt: skip
        text = text.replace(old, new, 1)
    _, problems = load_bank(text, "sample.yaml", PRACTICES)
    assert {(p.line, p.code) for p in problems} >= {
        (13, "Q101"), (21, "Q112"), (31, "Q010"), (53, "Q130"), (66, "Q012"), (94, "Q170"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ["", "[]", "x", "items: 3", "questions: [a]\nitems: {}", "items:\n  a: 1", "items: {1: {}}"]
)
def test_a_file_that_is_no_bank_says_so(text: str) -> None:
    bank, problems = load_bank(text, "bad.yaml")
    assert bank is None and problems


def test_an_id_is_used_once_over_all_files() -> None:
    other = TEXT.replace("  q1:", "  q2:").replace("  one:", "  ones:")
    again = [p.message for p in repeated([("a.yaml", TEXT), ("b.yaml", other)])]
    assert len(again) == 7 and all("a.yaml on line" in message for message in again)
    assert not any("'q1'" in message or "'one'" in message for message in again)


def test_a_file_with_an_error_does_not_hide_the_others() -> None:
    broken = TEXT.replace("right: a\n", "right: z\n").replace("  q1:", "  q2:")
    found, problems = load_shelf([("broken.yaml", broken), ("fine.yaml", TEXT)], PRACTICES)
    assert list(found.questions) == ["q1"] and len(found.items) == 8
    assert found.get("nothing") is None
    assert any(p.code == "Q112" and p.file == "broken.yaml" for p in problems)
