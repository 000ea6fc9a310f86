"""The state of the response: what has been declared, who holds which role, who is in, how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field

ROLES = {
    "commander": "Incident commander",
    "tech_lead": "Tech lead",
    "scribe": "Scribe",
    "communications": "Communications lead",
}
AUDIENCES = {
    "responders": "Responders (incident channel)",
    "team": "Team channel",
    "status_page": "Status page",
    "customers": "Customers (direct)",
    "executives": "Executives",
    "ticket": "Ticket",
}


@dataclass
class Incident:
    """What the tools of the response know. Times are drill seconds; None is not yet."""

    id: str | None = None
    level: str | None = None
    roles: dict[str, str] = field(default_factory=dict)
    acknowledged: list[str] = field(default_factory=list)
    war_room: list[str] | None = None
    resolved_at: int | None = None
    ended: str | None = None
    scheduled: bool = False
    post_mortem: str | None = None
    tickets: int = 0
