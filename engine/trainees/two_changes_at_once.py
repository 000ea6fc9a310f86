"""Scripted trainee: makes two changes at once."""

from __future__ import annotations

from typing import Any, ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import REMEDIES, doing, edited, edited_plan, first, of
from engine.trainees.plan import Plan


class TwoChangesAtOnce(Trainee):
    """Has another change made together with the first remedy, so that nobody can tell which one helped."""

    id: ClassVar[str] = "two_changes_at_once"
    title: ClassVar[str] = "Makes two changes at once"
    lowers: ClassVar[tuple[str, ...]] = ("C403",)
    may_lower: ClassVar[tuple[str, ...]] = ("C208", "C404", "C406", "C409")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Just before the first remedy the same person is told to add replicas, or else to restart."""
        remedy = first(plan, of(*REMEDIES))
        if remedy is None:
            return plan
        other = _other(remedy.do.args, scenario)
        if other is None:
            return plan
        more = edited(doing(remedy, **other), id="at-once", mute=False)
        steps = list(plan.steps)
        steps.insert(steps.index(remedy), more)
        return edited_plan(plan, steps)


def _other(args: dict[str, Any], scenario: Scenario) -> dict[str, Any] | None:
    """Another remedy for the service of this one, or for the one where its journey enters; None when there is none."""
    entries = {journey.id: journey.entry for journey in scenario.journeys}
    params = args.get("params", {})
    target = params.get("service") or entries.get(params.get("journey", ""))
    service = next((service for service in scenario.services if service.id == target), None)
    if service is None:
        return None
    if service.scalable and args["remedy"] != "scale_out":
        return {"remedy": "scale_out", "params": {"service": service.id}}
    return {"remedy": "restart", "params": {"service": service.id}} if args["remedy"] != "restart" else None
