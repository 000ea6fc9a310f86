"""Precision, recall, F1 and kappa of the reader of blame on blocks of sentences left out of its training.

Sentences that belong together (twins, neighbours of one topic, the sentences of one text) are left out together. Each
author's sentences are also read by a model that has seen none of that author's.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from scoring.language.blame import by_rules
from scoring.language.blame_model import IN_TEXT_LINE, LINE, SURE
from scoring.language.linear import UNIT
from tests.accuracy.figures import Figures

FOLDS = 8
RIDGE, SEEN, BACKGROUND = 0.4, 2, 0.1
"""As the training has them."""
AUTHORS = {"s": "labelled sentences", "x": "neighbours", "r": "by the rules' author", "y": "twins"}
_FAMILY = re.compile(r"(?:pair|neighbours|twin) \d+")


def report(picked: Sequence[dict[str, Any]], running: Sequence[dict[str, Any]], found: list[list[str]]) -> None:
    """Print the figures: rules alone, model alone (no sign of the rules), both, and both from the surer line."""
    labels = np.array([row["blameful"] for row in (*picked, *running)])
    authors = np.array([_author(row) for row in picked] + ["-"] * len(running))
    folds = np.array([_fold(_family(row)) for row in picked] + [_fold(str(at // 8)) for at in range(len(running))])
    trust = np.array([1.0] * len(picked) + [BACKGROUND] * len(running))
    bare = [
        [name for name in names if not name.startswith(("fr:", "fp:", "rule:", "nc", "cg:", "c2:"))] for names in found
    ]
    rules = np.array([by_rules(row["text"]) for row in picked] + [0] * len(running))
    model, both = (_left_out(grams(names), labels, folds, trust) for names in (bare, found))
    fresh = _fresh(grams(found), labels, authors, trust)
    print("left out in blocks: precision, recall, F1, kappa")
    for author, name in AUTHORS.items():
        own = authors == author
        for what, read in (
            ("rules", rules > 0),
            ("model", model > LINE / UNIT),
            ("both", both > LINE / UNIT),
            ("both, sure", both > (LINE + SURE) / UNIT),
            ("both, author unseen", fresh > LINE / UNIT),
            ("both, sure, author unseen", fresh > (LINE + SURE) / UNIT),
        ):
            pairs = list(zip(labels[own].tolist(), read[own].astype(int).tolist(), strict=True))
            print(f"  {name:22}{what:28}{Figures.of(pairs)}")
    _in_texts(grams(found), labels, folds, len(picked))


def grams(found: Sequence[Sequence[str]]) -> Any:
    """The products of every two sentences' feature vectors, each of length one."""
    counted = Counter(name for names in found for name in names)
    column = {name: at for at, name in enumerate(sorted(name for name, count in counted.items() if count >= SEEN))}
    matrix = np.zeros((len(found), len(column)), dtype=np.float32)
    for at, names in enumerate(found):
        matrix[at, [column[name] for name in names if name in column]] = 1.0
    matrix /= np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9)
    return (matrix @ matrix.T).astype(float)


def _solved(products: Any, labels: Any, trust: Any, seen: Any) -> Any:
    signed = 2.0 * labels[seen] - 1.0
    offset = float(np.average(signed, weights=trust[seen]))
    duals = np.linalg.solve(products[np.ix_(seen, seen)] + RIDGE * np.diag(1.0 / trust[seen]), signed - offset)
    return products[np.ix_(~seen, seen)] @ duals + offset


def _left_out(products: Any, labels: Any, folds: Any, trust: Any) -> Any:
    scores = np.zeros(len(labels))
    for fold in range(FOLDS):
        scores[folds == fold] = _solved(products, labels, trust, folds != fold)
    return scores


def _fresh(products: Any, labels: Any, authors: Any, trust: Any) -> Any:
    scores = np.zeros(len(labels))
    for author in AUTHORS:
        scores[authors == author] = _solved(products, labels, trust, authors != author)
    return scores


def _in_texts(products: Any, labels: Any, folds: Any, picked: int) -> None:
    read = _left_out(products, labels, folds, np.ones(len(labels)))[picked:] > IN_TEXT_LINE / UNIT
    there = labels[picked:] > 0
    right, wrong = int((read & there).sum()), int((read & ~there).sum())
    print(f"  in whole texts: {right} of {int(there.sum())} found, {wrong} of {int((~there).sum())} wrongly")


def _author(row: dict[str, Any]) -> str:
    """Whose a sentence is: by the letter of its id; the rules' own cases are nobody's."""
    return str(row["id"])[0] if "split" in row else "-"


def _family(row: dict[str, Any]) -> str:
    match = _FAMILY.search(row.get("style", ""))
    return f"{row['id'][0]} {match.group() if match else row['id']}"


def _fold(name: str) -> int:
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % FOLDS
