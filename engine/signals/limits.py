"""Thresholds laid out for columns of scaled whole numbers, so that a tick compares whole numbers and looks nothing up.
"""

from __future__ import annotations

# Beyond every stored figure: the upper end of a rule that only looks down.
NO_LIMIT = 1 << 62


def bounds(above: float | None, below: float | None, scale: int) -> tuple[int, int]:
    """The lowest and the highest stored value that is not past the threshold.

    Stored values are figure * `scale`. A missing sample (negative) lies below the lowest one, so it counts as past.
    """
    if above is not None:
        highest = int(above * scale) + 1
        while highest / scale > above:
            highest -= 1
        return 0, highest
    lowest = int((below or 0.0) * scale) - 1
    while lowest / scale < (below or 0.0):
        lowest += 1
    return max(0, lowest), NO_LIMIT
