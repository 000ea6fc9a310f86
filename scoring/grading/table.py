"""The table of kinds: found in `scoring/grading/kinds/`, one file each, registered by a decorator, run by name."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.trace import Trace
from scoring.answers.guide import Rules
from scoring.grading import kinds as package
from scoring.policy.model import Policy


@dataclass(frozen=True, slots=True)
class Given:
    """What every row of a run is graded against: the policy, the trace of the drill where one was named, and the
    marking guides of interview questions."""

    policy: Policy
    trace: Trace | None = None
    guides: Mapping[str, Rules] = field(default_factory=dict)


class Unusable(Exception):
    """A row that cannot be graded. `code` is a word for programs, the message a sentence for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


Grader = Callable[[Mapping[str, Any], Given], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of input. `grader` gives the result of a row without its id, or raises `Unusable`."""

    name: str
    title: str
    grader: Grader


_found: dict[str, Kind] = {}


def kind(name: str) -> Callable[[Grader], Grader]:
    """Register the decorated function as the grader of a kind; its docstring's first line is the title. Raises
    ValueError when there are two of a name."""

    def register(grader: Grader) -> Grader:
        if name in _found:
            raise ValueError(f"two kinds are called {name}")
        _found[name] = Kind(name, (grader.__doc__ or "").strip().splitlines()[0].rstrip("."), grader)
        return grader

    return register


def all_kinds() -> dict[str, Kind]:
    """Every kind, by name."""
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return {name: _found[name] for name in sorted(_found)}
