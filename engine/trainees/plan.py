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
from engine.source.problems import Problem
from engine.source.validate import validate


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
    """The plan in `text` and its problems; None when it cannot be used."""
    document, problems = compose(text, file)
    if document is None:
        return None, problems
    plan, found = validate(document, Plan)
    problems = problems + found
    if plan is not None:
        problems = problems + _check(plan, file)
    return plan, problems


def _check(plan: Plan, file: str) -> list[Problem]:
    ids = [step.id for step in plan.steps]
    problems = []
    for step in plan.steps:
        for when in (*step.when, *step.until, *([step.each] if step.each else [])):
            if when.step is not None and when.step not in ids:
                message = f"step '{step.id}' waits for '{when.step}', which is no step."
                problems.append(Problem(file, 1, 1, "S232", message))
        if ids.count(step.id) > 1:
            problems.append(Problem(file, 1, 1, "S210", f"the step id '{step.id}' is used twice."))
    return list(dict.fromkeys(problems))
