"""Scripted trainee: tries every remedy there is, one after the other."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any, ClassVar

from engine.commands.base import RemedyCommand
from engine.drill import Drill
from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import REMEDIES, edited, first, further, of, with_steps, without
from engine.trainees.plan import Plan, When

# Seconds from one try to the next: longer than most remedies take.
TRY_S = 120


class EveryRemedy(Trainee):
    """Leads and informs by the book, and tries every remedy with its own hands until something helps."""

    id: ClassVar[str] = "every_remedy"
    title: ClassVar[str] = "Tries every remedy"
    lowers: ClassVar[tuple[str, ...]] = ("response",)
    may_lower: ClassVar[tuple[str, ...]] = ("severity", "roles", "communication", "post_mortem")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """One remedy of each kind is tried, none as planned, then the next of each, until recovery is verified."""
        start = first(plan, of("declare")) or first(plan, of("acknowledge"))
        if start is None:
            return plan
        tries = [start]
        for n, args in enumerate(_offered(scenario, scenario.horizon // TRY_S)):
            tries.append(further(f"try-{n + 1}", "do", tries[-1], TRY_S, **args))
        over = [When(step=check.id)] if (check := first(plan, of("verify"))) else []
        tries = [edited(step, until=over) for step in tries[1:]]
        return with_steps(without(plan, of("propose", *REMEDIES)), *tries)


def _offered(scenario: Scenario, most: int) -> list[dict[str, Any]]:
    """What can be done at the start of the drill, each kind in turn."""
    kinds: dict[str, list[dict[str, Any]]] = {}
    for args, _ in RemedyCommand.choices(Drill(scenario, 1))["remedy"]:
        kinds.setdefault(args["remedy"], []).append(args)
    return [args for turn in zip_longest(*kinds.values()) for args in turn if args is not None][:most]
