"""Scripted trainee: tells the public that it is over while the work goes on."""

from __future__ import annotations

import re
from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import doing, each_step, of
from engine.trainees.plan import Plan, Step

PUBLIC = ("status_page", "customers")
_STATUS = re.compile(r"\bStatus: (?!monitoring|resolved)[^.;]+", re.IGNORECASE)


class CallsItOver(Trainee):
    """Writes on the status page that it is resolved when a remedy has only been begun."""

    id: ClassVar[str] = "calls_it_over"
    title: ClassVar[str] = "Tells the public too early that it is over"
    lowers: ClassVar[tuple[str, ...]] = ("C309",)

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Every public update that names a stage of the work says resolved in its place."""

        def change(step: Step) -> Step:
            args = step.do.args
            if args.get("audience") not in PUBLIC or args.get("form") != "update":
                return step
            return doing(step, text=_STATUS.sub("Status: resolved", args["text"]))

        return each_step(plan, of("post"), change)
