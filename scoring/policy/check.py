"""What a pack must hold beyond its shape: names that lead somewhere, figures in order, nothing said twice.

Codes G101 and up are these checks; they are never used for anything else. They look at the data and not at the model,
so that everything wrong with a pack is told at once, whatever else is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from engine.source.document import Document
from engine.source.durations import parse_duration
from engine.source.nodes import Path
from engine.source.problems import Problem, quoted
from engine.source.reporter import Reporter
from engine.source.shapes import keys_at
from scoring.policy.model import LEVELS, RUNGS, Policy

RATINGS = ("strong", "sound", "partial")
# What a pack says in its own words; no value of it is a threshold that a practice could show.
UNSHOWN = ("id", "version", "title", "summary", "extends", "practices")


def check(document: Document, cited: Mapping[str, str] | None = None) -> list[Problem]:
    """Every reference of a whole pack that leads nowhere, and every row of figures that is out of order.

    `cited` are practices that must be there, each with the criterion that cites it.
    """
    checker = _Checker(document)
    checker.levels()
    checker.audiences()
    checker.practices()
    checker.cited(cited or {})
    checker.thresholds()
    checker.ladder()
    checker.sums()
    return checker.reporter.problems


class _Checker:
    def __init__(self, document: Document) -> None:
        self.data = document.data if isinstance(document.data, dict) else {}
        self.document = document
        self.reporter = Reporter(document)

    def levels(self) -> None:
        for level in LEVELS:
            if "duties" in self.data and level not in self._keys("duties"):
                self.reporter.error(("duties",), "G106", f"The duties of {level} are missing.")

    def audiences(self) -> None:
        known = self._keys("audiences")
        for level in self._keys("duties"):
            for audience in self._keys("duties", level, "audiences"):
                if audience not in known:
                    path: Path = ("duties", level, "audiences", audience)
                    if self.document.written(path) is None:
                        path = ("audiences",)
                    told = f"{level} owes news to {quoted(audience)}, which is not among the audiences."
                    self.reporter.error(path, "G107", told, known, audience, at_key=len(path) > 1)

    def practices(self) -> None:
        known = self._keys("practices")
        for path in (*self._citing("roles"), *self._citing("templates")):
            self._cited(path, self._at(*path), known)
        for section in self._keys("post_mortem", "sections"):
            path = ("post_mortem", "sections", section)
            self._cited(path, self._at(*path), known)
        for name in known:
            path = ("practices", name, "shows")
            shown = self._at(*path)
            if isinstance(shown, str) and not self._found(shown):
                told = f"Practice {name} shows the value {quoted(shown)}, which this pack does not have."
                self.reporter.error(path, "G109", told, self._paths(), shown)

    def cited(self, wanted: Mapping[str, str]) -> None:
        known = self._keys("practices")
        for practice, criterion in wanted.items():
            if "practices" in self.data and practice not in known:
                told = f"The practice {practice} is missing; {criterion} is judged by it."
                self.reporter.error(("practices",), "G112", told)

    def thresholds(self) -> None:
        matrix = [("severity", part) for part in ("all_journeys", "revenue_lost")]
        matrix += [("severity", "journeys", name) for name in self._keys("severity", "journeys")]  # type: ignore[misc]
        for path in matrix:
            levels = self._keys(*path)
            figures = [(level, self._at(*path, level)) for level in LEVELS if level in levels]
            for (strict, high), (mild, low) in pairwise(figures):
                if isinstance(high, int | float) and isinstance(low, int | float) and high <= low:
                    told = f"{strict} is reached at {high:g}, before the milder {mild} at {low:g}."
                    self.reporter.error((*path, strict), "G110", told)

    def ladder(self) -> None:
        waits = [(rung, self._at("ladder", rung, "after")) for rung in RUNGS if rung in self._keys("ladder")]
        for (low, first), (high, then) in pairwise(waits):
            before, after = _seconds(first), _seconds(then)
            if before is not None and after is not None and after <= before:
                told = f"{high} is called {then} after the page, no later than {low} after {first}."
                self.reporter.error(("ladder", high, "after"), "G110", told)
        for level in self._keys("duties"):
            to = self._at("duties", level, "escalate", "to")
            rungs = self._keys("ladder")
            if isinstance(to, str) and to in RUNGS and rungs and to not in rungs:
                told = f"{level} escalates to {to}, and the ladder does not have it."
                self.reporter.error(("duties", level, "escalate", "to"), "G107", told)

    def sums(self) -> None:
        weights = [self._at("weights", name) for name in self._keys("weights")]
        if weights and all(weight == 0 for weight in weights):
            self.reporter.error(("weights",), "G111", "Every weight is 0, so a drill could not have a total.")
        figures = [(name, self._at("ratings", name)) for name in RATINGS]
        for (better, high), (worse, low) in pairwise(figures):
            if isinstance(high, int) and isinstance(low, int) and high <= low:
                told = f"The rating {better} starts at {high}, no higher than {worse} at {low}."
                self.reporter.error(("ratings", better), "G110", told)

    def _cited(self, path: Path, practice: Any, known: list[str]) -> None:
        if isinstance(practice, str) and practice not in known:
            told = f"{quoted(str(path[-1] if path[-1] != 'practice' else path[-2]))} cites the practice "
            self.reporter.error(path, "G108", f"{told}{quoted(practice)}, which this pack does not have.", known)

    def _citing(self, part: str) -> list[tuple[str, str, str]]:
        return [(part, name, "practice") for name in self._keys(part)]

    def _at(self, *path: str) -> Any:
        node: Any = self.data
        for key in path:
            node = node.get(key) if isinstance(node, dict) else None
        return node

    def _keys(self, *path: str) -> list[str]:
        node = self._at(*path)
        return list(node) if isinstance(node, dict) else []

    def _found(self, path: str) -> bool:
        """Whether a path leads to a value, or to one that a pack may leave out: then nothing is set."""
        *owner, last = path.split(".")
        if _leads(self.data, [*owner, last]):
            return True
        firm: list[str] = []
        for step in owner:
            firm.append(next(iter(self._keys(*firm)), step) if step == "*" else step)
        return self._at(*firm) is not None and last in keys_at(Policy, tuple(firm), self.data)

    def _paths(self) -> list[str]:
        return [path for key in self.data if key not in UNSHOWN for path in _walk(self.data[key], key, 3)]


def _leads(node: Any, path: list[str]) -> bool:
    if not path:
        return True
    if not isinstance(node, dict):
        return False
    keys = list(node) if path[0] == "*" else [path[0]]
    return any(key in node and _leads(node[key], path[1:]) for key in keys)


def _walk(node: Any, path: str, depth: int) -> Iterator[str]:
    yield path
    if isinstance(node, dict) and depth:
        for key, value in node.items():
            yield from _walk(value, f"{path}.{key}", depth - 1)


def _seconds(value: Any) -> int | None:
    """A duration as written, in seconds; None for what is none, which the model tells of."""
    if not isinstance(value, str):
        return 0 if value == 0 else None
    try:
        return parse_duration(value)
    except ValueError:
        return None

