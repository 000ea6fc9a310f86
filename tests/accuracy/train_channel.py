"""`python -m tests.accuracy.train_channel`: trains the second opinion of the channel and writes its weights.

Multinomial logistic regression over the features of `scoring.language.channel_features`, by gradient descent with
momentum from zero: the same sentences give the same weights, up to the rounding of the processor. The held half of the
labels is never read.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import yaml

from scoring.language.channel_features import features
from scoring.language.channel_model import PLAIN_TALK, SCALE
from tests.accuracy.channel import context, half
from tests.scoring.language.agreement import CASES, cases

WEIGHTS = Path(__file__).resolve().parents[2] / "data" / "channel" / "weights.tsv"
SEEN = 2
"""A feature counts if at least so many sentences have it."""
DECAY = 3e-5
STEPS, RATE, MOMENTUM = 400, 10.0, 0.9
SMALLEST = 6
"""Weights nearer to zero than this many 1 / SCALE are left out."""


def sentences() -> list[tuple[str, str]]:
    """Every labelled sentence that may be trained on, with its kind."""
    said = yaml.safe_load((CASES / "channel_said.yaml").read_text(encoding="utf-8"))
    labelled = [(row["text"], row["kind"]) for row in (*half("tune"), *cases("channel_wide"))]
    labelled += [(text, None if kind == "null" else kind) for kind, texts in said.items() for text in texts]
    return [(text, kind or PLAIN_TALK) for text, kind in dict(labelled).items()]


def train(rows: list[tuple[str, str]]) -> str:
    """The weights as text, trained on (sentence, kind) rows."""
    found = [features(context(text)) for text, _ in rows]
    counts = Counter(feature for row in found for feature in row)
    vocabulary = {feature: at for at, feature in enumerate(sorted(f for f, count in counts.items() if count >= SEEN))}
    kinds = sorted({kind for _, kind in rows})
    x = np.zeros((len(rows), len(vocabulary)), np.float32)
    for at, row in enumerate(found):
        known = [vocabulary[feature] for feature in row if feature in vocabulary]
        x[at, known] = 1 / max(1, len(known)) ** 0.5
    y = np.zeros((len(rows), len(kinds)), np.float32)
    y[np.arange(len(rows)), [kinds.index(kind) for _, kind in rows]] = 1
    w, b = np.zeros((len(vocabulary), len(kinds)), np.float32), np.zeros(len(kinds), np.float32)
    moved = np.zeros_like(w)
    for _ in range(STEPS):
        z = x @ w + b
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        moved = MOMENTUM * moved + x.T @ (p - y) / len(rows) + DECAY * w
        w -= RATE * moved
        b -= RATE / 20 * (p - y).mean(0)
    whole = np.rint(w * SCALE).astype(int)
    lines = ["\t".join(kinds), "\t".join(str(round(float(bias) * SCALE)) for bias in b)]
    for feature, at in vocabulary.items():
        pairs = [f"{kind}:{weight}" for kind, weight in enumerate(whole[at]) if abs(weight) >= SMALLEST]
        if pairs:
            lines.append(f"{feature}\t{' '.join(pairs)}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Train on everything and write the weights."""
    WEIGHTS.parent.mkdir(exist_ok=True)
    rows = sentences()
    WEIGHTS.write_text(train(rows), encoding="utf-8")
    print(f"{len(rows)} sentences; {WEIGHTS.stat().st_size:,} bytes in {WEIGHTS.name}")


if __name__ == "__main__":
    main()
