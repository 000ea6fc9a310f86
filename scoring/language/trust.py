"""How far each problem in the wording of a message may be trusted: the reader's precision on text it was not made with.

Wrongly taken points cost more trust than missed ones, so a problem is judged only where the precision is `LEAST` or
better; the others are noted. The figures are those of `make accuracy` on the half of the labelled messages that was
kept untouched, rounded down.
"""

from __future__ import annotations

LEAST = 0.90
"""Precision from which on a problem may cost points (design, section 5)."""

PRECISION: dict[str, float] = {
    "speculation": 1.00,
    "blame": 0.63,
    "jargon": 1.00,
    "no-impact": 0.84,
    "overpromise": 0.75,
    "vague": 0.91,
}
"""Problem to precision on untouched text."""


def is_trusted(problem: str) -> bool:
    """Whether a problem may cost points; an unknown one may not."""
    return PRECISION.get(problem, 0.0) >= LEAST
