"""How far each problem in the wording of a text may be trusted: the reader's precision on text it was not made with.

Wrongly taken points cost more trust than missed ones, so a problem costs points only where the precision is `LEAST` or
better; the others are noted. The figures are those of `make accuracy` on the parts of the labelled sets that were kept
untouched; a test holds this table against them.
"""

from __future__ import annotations

from dataclasses import dataclass

LEAST = 0.90
"""Precision from which on a problem may cost points (design, section 5)."""


@dataclass(frozen=True, slots=True)
class Measured:
    """`right` of the `found` texts in which the reader saw the problem have it, on untouched text."""

    right: int
    found: int

    @property
    def precision(self) -> float:
        """The share of right findings; nothing found is no evidence, and counts as 0."""
        return self.right / self.found if self.found else 0.0


MEASURED: dict[str, Measured] = {
    "speculation": Measured(24, 26),
    "blame": Measured(30, 48),
    "accusation": Measured(9, 9),
    "jargon": Measured(30, 30),
    "no-impact": Measured(36, 42),
    "overpromise": Measured(34, 39),
    "vague": Measured(52, 68),
}
"""What was measured, by problem. "accusation" is the narrow reader of blame: what somebody, by role or name, did wrong
or should have done; it finds one charge in twenty."""

COSTS_BY: dict[str, str] = {"blame": "accusation"}
"""The problems for which points are taken by a narrower reading than the one that is noted."""


def costs_points(problem: str) -> bool:
    """Whether a problem may cost points, by the reading that takes them; an unknown one may not."""
    measured = MEASURED.get(COSTS_BY.get(problem, problem))
    return measured is not None and measured.precision >= LEAST
