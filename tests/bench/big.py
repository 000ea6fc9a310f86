"""The system that is timed: twelve services, five responders, four simulated hours, twenty alert rules, 200 injects.

It is the shipped shop, stretched: its faults are on, its database tips over, and nobody acts. `copies` puts that many
of it side by side in one scenario, and `hours` lets it run longer, to see how the time grows.
"""

from __future__ import annotations

from typing import Any

from engine.scenario import Scenario
from engine.source.durations import CANONICAL
from tests.engine.makers import shop

RULES = 20
INJECTS = 200
RESPONDERS = 5


def big(copies: int = 1, hours: float = 4, tick: int = 10) -> Scenario:
    """The system `copies` times over, for `hours`, with a tick of `tick` seconds."""
    data = shop().canonical()
    seconds = int(3600 * hours)
    data |= {"history": 0, "horizon": seconds, "tick": tick, "pace": 20}
    data["responders"] = data["responders"][:RESPONDERS]
    data["alerts"] = _rules(data)
    data["injects"] = _injects(data, seconds)
    for fault in data["faults"]:
        fault["at"] = max(fault["at"], 0)
    if copies > 1:
        _multiply(data, copies)
    return Scenario.model_validate(data, context=CANONICAL)


def _rules(data: dict[str, Any]) -> list[dict[str, Any]]:
    rules = list(data["alerts"])
    names = [f"{s['id']}.{signal}" for s in data["services"] for signal in ("error_ratio", "latency_p95_ms")]
    for k, name in enumerate(names[: RULES - len(rules)]):
        above = 0.9 if name.endswith("ratio") else 20000
        rules.append(rules[0] | {"id": f"rule-{k}", "signal": name, "above": above, "severity": "ticket"})
    return rules


def _injects(data: dict[str, Any], seconds: int) -> list[dict[str, Any]]:
    first = {"at": 60, "deploy": "payments", "release": "4.12.0", "by": None}
    others = [s["id"] for s in data["services"] if s["id"] != "payments"]
    return [first] + [
        {"at": 60 + (k + 1) * (seconds - 120) // INJECTS, "deploy": others[k % len(others)], "release": f"9.{k}",
         "by": None}
        for k in range(INJECTS - 1)
    ]  # fmt: skip


def _multiply(data: dict[str, Any], copies: int) -> None:
    """More services and journeys, each copy a system of its own."""
    services, journeys, faults = data["services"], data["journeys"], data["faults"]
    for n in range(1, copies):
        for service in list(services[:12]):
            calls = [call | {"service": f"{call['service']}-{n}"} for call in service["calls"]]
            services.append(service | {"id": f"{service['id']}-{n}", "calls": calls})
        for journey in list(journeys[:4]):
            journeys.append(journey | {"id": f"{journey['id']}-{n}", "entry": f"{journey['entry']}-{n}"})
        for fault in list(faults[:3]):
            moved = {key: f"{fault[key]}-{n}" for key in ("service", "journey", "pool") if fault.get(key)}
            faults.append(fault | moved | {"id": f"{fault['id']}-{n}"})
