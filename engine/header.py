"""Event 0 of every trace: what graders may use from the scenario, because they read the trace and nothing else."""

from __future__ import annotations

from typing import Any

from engine.scenario.model import Scenario
from engine.world.network import Network


def header(scenario: Scenario, network: Network, seed: int) -> dict[str, Any]:
    """The data of event 0, the shape of `docs/trace.md`."""
    return {
        "scenario": {"id": scenario.id, "version": scenario.version, "title": scenario.title},
        "seed": seed,
        "start": scenario.start,
        "tick": scenario.tick,
        "history": scenario.history,
        "horizon": scenario.horizon,
        "pace": scenario.pace,
        "scrape_delay": scenario.scrape_delay,
        "currency": scenario.currency,
        "locale": scenario.locale,
        "ending": scenario.ending,
        "peak": scenario.peak,
        "seats": [{"id": seat.id, "person": seat.person} for seat in scenario.seats],
        "people": _people(scenario),
        "teams": [{"id": team.id, "name": team.name, "owns": team.owns} for team in scenario.teams],
        "services": [
            {"id": s.id, "name": s.name, "team": s.team, "needs": [c.service for c in s.calls], "aliases": s.aliases}
            for s in scenario.services
        ],
        "journeys": [
            {
                "id": journey.id,
                "name": journey.name,
                "class": journey.importance,
                "entry": journey.entry,
                "services": network.reached(journey.entry),
                "value": journey.value,
                "workaround": journey.workaround,
                "aliases": journey.aliases,
            }
            for journey in scenario.journeys
        ],
        "alerts": [_alert(scenario, k) for k in range(len(scenario.alerts))],
        "checks": [check.model_dump(by_alias=True) for check in scenario.checks],
        "reports": [
            {"id": rule.report, "journey": rule.journey, "pages": rule.pages, "pages_after": rule.pages_after}
            for rule in scenario.tickets
            if rule.pages
        ],
        "overrides": [override.model_dump() for override in scenario.overrides],
        "truth": {
            "faults": [
                {
                    "id": f.id,
                    "fault": f.fault,
                    "services": f.services(),
                    "journeys": f.journeys(),
                    "since": f.at,
                    "latent": f.latent,
                }
                for f in scenario.faults
                if not f.everyday
            ],
            "clears": scenario.clears,
            "wrong": [finding.id for finding in scenario.findings if finding.wrong],
            "data": scenario.data,
            "telemetry": [rule.model_dump() for rule in scenario.telemetry],
        },
    }


def _people(scenario: Scenario) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for person in scenario.responders:
        row: dict[str, Any] = {
            "id": person.id,
            "name": person.name,
            "title": person.title,
            "team": person.team,
            "kind": "responder",
        }
        row |= {"level": person.level, "on_call": person.on_call, "skills": person.skills, "audience": None}
        row["shift"] = person.shift.model_dump() if person.shift else None
        rows.append(row)
    for holder in scenario.stakeholders:
        row = {"id": holder.id, "name": holder.name, "title": holder.title, "team": holder.team, "kind": "stakeholder"}
        row |= {"level": None, "on_call": "off", "skills": [], "audience": holder.audience, "shift": None}
        rows.append(row)
    return rows


def _alert(scenario: Scenario, k: int) -> dict[str, Any]:
    alert = scenario.alerts[k]
    owner = alert.signal.split(".")[0]
    journeys = [journey.id for journey in scenario.journeys]
    return {
        "id": alert.id,
        "title": alert.title,
        "signal": alert.signal,
        "service": None if owner in journeys else owner,
        "journey": owner if owner in journeys else None,
        "above": alert.above,
        "below": alert.below,
        "for": alert.hold,
        "clear_for": alert.hold if alert.clear_for is None else alert.clear_for,
        "group": alert.group,
        "muted": alert.muted.model_dump() if alert.muted else None,
        "pages": alert.pages,
        "severity": alert.severity,
        "runbook": alert.runbook,
    }
