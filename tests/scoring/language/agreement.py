"""Cases from files, and how far a reader agrees with their labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).parent / "cases"
START = "2026-03-06T17:40:00+01:00"
NOW = 600


def cases(name: str) -> list[dict[str, Any]]:
    """The rows of a file of cases."""
    rows = yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))
    assert isinstance(rows, list) and rows
    return rows


def kappa(pairs: list[tuple[int, int]]) -> float:
    """Cohen's kappa of (label, reading) pairs of 0 and 1; 1.0 where both always agree."""
    n = len(pairs)
    same = sum(label == read for label, read in pairs) / n
    label, read = sum(pair[0] for pair in pairs) / n, sum(pair[1] for pair in pairs) / n
    chance = label * read + (1 - label) * (1 - read)
    return 1.0 if same == 1.0 else (same - chance) / (1 - chance)
