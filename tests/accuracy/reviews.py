"""How far the readers of blame and of post-mortems agree with the labelled sets, on both halves, beside baselines.

Rules were written, and models trained, with sight of the half `tune`: its figures only say how well they fit. What
counts is `held`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from scoring.language.blame import by_rules, reads_as_blame, surely_blames
from scoring.language.post_mortems import SECTIONS, read_post_mortem
from tests.accuracy._reviews_baselines import blaming_word, headings_and_keywords
from tests.accuracy.row import Row
from tests.scoring.language.agreement import kappa

LABELLED = Path(__file__).resolve().parents[2] / "data" / "labelled"
HALVES = ("tune", "held", "fresh")
COUNTS = ("total", "with_owner", "with_due_date", "measurable")
DEPTHS = ("none", "symptom", "proximate", "systemic")
NEAR = 2
"""Events by which a count may differ and still be called near."""
Pairs = list[tuple[int, int]]


def load(name: str, half: str) -> list[dict[str, Any]]:
    """The rows of one half of a set."""
    lines = (LABELLED / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["split"] == half]


def precision(pairs: Pairs) -> float:
    """Of those read as 1, the share labelled 1; 1 when nothing is read as 1."""
    read = [label for label, answer in pairs if answer]
    return sum(read) / len(read) if read else 1.0


def recall(pairs: Pairs) -> float:
    """Of those labelled 1, the share read as 1."""
    owed = [answer for label, answer in pairs if label]
    return sum(owed) / len(owed) if owed else 1.0


def f1(pairs: Pairs) -> float:
    """The harmonic mean of precision and recall."""
    both = precision(pairs) + recall(pairs)
    return 2 * precision(pairs) * recall(pairs) / both if both else 0.0


MEASURES: tuple[tuple[str, Callable[[Pairs], float]], ...] = (
    ("precision", precision),
    ("recall", recall),
    ("F1", f1),
    ("kappa", kappa),
)


def compared(what: str, half: str, pairs: Pairs, baseline: Pairs, goal: str = "") -> Iterator[Row]:
    """Precision, recall, F1 and kappa of (label, answer) pairs beside a baseline's."""
    for name, measure in MEASURES:
        yield Row(f"{what}: {name}", half, len(pairs), measure(pairs), measure(baseline),
                  goal if name == "kappa" else "")  # fmt: skip


def blame_rows(half: str) -> Iterator[Row]:
    """Single sentences: rules and model together, and the rules alone."""
    rows = load("sentences", half)
    read = [(row["blameful"], reads_as_blame(row["text"])[0]) for row in rows]
    plain = [(row["blameful"], by_rules(row["text"])) for row in rows]
    sure = [(row["blameful"], surely_blames(row["text"])[0]) for row in rows]
    listed = [(row["blameful"], blaming_word(row["text"])) for row in rows]
    yes = [(row["blameful"], 1) for row in rows]
    yield from compared("blame (list of words)", half, read, listed, "0.60, then 0.80")
    yield Row("blame (always yes): F1", half, len(rows), f1(read), f1(yes))
    yield from compared("blame, rules alone (list of words)", half, plain, listed)
    yield from compared("blame, surer line (list of words)", half, sure, listed)


def section_rows(half: str) -> Iterator[Row]:
    """Post-mortems: sections, blame, depth, events and action items, beside headings and keywords."""
    rows = load("postmortems", half)
    read = [read_post_mortem(row["text"]) for row in rows]
    plain = [headings_and_keywords(row["text"]) for row in rows]

    def pairs(answers: list[dict[str, Any]], names: tuple[str, ...]) -> Pairs:
        return [(row["sections"][name], answer["sections"][name]) for row, answer in zip(rows, answers, strict=True)
                for name in names]  # fmt: skip

    yield from compared("sections (headings, keywords)", half, pairs(read, SECTIONS), pairs(plain, SECTIONS),
                        "0.65, then 0.85")  # fmt: skip
    always = [(label, 1) for label, _ in pairs(read, SECTIONS)]
    yield Row("sections (always yes): F1", half, len(always), f1(pairs(read, SECTIONS)), f1(always))
    for name in SECTIONS:
        both = pairs(read, (name,)), pairs(plain, (name,))
        yield Row(f"  {name}: kappa", half, len(rows), kappa(both[0]), kappa(both[1]))
        yield Row(f"  {name}: precision", half, len(rows), precision(both[0]), precision(both[1]))
        yield Row(f"  {name}: recall", half, len(rows), recall(both[0]), recall(both[1]))
    blamed = [(row["blameful"], answer["blameful"]) for row, answer in zip(rows, read, strict=True)]
    worded = [(row["blameful"], blaming_word(row["text"])) for row in rows]
    yield from compared("blame in a post-mortem (list of words)", half, blamed, worded)
    yield from counted(half, rows, read, plain)


def counted(
    half: str, rows: list[dict[str, Any]], read: list[dict[str, Any]], plain: list[dict[str, Any]]
) -> Iterator[Row]:
    """How often depth and counts are exactly right; for events also how often they are near."""
    share = 1 / len(rows)
    exact = [(row["root_cause_depth"], answer["root_cause_depth"]) for row, answer in zip(rows, read, strict=True)]
    guess = max(DEPTHS, key=lambda depth: sum(label == depth for label, _ in exact))
    yield Row("depth of cause: right (always the commonest)", half, len(rows),
              share * sum(label == answer for label, answer in exact),
              share * sum(label == guess for label, _ in exact))  # fmt: skip
    told, found, lines = ([row["timeline_events"] for row in group] for group in (rows, read, plain))
    for within, word in ((0, "exact"), (NEAR, f"within {NEAR}")):
        yield Row(f"timeline events: {word} (lines with a time)", half, len(rows),
                  share * _close(told, found, within), share * _close(told, lines, within))  # fmt: skip
    for name in COUNTS:
        labels = [row["action_items"][name] for row in rows]
        yield Row(f"action items {name}: exact (lines of lists)", half, len(rows),
                  share * _close(labels, [answer["action_items"][name] for answer in read], 0),
                  share * _close(labels, [answer["total"] for answer in plain], 0))  # fmt: skip


def _close(labels: list[int], answers: list[int], within: int) -> int:
    return sum(abs(label - answer) <= within for label, answer in zip(labels, answers, strict=True))


def rows() -> Iterator[Row]:
    """Every figure, half by half."""
    for half in HALVES:
        yield from blame_rows(half)
        yield from section_rows(half)
