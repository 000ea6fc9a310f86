"""Scripted trainee: tries every remedy there is, one after the other."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any, ClassVar

from engine.commands.base import RemedyCommand
from engine.drill import Drill
from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import REMEDIES, each_step, edited, first, further, of, with_steps, without
from engine.trainees.plan import Plan, When

# Seconds from one try to the next; a pair of hands does one after the other, however many wait.
TRY_S = 60
ENDS = ("verify", "resolve", "close", "stand_down", "hand_over_shift")


class EveryRemedy(Trainee):
    """Leads and informs by the book, and tries every remedy with its own hands until something helps."""

    id: ClassVar[str] = "every_remedy"
    title: ClassVar[str] = "Tries every remedy"
    lowers: ClassVar[tuple[str, ...]] = ("response",)
    may_lower: ClassVar[tuple[str, ...]] = ("severity", "roles", "communication", "post_mortem")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """One remedy of each kind is tried, none as planned, then the next of each, until recovery is verified.

        Nothing is verified or ended before each kind has had its turn.
        """
        start = first(plan, of("declare")) or first(plan, of("acknowledge"))
        if start is None:
            return plan
        kinds = _offered(scenario)
        turns = [args for turn in zip_longest(*kinds.values()) for args in turn if args is not None]
        tries = [start]
        for n, args in enumerate(turns[: scenario.horizon // TRY_S]):
            tries.append(further(f"try-{n + 1}", "do", tries[-1], TRY_S, **args))
        over = [When(step=check.id)] if (check := first(plan, of("verify"))) else []
        tried = When(step=tries[min(len(kinds), len(tries) - 1)].id)
        shaped = each_step(plan, of(*ENDS), lambda step: edited(step, when=[*step.when, tried]))
        shaped = without(shaped, of("propose", *REMEDIES))
        return with_steps(shaped, *[edited(step, until=over) for step in tries[1:]])


def _offered(scenario: Scenario) -> dict[str, list[dict[str, Any]]]:
    """What can be done at the start of the drill, by kind."""
    kinds: dict[str, list[dict[str, Any]]] = {}
    for args, _ in RemedyCommand.choices(Drill(scenario, 1))["remedy"]:
        kinds.setdefault(args["remedy"], []).append(args)
    return kinds
