"""Ids of the trace in the words of a screen: people, services, journeys, roles, audiences, remedies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

ROLES = {"commander": "commander", "tech_lead": "tech lead", "scribe": "scribe", "communications": "communications"}
AUDIENCES = {
    "responders": "Responders",
    "team": "Team",
    "status_page": "Status page",
    "customers": "Customers",
    "executives": "Executives",
    "ticket": "Ticket",
}
FORMS = {"initial": "initial alert", "update": "update", "resolution": "resolution"}
DIMENSIONS = {
    "severity": "Severity",
    "roles": "Roles",
    "communication": "Communication",
    "response": "Response",
    "post_mortem": "Post-mortem",
}
ENDINGS = {
    "resolved": "Resolved",
    "mitigated": "Mitigated",
    "stood_down": "Stood down",
    "handed_over": "Handed over",
    "scheduled": "Scheduled",
    "unresolved": "Unresolved",
    "interrupted": "Interrupted",
}


def plain(identifier: str) -> str:
    """An id as words: `roll_back` becomes `roll back`."""
    return identifier.replace("_", " ").replace("-", " ").strip()


def listing(words: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`; empty for nothing."""
    found = list(words)
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} and {found[-1]}"


class Names:
    """Looks names up in the header of a trace; an unknown id is shown as it is."""

    def __init__(self, header: dict[str, Any]) -> None:
        self._people = {row["id"]: row for row in header.get("people", [])}
        self._seats = {row["id"]: row["person"] for row in header.get("seats", [])}
        self._teams = {row["id"]: row["name"] for row in header.get("teams", [])}
        self._journeys = {row["id"] for row in header.get("journeys", [])}
        things = [*header.get("services", []), *header.get("journeys", [])]
        self._things = {row["id"]: row["name"] for row in things}
        self._alerts = {row["id"]: row for key in ("alerts", "checks") for row in header.get(key, [])}
        self._reports = {row["id"]: row["journey"] for row in header.get("reports", [])}

    def person(self, identifier: str | None) -> str:
        """The name of a person; a seat stands for its person."""
        if identifier is None:
            return "nobody"
        row = self._people.get(self._seats.get(identifier, identifier))
        return str(row["name"]) if row else identifier

    def people(self, identifiers: Iterable[str]) -> str:
        """Several people, as a list in a sentence."""
        return listing(self.person(i) for i in identifiers)

    def seated(self, identifier: str) -> bool:
        """Whether this person sits at a seat, so that what they did is the trainee's decision."""
        return identifier in self._seats.values()

    def thing(self, identifier: str | None) -> str:
        """The name of a service or a journey."""
        if identifier is None:
            return "the whole system"
        return str(self._things.get(identifier, identifier))

    def journey(self, identifier: str | None) -> bool:
        """Whether this is a journey."""
        return identifier in self._journeys

    def fires(self, identifier: str) -> bool:
        """Whether this is an alert, an outside check or a report of support."""
        return identifier in self._alerts or identifier in self._reports

    def team(self, identifier: str | None) -> str:
        """The name of a team."""
        return str(self._teams.get(identifier or "", identifier or "no team"))

    def alert(self, identifier: str) -> str:
        """The title of an alert, an outside check or a report of support, where the header has one."""
        if identifier in self._reports:
            return f"Customers report trouble: {self.thing(self._reports[identifier])}"
        row = self._alerts.get(identifier, {})
        title = row.get("title") or row.get("title words")
        return str(title) if isinstance(title, str) else plain(identifier)
