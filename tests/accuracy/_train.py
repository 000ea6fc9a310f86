"""`make train`: the weights of the blame reader, from the labelled sentences that may be used for it.

Ridge regression on +1 and -1 over feature vectors of length one, solved in the space of the sentences, for there are
far fewer of them than features. Sentences marked `held` are never read into the training set.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from scoring.language.blame import charge_of
from scoring.language.blame_features import features
from scoring.language.blame_model import UNIT
from tests.scoring.language.agreement import cases

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "scoring" / "language" / "weights" / "blame.py"
RIDGE = 0.5
"""Chosen by cross-validation over families of the tune half; 0.3 to 1.0 differ by less than one sentence in a hundred."""
SEEN = 2
"""A feature must stand in this many sentences to get a weight."""


def labelled() -> list[dict[str, Any]]:
    """The sentences used for training: the tune half, those by the author of the rules, and the rules' own cases."""
    rows: list[dict[str, Any]] = []
    for name in ("sentences", "sentences.more"):
        text = (ROOT / "data" / "labelled" / f"{name}.jsonl").read_text("utf-8")
        rows += [row for row in map(json.loads, text.splitlines()) if row["split"] == "tune"]
    # Every second pair of these cases is kept untouched by the tests.
    rows += [case for number, case in enumerate(cases("blame")) if number % 4 < 2]
    return rows + cases("blame_more")


def digest() -> str:
    """A digest of what the weights were trained on."""
    kept = [[row["text"], row["blameful"]] for row in labelled()]
    return hashlib.sha256(json.dumps(kept, ensure_ascii=False).encode()).hexdigest()


def fit(rows: list[dict[str, Any]]) -> tuple[dict[str, float], float]:
    """The weight of each feature, and the offset."""
    found = [features(row["text"], charge_of(row["text"])) for row in rows]
    counted = Counter(name for names in found for name in names)
    known = sorted(name for name, count in counted.items() if count >= SEEN)
    column = {name: at for at, name in enumerate(known)}
    matrix = np.zeros((len(rows), len(known)))
    for at, names in enumerate(found):
        matrix[at, [column[name] for name in names if name in column]] = 1.0
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    labels = np.array([2.0 * row["blameful"] - 1.0 for row in rows])
    offset = float(labels.mean())
    duals = np.linalg.solve(matrix @ matrix.T + RIDGE * np.eye(len(rows)), labels - offset)
    return dict(zip(known, (matrix.T @ duals).tolist(), strict=True)), offset


def main() -> None:
    """Write the weights as a module of the reader."""
    weights, offset = fit(labelled())
    pairs = [f"{name}={whole}" for name, weight in weights.items() if (whole := round(weight * UNIT))]
    lines, line = [], ""
    for pair in pairs:
        if line and len(line) + len(pair) > 118:
            lines.append(line)
            line = pair
        else:
            line = f"{line} {pair}".strip()
    text = "\n".join([*lines, line]).replace("\\", "\\\\")
    WEIGHTS.write_text(
        '"""Weights of the blame reader, made by `make train`; not edited by hand."""\n\n'
        f'TRAINED_ON = "{digest()}"\nOFFSET = {round(offset * UNIT)}\nWEIGHTS = r\'\'\'\n{text}\n\'\'\'\n',
        "utf-8",
    )
    print(f"{len(pairs)} weights, {WEIGHTS.stat().st_size} bytes")


if __name__ == "__main__":
    main()
