"""`python -m tests.accuracy.train_channel`: trains the second opinion of the channel and writes its weights. With
`--cross` it writes nothing and prints how far the later sentences are understood by cross-validation (some minutes).

Multinomial logistic regression over the features of `scoring.language.channel_features`, by gradient descent with
momentum from zero: the same sentences give the same weights, up to the rounding of the processor. The held half of the
labels is never read.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

from scoring.language.channel_features import features
from scoring.language.channel_model import PLAIN_TALK, SCALE, read_model
from tests.accuracy.channel import Agreement, answer, context, half, later, measure
from tests.scoring.language.agreement import CASES, cases

WEIGHTS = Path(__file__).resolve().parents[2] / "data" / "channel" / "weights.tsv"
SEEN = 2
"""A feature counts if at least so many sentences have it."""
DECAY = 3e-5
STEPS, RATE, MOMENTUM = 400, 10.0, 0.9
FOLDS = 5
SMALLEST = 6
"""Weights nearer to zero than this many 1 / SCALE are left out."""


Floats = npt.NDArray[np.float32]


def sentences() -> list[tuple[str, str]]:
    """Every labelled sentence that may be trained on, with its kind."""
    said = yaml.safe_load((CASES / "channel_said.yaml").read_text(encoding="utf-8"))
    rows = (*half("tune"), *cases("channel_wide"), *later())
    labelled = [(row["text"], row["kind"]) for row in rows]
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
    w, b = _descended(x, y)
    whole = np.rint(w * SCALE).astype(int)
    lines = ["\t".join(kinds), "\t".join(str(round(float(bias) * SCALE)) for bias in b)]
    for feature, at in vocabulary.items():
        pairs = [f"{kind}:{weight}" for kind, weight in enumerate(whole[at]) if abs(weight) >= SMALLEST]
        if pairs:
            lines.append(f"{feature}\t{' '.join(pairs)}")
    return "\n".join(lines) + "\n"


def _descended(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Weights (features by kinds) and biases for sentences `x` (sentences by features) of kinds `y`. Every step moves
    the weights by a sum of rows of `x`, so the share of each sentence in them is stepped, which is ten times faster."""
    alike = x @ x.T
    share, b = np.zeros_like(y), np.zeros(y.shape[1], np.float32)
    moved = np.zeros_like(share)
    for _ in range(STEPS):
        z = alike @ share + b
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        moved = MOMENTUM * moved + (p - y) / len(x) + DECAY * share
        share -= RATE * moved
        b -= RATE / 20 * (p - y).mean(0)
    return x.T @ share, b


def crossed() -> Agreement:
    """How far the reader agrees with the later sentences, each read with weights trained without its fold. The rules
    have seen them all, so this tells how far the model carries over, not the rules."""
    rows, new = sentences(), later()
    parts: list[Agreement] = []
    for fold in range(FOLDS):
        left_out = new[fold::FOLDS]
        texts = {row["text"] for row in left_out}
        trained = read_model(train([row for row in rows if row[0] not in texts]))
        parts.append(measure(left_out, lambda text, trained=trained: answer(text, trained)))  # type: ignore[misc]
    return Agreement(
        sum(part.cases for part in parts),
        sum(part.understood for part in parts),
        sum(part.wrong for part in parts),
        sum((part.missed for part in parts), Counter[str]()),
    )


def main() -> None:
    """Train on everything and write the weights; with `--cross` only print the figure by cross-validation."""
    if "--cross" in sys.argv[1:]:
        print(crossed())
        return
    WEIGHTS.parent.mkdir(exist_ok=True)
    rows = sentences()
    WEIGHTS.write_text(train(rows), encoding="utf-8")
    print(f"{len(rows)} sentences; {WEIGHTS.stat().st_size:,} bytes in {WEIGHTS.name}")


if __name__ == "__main__":
    main()
