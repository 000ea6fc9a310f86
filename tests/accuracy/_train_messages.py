"""`make train`, messages: the weights of the linear model beside the rules of the reader of messages.

Ridge regression on +1 and -1 over sentences as vectors of length one, solved in the space of the sentences. It is
trained on the tune half of the labelled messages, of which the held half is never read, and on phrases by the author of
the rules (`phrases.jsonl`), which serve nothing but this.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from scoring.language import messages as reader
from scoring.language.message_model import UNIT, features
from scoring.language.message_parts import cut_message
from scoring.language.message_problems import ORDER
from scoring.language.salad import joints
from scoring.language.tags import tagged
from tests.accuracy.messages import half
from tests.scoring.language.agreement import cases

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "scoring" / "language" / "weights" / "messages.py"
MODELS = (
    "incident", 
        "status", 
        "impact", 
        "commander", 
        "next_update", 
        "update", 
        "eta", 
        "root_cause", 
        "action_items", 
        "speculation",
    "overpromise",
    "jargon",
)  # fmt: skip
Weights = dict[str, float]

RIDGE = 1.0
SEEN = 2
"""A feature must stand in so many sentences to get a weight."""
LEAST = 10
"""Weights smaller than this many thousandths are left out."""
BESIDE = 0.3
"""How much a sentence counts as a no that stands beside the one the reader quotes."""
MISSED = 1.0
"""How much the sentence counts as a yes that leans furthest in a message of which the rules miss what it says."""
OTHERS = 0.5
"""How much a phrase written for another field counts as a no, where the rules see nothing in it."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Features of a sentence, and for each model its label (1, 0) and weight; models that are not named do not use
    it."""

    found: list[str]
    labels: dict[str, tuple[int, float]]


def of_messages(rows: list[dict[str, Any]], first: Callable[[str], Weights] | None = None) -> Iterator[Sentence]:
    """The sentences of labelled messages. Of a message that says a field only the sentence that the rules quote is a
    yes; where the rules miss it, the one that leans furthest by the weights of a first round, if there was one."""
    for row in rows:
        segments = cut_message(row["text"], row["kind"])
        seen = [features(tagged(segment.raw), segment.label, index == 0) for index, segment in enumerate(segments)]
        rules = reader.by_rules(segments, row["kind"])
        yes = {name for name, value in row["fields"].items() if value} | set(row["problems"])
        asked = [name for name in MODELS if name in row["fields"] or name in ORDER]
        quotes = rules.fields | rules.problems
        furthest = {}
        if first is not None and segments:
            for name in asked:
                if name in yes and name not in quotes:
                    sums = [total(found, first(name)) for found in seen]
                    furthest[name] = sums.index(max(sums))
        for index, segment in enumerate(segments):
            labels: dict[str, tuple[int, float]] = {}
            for name in asked:
                if name not in yes:
                    labels[name] = (0, 1.0)
                elif name in quotes:
                    labels[name] = (1, 1.0) if segment.raw == quotes[name] else (0, BESIDE)
                elif furthest.get(name) == index:
                    labels[name] = (1, MISSED)
            yield Sentence(seen[index], labels)


def of_cases() -> Iterator[dict[str, Any]]:
    """The rules' own cases, in the shape of labelled messages."""
    for case in cases("messages"):
        names = dict.fromkeys((*reader.FIELDS[case["form"]], "impact"))
        yield {
            "text": case["text"],
            "kind": case["form"],
            "fields": {name: int(name in case["has"]) for name in names},
            "problems": case["problems"],
        }
    for case in cases("updates"):
        yield {"text": case["text"], "kind": "update", "fields": {"update": case["update"]}, "problems": []}
    for case in cases("plain_words"):
        fields = {name: value for name, value in case["reads"].items() if name in MODELS}
        yield {"text": case["text"], "kind": case["form"], "fields": fields, "problems": []}


def of_phrases() -> Iterator[Sentence]:
    """The sentences of the phrases."""
    rows: list[dict[str, Any]] = [
        json.loads(line) for line in (ROOT / "data" / "labelled" / "phrases.jsonl").read_text("utf-8").splitlines()
    ]
    for row in rows:
        for segment in cut_message(row["text"], row["kind"]):
            seen = {
                name
                for kind in reader.FIELDS
                for found in [reader.by_rules([segment], kind)]
                for name in (*found.fields, *found.problems)
            }
            labels = {name: (0, OTHERS) for name in MODELS if name not in seen}
            labels[row["of"]] = (row["is"], 1.0)
            yield Sentence(features(tagged(segment.raw), segment.label, True), labels)


def total(found: list[str], weights: Weights) -> float:
    """How far a sentence leans by some weights."""
    known = [weights[feature] for feature in found if feature in weights]
    return float(sum(known) / np.sqrt(max(1, len(known))))


def in_two_rounds(rows: list[dict[str, Any]], names: Sequence[str] = MODELS) -> dict[str, Weights]:
    """The weights of each model: those of a first round choose the sentences that the rules miss."""
    phrases = list(of_phrases())
    sentences = [*of_messages(rows), *phrases]
    once = {name: fit(sentences, name) for name in names}
    sentences = [*of_messages(rows, lambda name: once.get(name, {})), *phrases]
    return {name: fit(sentences, name) for name in names}


def fit(sentences: list[Sentence], name: str) -> Weights:
    """The weight of each feature for one model; yes and no weigh the same."""
    used = [(sentence.found, *sentence.labels[name]) for sentence in sentences if name in sentence.labels]
    counted = Counter(feature for found, _, _ in used for feature in found)
    known = {feature: at for at, feature in enumerate(sorted(f for f, count in counted.items() if count >= SEEN))}
    matrix = np.zeros((len(used), len(known)))
    for at, (found, _, _) in enumerate(used):
        columns = [known[feature] for feature in found if feature in known]
        matrix[at, columns] = 1 / np.sqrt(max(1, len(columns)))
    labels = np.array([2.0 * label - 1.0 for _, label, _ in used])
    trust = np.array([weight for _, _, weight in used])
    for side in (labels > 0, labels < 0):
        trust[side] *= trust.sum() / 2 / trust[side].sum()
    duals = np.linalg.solve(matrix @ matrix.T + RIDGE * np.diag(1 / trust), labels)
    return dict(zip(known, (matrix.T @ duals).tolist(), strict=True))


def real_texts() -> list[tuple[str, str]]:
    """Texts in their own order, with the kind as which they are cut: messages, and phrases four by four."""
    rows = [(row["text"], row["kind"]) for row in half("tune")]
    rows += [
        (case["text"], case["form"])
        for case in cases("messages")
        if case["style"] not in ("soup", "headings only", "orders")
    ]
    phrases = [
        json.loads(line)["text"]
        for line in (ROOT / "data" / "labelled" / "phrases.jsonl").read_text("utf-8").splitlines()
    ]
    random.Random(5).shuffle(phrases)
    rows += [(" ".join(phrases[at : at + 4]), "update") for at in range(0, len(phrases), 4)]
    for name in ("sentences", "postmortems"):
        texts = [
            json.loads(line) for line in (ROOT / "data" / "labelled" / f"{name}.jsonl").read_text("utf-8").splitlines()
        ]
        lines = [
            line for row in texts if row["split"] == "tune" for line in row["text"].split("\n") if len(line.split()) > 9
        ]
        rows += [(" ".join(lines[at : at + 2]), "update") for at in range(0, len(lines), 2)]
    return rows


def of_order() -> dict[str, float]:
    """The weights by which shuffled words are told from text: each real text, and three shuffles of its words."""
    found: list[tuple[Counter[str], int, float]] = []
    for at, (text, kind) in enumerate(real_texts()):
        for turn in range(4):
            words = text.split()
            if turn:
                random.Random(at * 7 + turn).shuffle(words)
            free = [s.raw for s in cut_message(" ".join(words) if turn else text, kind) if s.label in (None, "topic")]
            seen = joints(free)
            pairs = sum(joint.count("_") == 1 for joint in seen)
            if pairs >= 8:
                found.append((Counter(seen), pairs, 1.0 if turn else -1.0))
    counted = Counter(joint for seen, _, _ in found for joint in seen)
    known = {joint: at for at, joint in enumerate(sorted(j for j, count in counted.items() if count >= 3))}
    matrix = np.zeros((len(found), len(known)))
    for at, (seen, pairs, _) in enumerate(found):
        for joint, count in seen.items():
            if joint in known:
                matrix[at, known[joint]] = count / np.sqrt(pairs)
    labels = np.array([label for _, _, label in found])
    trust = np.where(labels > 0, len(labels) / 2 / (labels > 0).sum(), len(labels) / 2 / (labels < 0).sum())
    duals = np.linalg.solve(matrix @ matrix.T + 2.0 * np.diag(1 / trust), labels)
    return dict(zip(known, (matrix.T @ duals).tolist(), strict=True))


def main() -> None:
    """Train every model and write the weights."""
    order = {joint: round(weight * UNIT) for joint, weight in of_order().items()}
    words = "|".join(f"{joint} {weight}" for joint, weight in order.items() if abs(weight) >= LEAST)
    OUT.with_name("salad.py").write_text(
        f'"""Weights'
        f' of the linear model for the order of words, made by `make train`; not edited by hand."""\n\nWEIGHTS'
        f' = "{words}"  # noqa: E501\n',
        "utf-8",
    )
    print(f"order of words: {len(order)} joints, {len(words) // 1024} kB")
    table: dict[str, list[tuple[int, int]]] = {}
    for index, (name, weights) in enumerate(in_two_rounds([*half("tune"), *of_cases()]).items()):
        for feature, weight in weights.items():
            if abs(round(weight * UNIT)) >= LEAST:
                table.setdefault(feature, []).append((index, round(weight * UNIT)))
        print(f"{name}: {len(weights)} features")
    rows = [f"{feature} {' '.join(f'{i} {w}' for i, w in table[feature])}" for feature in sorted(table)]
    text = "|".join(rows)
    assert '"' not in text and "\\" not in text
    OUT.write_text(
        '"""Weights of the linear model for messages, made by `make train`; not edited by hand."""\n\n'
        f'MODELS = {MODELS!r}  # noqa: E501\nWEIGHTS = "{text}"  # noqa: E501\n',
        "utf-8",
    )
    print(f"{len(table)} features, {len(text) // 1024} kB")


if __name__ == "__main__":
    main()
