"""Severity: the levels that the policy's matrix accepts for a case told by its factors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scoring.grading.table import Given, Unusable, kind
from scoring.grading.values import one_of, shown
from scoring.vignettes import FACTORS, accepted_levels


@kind("severity")
def severity(row: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """Cases to be rated: `{"id", "factors": {"customer_impact", "revenue", "data", "recovery", "workaround"}}`."""
    factors = row.get("factors")
    if not isinstance(factors, dict):
        found = "missing" if factors is None else shown(factors)
        raise Unusable("missing", f"'factors' is {found}; expected an object with {', '.join(FACTORS)}.")
    words = {name: one_of(factors, name, choices) for name, choices in FACTORS.items()}
    return {"accepted": list(accepted_levels(words, given.policy))}
