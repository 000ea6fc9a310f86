"""Play a whole drill with a scripted trainee."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import engine.trainees
from engine.command import Command
from engine.drill import Drill
from engine.registry import discover
from engine.scenario.model import Scenario
from engine.trace import Trace
from engine.trainees.base import Trainee
from engine.trainees.follower import Follower
from engine.trainees.plan import Plan
from engine.trainees.view import View

TRAINEES: dict[str, type[Trainee]] = {cls.id: cls for cls in discover(engine.trainees, Trainee)}

# A scripted trainee looks up this often, in seconds of drill time: quicker than any threshold that is graded.
LOOK_S = 5

# What a reader of language makes of a command's text: (kind, args, start, now) to reads, or None.
Reader = Callable[[str, dict[str, Any], str, int], dict[str, Any] | None]


def play(scenario: Scenario, trainee: str, seed: int, plan: Plan, read: Reader) -> tuple[list[Command], Trace]:
    """The commands the trainee gave and the trace of the drill. Raises KeyError for an unknown trainee."""
    shaped = TRAINEES[trainee].shape(plan, scenario)
    drill = Drill(scenario, seed)
    view = View(drill, plan.seat)
    follower = Follower(shaped)
    commands: list[Command] = []

    def act(now: int) -> bool:
        acted = False
        for kind, args in follower.next(view, now):
            reads = read(kind, args, scenario.start, now)
            commands.append(Command(len(commands) + 1, now, plan.seat, kind, args, reads, f"{trainee}-{len(commands)}"))
            drill.submit(commands[-1])
            acted = True
        return acted

    now = 0
    while not drill.ended and now < scenario.horizon:
        now += LOOK_S
        drill.advance(now)
        if not drill.ended:
            act(drill.now)
    while act(drill.now):
        pass
    return commands, drill.trace()
