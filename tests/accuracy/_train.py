"""`make train`: the weights of the readers of blame and of sections, from the labelled texts that may be used for it.

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

from scoring.language import passages
from scoring.language.blame import LEAST
from scoring.language.blame_plain import charge_of
from scoring.language.blame_signs import signs
from scoring.language.linear import UNIT
from scoring.language.sections import bare_line, cells, cut
from scoring.language.sentences import lines_of, sentences
from scoring.language.timelines import is_row
from tests.accuracy import _cross
from tests.scoring.language.agreement import cases

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "scoring" / "language" / "weights"
RIDGE = 0.4
"""Chosen by cross-validation over families of the tune half; 0.3 to 1.0 differ by one sentence in a hundred."""
BACKGROUND = 0.1
"""How much a sentence of a running text counts beside one picked out to be judged. Chosen on blocks left out: at 1.0
plain charges are found better and ironic ones worse."""
SEEN = 2
"""A feature must stand in this many sentences to get a weight."""


def labelled() -> list[dict[str, Any]]:
    """The sentences used for training: the tune half, those by the author of the rules, and the rules' own cases."""
    rows: list[dict[str, Any]] = []
    for name in ("sentences", "sentences.more"):
        rows += _tune(name)
    # Every second pair of these cases is kept untouched by the tests.
    rows += [case for number, case in enumerate(cases("blame")) if number % 4 < 2]
    return rows + cases("blame_more")


def of_texts() -> list[dict[str, Any]]:
    """Sentences as they come in whole texts: of the tune half of post-mortems and messages, and of the rules' cases."""
    rows: list[dict[str, Any]] = []
    for row in _tune("postmortems"):
        rows += _sentences(row["text"], row["blame"])
    for row in _tune("messages"):
        if "blame" not in row["problems"]:
            rows += _sentences(row["text"], [])
    for case in cases("post_mortems")[0::2]:
        if not case["blameful"]:
            rows += _sentences(case["text"], [])
    return rows


def of_reviews() -> list[dict[str, Any]]:
    """Innocent sentences of reviews by the author of the rules, written for the readers of sections."""
    return [found for row in _tune("passages.more") for found in _sentences(row["text"], [])]


def of_half(name: str, half: str) -> list[dict[str, Any]]:
    """The rows of one half of a labelled set."""
    text = (ROOT / "data" / "labelled" / f"{name}.jsonl").read_text("utf-8")
    return [row for row in map(json.loads, text.splitlines()) if row["split"] == half]


def _tune(name: str) -> list[dict[str, Any]]:
    return of_half(name, "tune")


def _sentences(text: str, blame: list[str]) -> list[dict[str, Any]]:
    found = []
    for line in lines_of(text):
        for sentence in sentences(line.strip(" |*#>-_")):
            if len(sentence.split()) >= LEAST:
                quoted = any(sentence.strip() in quote or quote in sentence for quote in blame)
                found.append({"text": sentence, "blameful": int(quoted), "id": sentence})
    return found


def digest(rows: list[dict[str, Any]]) -> str:
    """A digest of what weights were trained on."""
    kept = [[row["text"], row["blameful"]] for row in rows]
    return hashlib.sha256(json.dumps(kept, ensure_ascii=False).encode()).hexdigest()


def fit(
    rows: list[dict[str, Any]], found: list[list[str]], trust: list[float], offset: float | None = None
) -> tuple[dict[str, float], float]:
    """The weight of each feature, and the offset. `found` are the features of each sentence, `trust` how much it
    counts."""
    counted = Counter(name for names in found for name in names)
    known = sorted(name for name, count in counted.items() if count >= SEEN)
    column = {name: at for at, name in enumerate(known)}
    matrix = np.zeros((len(rows), len(known)))
    for at, names in enumerate(found):
        matrix[at, [column[name] for name in names if name in column]] = 1.0
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    labels = np.array([2.0 * row["blameful"] - 1.0 for row in rows])
    offset = float(np.average(labels, weights=trust)) if offset is None else offset
    duals = np.linalg.solve(matrix @ matrix.T + RIDGE * np.diag(1.0 / np.array(trust)), labels - offset)
    return dict(zip(known, (matrix.T @ duals).tolist(), strict=True)), offset


def of_section(name: str) -> list[dict[str, Any]]:
    """Sentences that do (`blameful` is the label's name throughout) or do not tell a section: from under the headings
    of the tune half, and passages by the author of the rules. Where a text tells the section without a heading, its
    free sentences are left out, for nobody said which it is."""
    rows: list[dict[str, Any]] = []
    for text in _tune("postmortems"):
        parts = cut(text["text"])
        for place, line in parts.blocks:
            if cells(line) is not None or is_row(bare_line(line)):
                continue
            if text["sections"][name] and not parts.lines(name) and place != name:
                continue
            for sentence in sentences(bare_line(line)):
                if len(sentence.split()) >= LEAST:
                    rows.append({"text": sentence, "blameful": int(place == name)})
    return rows + [{"text": row["text"], "blameful": int(row["says"] == name)} for row in _tune("passages.more")]


def write(
    name: str, rows: list[dict[str, Any]], found: list[list[str]], trust: list[float], offset: float | None = None
) -> None:
    """Train on `rows` and write the weights as a module of the reader."""
    weights, offset = fit(rows, found, trust, offset)
    lines, line = [], ""
    for feature, weight in weights.items():
        if not (whole := round(weight * UNIT)):
            continue
        pair = f"{feature}={whole}"
        if line and len(line) + len(pair) > 118:
            lines.append(line)
            line = pair
        else:
            line = f"{line} {pair}".strip()
    text = "\n".join([*lines, line])
    (WEIGHTS / f"{name}.py").write_text(
        '"""Weights of a linear reader, made by `make train`; not edited by hand."""\n\n'
        f'TRAINED_ON = "{digest(rows)}"\nOFFSET = {round(offset * UNIT)}\nWEIGHTS = r\'\'\'\n{text}\n\'\'\'\n',
        "utf-8",
    )
    print(f"{name}: {len(rows)} sentences, {len(weights)} features")


def main() -> None:
    """Train every model."""
    train_blame()
    for name in passages.MODELS:
        rows = of_section(name)
        yes = sum(row["blameful"] for row in rows)
        half = [len(rows) / (2 * yes) if row["blameful"] else len(rows) / (2 * (len(rows) - yes)) for row in rows]
        write(name, rows, [passages.features(row["text"]) for row in rows], half, 0.0)


def train_blame() -> None:
    """Train both models of blame, and print how they fare on blocks of sentences left out."""
    picked, running = labelled(), of_texts() + of_reviews()
    both = picked + running
    found = [signs(row["text"], charge_of(row["text"])) for row in both]
    _cross.report(picked, running, found)
    write("blame", both, found, [1.0] * len(picked) + [BACKGROUND] * len(running))
    write("blame_in_text", both, found, [1.0] * len(both))


if __name__ == "__main__":
    main()
