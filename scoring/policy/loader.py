"""Reads a policy pack from its YAML text, with the packs it extends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.source.document import Document, compose
from engine.source.problems import Problem, did_you_mean, has_errors, in_order, quoted
from engine.source.validate import validate
from scoring.policy import extend
from scoring.policy.check import check
from scoring.policy.model import Policy

# The letter of the problems of policy packs.
LETTER = "G"
# Packs that extend packs that extend packs: more than this is a mistake, and hard to read.
MOST_STEPS = 5


def load_policy(
    text: str, file: str, others: Mapping[str, str] | None = None, cited: Mapping[str, str] | None = None
) -> tuple[Policy | None, list[Problem]]:
    """The pack a text describes and every problem found in it, with positions; None when an error stands in its way.

    `file` is the name the problems carry, `others` the texts of the packs that may be extended, by name, `cited` the
    practices that a pack must have, each with the criterion that cites it. Never raises for what the texts hold.
    """
    own, problems = compose(text, file, LETTER)
    if own is None:
        return None, problems
    whole, more = _whole(own, others or {}, [])
    problems += more
    if whole is None:
        return None, in_order(problems)
    policy, misfits = validate(whole, Policy, LETTER)
    problems = in_order([*problems, *misfits, *check(whole, cited)])
    return (None if has_errors(problems) else policy), problems


def _whole(own: Document, others: Mapping[str, str], above: list[str]) -> tuple[Document | None, list[Problem]]:
    """The pack with all it takes over; None, with the problem, when what it extends cannot be used."""
    name = own.value(("extends",)) if own.has(("extends",)) else None
    if not isinstance(name, str):
        return own, []
    if name not in others and name in _names(own):
        return None, [_problem(own, "G102", _circle([name, name]))]
    if name not in others:
        known = ", ".join(others) or "none"
        told = f"There is no pack {quoted(name)} to extend; known are: {known}.{did_you_mean(name, others)}"
        return None, [_problem(own, "G101", told)]
    if name in above or len(above) >= MOST_STEPS:
        return None, [_problem(own, "G102", _circle([*above, name]))]
    base, problems = compose(others[name], name, LETTER)
    whole = None
    if base is not None and not has_errors(problems):
        whole, problems = _whole(base, others, [*above, name])
        if whole is not None:
            problems = [*problems, *validate(whole, Policy, LETTER)[1], *check(whole)]
    if whole is None or has_errors(problems):
        first = next(problem for problem in problems if problem.level == "error")
        told = f"The pack {quoted(name)} cannot be extended, for it is wrong itself: {first.message}"
        return None, [_problem(own, "G103", told)]
    return extend.merged(whole, own), _differences(whole, own)


def _names(own: Document) -> list[object]:
    """What a pack itself is called: by its file, and by its id."""
    stem = own.file.replace("\\", "/").rpartition("/")[2].removesuffix(".yaml")
    return [stem, *([own.value(("id",))] if own.has(("id",)) else [])]


def _circle(way: Sequence[str]) -> str:
    return f"A pack must not extend itself; the way is {' > '.join(way)}."


def _differences(base: Document, own: Document) -> list[Problem]:
    """What a pack says of its base that has no effect: it should say only what differs."""
    found = []
    for path in extend.removed(own):
        if not base.has(path):
            told = f"There is no {quoted(str(path[-1]))} in the extended pack to take away."
            found.append(Problem(own.file, *own.key_position(path), "G104", told))
    for path in extend.repeated(base, own):
        told = f"{quoted('.'.join(map(str, path)))} is what the extended pack says already; leave it out."
        found.append(Problem(own.file, *own.key_position(path), "G105", told, "warning"))
    return found


def _problem(own: Document, code: str, message: str) -> Problem:
    return Problem(own.file, *own.position(("extends",)), code, message)
