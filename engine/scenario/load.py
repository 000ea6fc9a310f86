"""Load a scenario from YAML text: every problem of the file at once, at its place."""

from __future__ import annotations

from engine.scenario.check import check
from engine.scenario.model import Scenario
from engine.source.document import compose
from engine.source.problems import Problem, has_errors, in_order
from engine.source.salvage import salvage
from engine.source.validate import validate


def load_scenario(text: str, file: str) -> tuple[Scenario | None, list[Problem]]:
    """The scenario in `text`, and its problems; None when one of them is an error. `file` is named in problems."""
    document, problems = compose(text, file)
    if document is None:
        return None, problems
    scenario, misfits = validate(document, Scenario)
    whole = scenario is not None and not problems
    usable = scenario if whole else salvage(document, Scenario)
    found = check(usable, document) if usable is not None else []
    problems = in_order(problems + misfits + found)
    return (None if has_errors(problems) else scenario), problems
