"""Reads a policy pack from its YAML text."""

from __future__ import annotations

from engine.source.document import compose
from engine.source.problems import Problem, has_errors
from engine.source.validate import validate
from scoring.policy.model import Policy

# The letter of the problems of policy packs.
LETTER = "G"


def load_policy(text: str, file: str) -> tuple[Policy | None, list[Problem]]:
    """The pack a text describes and every problem found in it, with positions; None when an error stands in its way.

    `file` is the name the problems carry. Never raises for what the text holds.
    """
    document, problems = compose(text, file, LETTER)
    if document is None:
        return None, problems
    policy, more = validate(document, Policy, LETTER)
    problems = problems + more
    return (None if has_errors(problems) else policy), problems
