"""A plan: what a scripted trainee does, step by step, on conditions over what its seat has seen.

A step is done once, `after` its conditions came true, or at `latest` whatever they say. With `each` it is done once
for every event of that kind; with `every` it is repeated until its `until` conditions hold.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, model_validator

from engine.parts import Id, Part
from engine.scenario.cast import Signal
from engine.source.document import compose
from engine.source.durations import Duration
from engine.source.nodes import Path
from engine.source.problems import Problem, has_errors, in_order
from engine.source.reporter import Reporter
from engine.source.salvage import LOST, listed, present, salvage, there
from engine.source.validate import validate
from engine.vocabulary import COMMANDS


class When(Part):
    """One condition: an event this seat has seen, a step that was done, or a signal past a figure for a while."""

    event: str | None = None
    match: Annotated[dict[str, Any], Field(alias="with")] = {}
    step: Id | None = None
    signal: Signal | None = None
    above: float | None = None
    below: float | None = None
    held: Duration = 0

    @model_validator(mode="after")
    def _one_kind(self) -> When:
        named = [thing for thing in (self.event, self.step, self.signal) if thing is not None]
        if len(named) != 1:
            raise ValueError("S230 a condition names one of 'event', 'step' or 'signal'.")
        if (self.signal is not None) != ((self.above is None) != (self.below is None)):
            raise ValueError("S231 'signal' goes with either 'above' or 'below', and nothing else does.")
        return self


class Deed(Part):
    """The command a step gives. Texts in `args` may hold slots (`engine/trainees/slots.py`)."""

    kind: str
    args: dict[str, Any] = {}


class Step(Part):
    """One step of a plan. `mute` steps come true and count as done, but give no command."""

    id: Id
    when: list[When] = []
    each: When | None = None
    after: Duration = 0
    latest: Duration | None = None
    every: Duration | None = None
    until: list[When] = []
    do: Deed
    mute: bool = False


class Plan(Part):
    """A whole plan for one seat of a scenario."""

    scenario: Id
    title: str
    seat: Id
    steps: Annotated[list[Step], Field(min_length=1)]

    def changed(self, change: Any) -> Plan:
        """The same plan with every step passed through `change(step) -> step`."""
        return self.model_copy(update={"steps": [change(step) for step in self.steps]})


def load_plan(text: str, file: str) -> tuple[Plan | None, list[Problem]]:
    """The plan in `text` and every problem of it at once; None when one of them is an error."""
    document, problems = compose(text, file)
    if document is None:
        return None, problems
    plan, misfits = validate(document, Plan)
    usable = plan if plan is not None and not problems else salvage(document, Plan)
    found = _check(usable, Reporter(document)) if usable is not None else []
    problems = in_order(problems + misfits + found)
    return (None if has_errors(problems) else plan), problems


def _check(plan: Plan, reporter: Reporter) -> list[Problem]:
    ids = [step.id if there(step) else LOST for step in listed(plan.steps)]
    for k, step in present(plan.steps):
        if there(step.id) and ids.index(step.id) != k:
            reporter.error(("steps", k, "id"), "S210", f"the step id '{step.id}' is used twice.")
        for path, when in _conditions(step):
            if when.step is not None and there(when.step, *ids) and when.step not in ids:
                message = f"no step is called '{when.step}'."
                reporter.error(("steps", k, *path, "step"), "S232", message, near=ids, found=when.step)
        if there(step.do) and there(step.do.kind):
            _check_deed(("steps", k, "do"), step.do, reporter)
    return reporter.problems


def _conditions(step: Step) -> list[tuple[Path, When]]:
    """The conditions of a step with their paths in it."""
    places: list[tuple[Path, When]] = [(("when", n), when) for n, when in present(step.when)]
    places += [(("until", n), when) for n, when in present(step.until)]
    return places + ([(("each",), step.each)] if step.each and there(step.each) else [])


def _check_deed(path: Path, deed: Deed, reporter: Reporter) -> None:
    kind = COMMANDS.get(deed.kind)
    if kind is None:
        message = f"there is no command '{deed.kind}'."
        reporter.error((*path, "kind"), "S233", message, near=COMMANDS, found=deed.kind)
        return
    for _, name in present(deed.args):
        if name not in kind.model_fields:
            message = f"the command '{deed.kind}' has no argument '{name}'."
            reporter.error((*path, "args", name), "S234", message, near=kind.model_fields, found=name, at_key=True)
    for name, field in kind.model_fields.items():
        if field.is_required() and there(*listed(deed.args)) and name not in deed.args:
            reporter.error(path, "S235", f"the command '{deed.kind}' needs '{name}'.")
