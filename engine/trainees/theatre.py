"""Scripted trainee: the right acts at the right times around a remedy that has nothing to do with it."""

from __future__ import annotations

from typing import ClassVar

from engine.scenario.model import Scenario
from engine.trainees.base import Trainee
from engine.trainees.edits import REMEDIES, doing, each_step, of
from engine.trainees.plan import Plan, Step


class Theatre(Trainee):
    """Does what a clock can tell, and for each remedy has replicas added to something that is not broken."""

    id: ClassVar[str] = "theatre"
    title: ClassVar[str] = "Has an irrelevant remedy carried out"
    lowers: ClassVar[tuple[str, ...]] = ("response",)
    may_lower: ClassVar[tuple[str, ...]] = ("severity", "roles", "communication", "post_mortem")

    @classmethod
    def shape(cls, plan: Plan, scenario: Scenario) -> Plan:
        """Each remedy goes to a service the plan does not care about, on the path of an affected journey if it can."""
        meant = [_about(step, scenario) for step in plan.steps]
        skilled = [
            (service.id, one.id)
            for one in scenario.responders
            for service in scenario.services
            if service.scalable and service.id in one.skills and service.id not in meant
            and one.id in [step.do.args["person"] for step in plan.steps if step.do.kind in ("ask", "authorise")]
        ]  # fmt: skip
        near = _path(plan, scenario)
        idle = sorted(skilled, key=lambda pair: near.index(pair[0]) if pair[0] in near else len(near))
        if not idle:
            return plan
        service, person = idle[0]

        def change(step: Step) -> Step:
            whom = None if step.do.kind == "propose" else person
            return doing(step, remedy="scale_out", params={"service": service}, person=whom)

        return each_step(plan, of("propose", *REMEDIES), change)


def _about(step: Step, scenario: Scenario) -> str | None:
    """The service a step asks about or works on."""
    entries = {journey.id: journey.entry for journey in scenario.journeys}
    params = step.do.args.get("params", {})
    named = step.do.args.get("about") or params.get("service") or params.get("journey")
    return None if named is None else entries.get(str(named), str(named))


def _path(plan: Plan, scenario: Scenario) -> list[str]:
    """The services that requests of the journeys pass which the plan declares as affected, nearest first."""
    named = [name for step in plan.steps for name in step.do.args.get("affects", [])]
    passed = [journey.entry for journey in scenario.journeys if journey.id in named]
    calls = {service.id: [call.service for call in service.calls] for service in scenario.services}
    for service in passed:
        passed += [callee for callee in calls.get(service, []) if callee not in passed]
    return passed
