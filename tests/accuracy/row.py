"""One measured figure beside its baseline."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A share of `cases` labelled texts, from 0 to 1, by the reader (`measured`) and by a simple `baseline`.

    `half` says which part of the labels it was measured on; `goal` is the figure aimed at, in words.
    """

    what: str
    half: str
    cases: int
    measured: float
    baseline: float
    goal: str = ""
