"""Changes of plans that several scripted trainees share. Each gives a new plan; the one given stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from engine.scenario.model import Scenario
from engine.source.durations import format_duration
from engine.trainees.plan import Deed, Plan, Step, When

Test = Callable[[Step], bool]
REMEDIES = ("authorise", "do")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def of(*kinds: str) -> Test:
    """A test for steps that give a command of one of these kinds."""
    return lambda step: step.do.kind in kinds


def first(plan: Plan, test: Test) -> Step | None:
    """The first step in the order of the plan for which the test holds."""
    return next((step for step in plan.steps if test(step)), None)


def edited(step: Step, **changes: Any) -> Step:
    """The step with other values for some of its fields."""
    return step.model_copy(update=changes)


def doing(step: Step, kind: str | None = None, **args: Any) -> Step:
    """The step with another command, or with some other arguments; an argument that is None falls away."""
    given = {key: value for key, value in {**step.do.args, **args}.items() if value is not None}
    return edited(step, do=Deed(kind=kind or step.do.kind, args=given))


def further(id: str, kind: str, since: Step, after: int, **args: Any) -> Step:
    """A step of its own that gives a command `after` seconds after the step `since`."""
    return Step(id=id, when=[When(step=since.id)], after=format_duration(after), do=Deed(kind=kind, args=args))


def each_step(plan: Plan, test: Test, change: Callable[[Step], Step]) -> Plan:
    """The plan with every step changed for which the test holds."""
    return plan.changed(lambda step: change(step) if test(step) else step)


def with_steps(plan: Plan, *steps: Step) -> Plan:
    """The plan with further steps at its end."""
    return edited_plan(plan, [*plan.steps, *steps])


def edited_plan(plan: Plan, steps: Sequence[Step]) -> Plan:
    """The plan with other steps."""
    return plan.model_copy(update={"steps": list(steps)})


def without(plan: Plan, gone: Test) -> Plan:
    """The plan in which these steps give no command, but count as done, so that the rest keeps its time.

    Who waited for the event of such a command waits for the step; the post-mortem does not tell of what was not done.
    """
    lost = [step for step in plan.steps if gone(step) and not step.mute]
    left = [step.do.kind for step in plan.steps if step not in lost]
    stands_for = {step.do.kind: step.id for step in reversed(lost) if step.do.kind not in left}

    def rewired(when: When) -> When:
        step = stands_for.get(when.event or "")
        return when if step is None else When(step=step)

    def change(step: Step) -> Step:
        whens = {part: [rewired(when) for when in getattr(step, part)] for part in ("when", "until")}
        return edited(step, mute=step.mute or step in lost, **whens)

    return untold(plan.changed(change), [step.id for step in lost])


def untold(plan: Plan, steps: Sequence[str]) -> Plan:
    """The plan whose post-mortem leaves out sentences with the time or the person of these steps."""
    if not steps:
        return plan
    cites = re.compile(rf"\{{[a-z]+:(?:{'|'.join(steps)})\}}")
    return retold(plan, lambda sentence: None if cites.search(sentence) else sentence)


def retold(plan: Plan, change: Callable[[str], str | None]) -> Plan:
    """The plan whose post-mortem has each sentence changed, or left out where the change gives None.

    A section that would be empty keeps its text.
    """

    def section(text: str) -> str:
        lines = []
        for line in text.split("\n"):
            kept = [new for old in _SENTENCE.split(line) if (new := change(old)) is not None]
            lines += [" ".join(kept)] if kept else []
        return "\n".join(lines) or text

    def change_step(step: Step) -> Step:
        sections = {name: section(text) for name, text in step.do.args.get("sections", {}).items()}
        return doing(step, sections=sections)

    return each_step(plan, of("submit_post_mortem"), change_step)


def releveled(plan: Plan, change: Callable[[str], str]) -> Plan:
    """The plan whose declarations have another level."""

    def rewired(when: When) -> When:
        if when.event != "declare" or "level" not in when.match:
            return when
        return when.model_copy(update={"match": {**when.match, "level": change(when.match["level"])}})

    def change_step(step: Step) -> Step:
        step = edited(step, when=[rewired(when) for when in step.when], until=[rewired(when) for when in step.until])
        return doing(step, level=change(step.do.args["level"])) if step.do.kind == "declare" else step

    return plan.changed(change_step)


def level(step: int, name: str) -> str:
    """The level this many steps milder than the one named, stricter when negative; SEV1 and SEV4 are the ends."""
    return f"SEV{min(4, max(1, int(name[-1]) + step))}"


def seated(plan: Plan, scenario: Scenario) -> str:
    """The person of the seat that follows the plan."""
    return next(seat.person for seat in scenario.seats if seat.id == plan.seat)


def called(step: Step, plan: Plan, scenario: Scenario) -> list[str]:
    """Who is first called by a step that pages or brings somebody in; nobody for any other step."""
    if step.do.kind not in ("page", "bring_in"):
        return []
    args = step.do.args
    if args.get("person"):
        return [args["person"]]
    order = ("now", "secondary", "off")
    away = [one for one in scenario.responders if one.id != seated(plan, scenario)]
    there = [one for one in away if one.team == args.get("team") or one.level == args.get("level")]
    return [one.id for one in sorted(there, key=lambda one: order.index(one.on_call))][:1]
