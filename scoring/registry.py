"""The criteria: found in `scoring/criteria/`, one file each, registered by a decorator, run by id."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scoring import criteria as package
from scoring.case import Case
from scoring.policy.model import Dimension
from scoring.scorecard import Verdict


@dataclass(frozen=True, slots=True)
class Score:
    """What a criterion says of one subject (None: of the drill). Evidence are the `n` of events.

    `practice` and `threshold` replace the criterion's own where a subject has its own. `owed` False: nobody had to do
    what is judged; it can only help.
    """

    verdict: Verdict
    because: str
    advice: str = ""
    evidence: tuple[int, ...] = ()
    subject: str | None = None
    practice: str | None = None
    threshold: str | None = None
    owed: bool = True


Judge = Callable[[Case], Sequence[Score]]


@dataclass(frozen=True, slots=True)
class Criterion:
    """A rule of grading: `weight` points within its dimension, shared evenly by the subjects it applies to.

    `also` are practices that some of its subjects cite in place of `practice`.
    One that `limits` has no weight: when it is missed, its dimension is worth at most the pack's `outcome.at_most`.
    """

    id: str
    dimension: Dimension
    practice: str
    weight: float
    judge: Judge
    title: str
    limits: bool = False
    also: tuple[str, ...] = ()


_found: dict[str, Criterion] = {}


def criterion(
    id: str, dimension: Dimension, practice: str, weight: float = 0, limits: bool = False, also: tuple[str, ...] = ()
) -> Callable[[Judge], Judge]:
    """Register the decorated function as criterion `id`; its docstring's first line is the title. Raises ValueError."""

    def register(judge: Judge) -> Judge:
        if id in _found:
            raise ValueError(f"two criteria are called {id}")
        title = (judge.__doc__ or "").strip().splitlines()
        if not title:
            raise ValueError(f"criterion {id} needs a docstring: its first line is the title")
        _found[id] = Criterion(id, dimension, practice, weight, judge, title[0].rstrip("."), limits, also)
        return judge

    return register


def all_criteria() -> list[Criterion]:
    """Every criterion, by id."""
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return [_found[id] for id in sorted(_found)]
