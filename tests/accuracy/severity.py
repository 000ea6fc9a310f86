"""Severity of cases told in a sentence or two: whether the policy's matrix accepts the level a fair reader would call.

The vignettes and their levels are by somebody who saw the handbook's words and never the matrix.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from records import library
from scoring.policy import load_policy
from scoring.vignettes import accepted_levels
from tests.accuracy.row import Row

VIGNETTES = Path(__file__).resolve().parents[2] / "data" / "labelled" / "severity.jsonl"
MIDDLE = ("SEV2", "SEV3")
"""What somebody would accept who never commits himself."""


@cache
def vignettes() -> list[dict[str, Any]]:
    """The labelled cases: `id`, `text`, `factors`, `level`."""
    return [json.loads(line) for line in VIGNETTES.read_text("utf-8").splitlines()]


def measured() -> tuple[float, float]:
    """The share of cases whose level is accepted, and how many levels are accepted on average."""
    policy, problems = load_policy(library.policy_text("handbook"), "handbook")
    assert policy is not None, problems
    accepted = [(case["level"], accepted_levels(case["factors"], policy)) for case in vignettes()]
    return sum(level in levels for level, levels in accepted) / len(accepted), sum(
        len(levels) for _, levels in accepted
    ) / len(accepted)


def rows() -> list[Row]:
    """The share accepted beside that of always saying the two levels in the middle."""
    share, _ = measured()
    middle = sum(case["level"] in MIDDLE for case in vignettes()) / len(vignettes())
    return [Row("severity: level accepted", "fresh", len(vignettes()), share, middle, "95 %, floor 85 %")]


def table() -> list[str]:
    """How many levels the matrix accepts on average; two are what the baseline accepts."""
    return [f"severity: {measured()[1]:.2f} levels accepted on average (goal: at most 1.4)"]
