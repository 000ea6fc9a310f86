"""Answers to interview questions: every key point, on both halves, beside two baselines.

The baselines tick a point whose own words stand in the answer (word overlap), and always. Of the half kept untouched
only figures are shown.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from records import library
from scoring.answers.guide import load_guides
from scoring.answers.reader import read_answer
from scoring.answers.words import stem
from scoring.interview import load_bank
from scoring.language.sentences import tokens
from scoring.language.vocabulary.words import FUNCTION_WORDS
from tests.accuracy.figures import Figures
from tests.accuracy.row import Row

LABELLED = Path(__file__).resolve().parents[2] / "data" / "labelled" / "answers.jsonl"
HALVES = ("tune", "held")
OVERLAP = 0.15
"""Share of a key point's words that must stand in an answer; the best of seven from 0.15 to 0.5 on the tuning half."""

Case = dict[str, Any]
Reader = Callable[[Case], set[str]]
"""From a labelled answer to the slugs a reader ticks."""

GUIDES, _ = load_guides(library.guide_files())
BANK, _ = load_bank(library.question_files()[0][1], "seed.yaml")


def half(name: str) -> list[Case]:
    """The labelled answers of one half."""
    rows = [json.loads(line) for line in LABELLED.read_text("utf-8").splitlines()]
    return [row for row in rows if row["split"] == name]


def reader(case: Case) -> set[str]:
    """What the reader ticks."""
    return {slug for slug, made in read_answer(case["answer"], GUIDES[case["question"]]).points.items() if made}


def overlap(case: Case) -> set[str]:
    """The points enough of whose words, as the bank puts them, stand in the answer."""
    assert BANK is not None
    said, points = _content(case["answer"]), BANK.questions[case["question"]].key_points
    own = {slug: _content(f"{slug} {points[slug].idea}") for slug in case["points"]}
    return {slug for slug, words in own.items() if len(words & said) >= OVERLAP * len(words)}


def always(case: Case) -> set[str]:
    """Always yes."""
    return set(case["points"])


def _content(text: str) -> set[str]:
    return {stem(word) for word in tokens(text.replace("-", " ")) if word not in FUNCTION_WORDS}


def figures(cases: list[Case], read: Reader) -> dict[str, Figures]:
    """Figures of each point ("q1 clear-roles"), each question ("q1") and all of them ("answers")."""
    pairs: dict[str, list[tuple[int, int]]] = {}
    for case in cases:
        ticked = read(case)
        for slug, label in case["points"].items():
            for what in (f"{case['question']} {slug}", case["question"], "answers"):
                pairs.setdefault(what, []).append((label, int(slug in ticked)))
    return {what: Figures.of(found) for what, found in pairs.items()}


def table() -> Iterator[str]:
    """Precision, recall, F1 and kappa of the reader and of both baselines, a line for each thing judged and half."""
    yield f"{'answers':32}{'half':6}{'n':>5}   {'reader':^24}  {'word overlap':^24}  {'always yes':^24}"
    yield f"{'':43}{'P':>8}{'R':>6}{'F1':>6}{'kappa':>6}" + f"{'P':>8}{'R':>6}{'F1':>6}{'kappa':>6}" * 2
    by_half = {
        name: [figures(cases, read) for read in (reader, overlap, always)] for name in HALVES if (cases := half(name))
    }
    every = [what for found in by_half.values() for what in found[0]]
    for what in sorted(set(every), key=_order):
        for name, found in by_half.items():
            mine, words, yes = (one[what] for one in found)
            yield f"{what:32}{name:6}{mine.cases:>5}   {mine}  {words}  {yes}"


def _order(what: str) -> tuple[int, str]:
    question = what.split(" ")[0]
    return (int(question[1:]) if question[1:].isdigit() else 0, what)


def rows() -> list[Row]:
    """F1 and kappa of all points, beside word overlap."""
    found = []
    for name in HALVES:
        cases = half(name)
        if not cases:
            continue
        mine, words = figures(cases, reader)["answers"], figures(cases, overlap)["answers"]
        found.append(Row("answers: F1 of points", name, mine.cases, mine.f1, words.f1, "0.88, floor 0.75"))
        found.append(Row("answers: kappa of points", name, mine.cases, mine.kappa, words.kappa, "0.82, floor 0.60"))
    return found
