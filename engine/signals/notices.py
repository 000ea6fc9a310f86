"""What fires and may call somebody: alerts, outside checks and the reports of support, each with an id that can be
acknowledged.

Notices of one group call once: one that fires within a window after the first joins it and does not page again. A
notice that fires again after it has cleared is new and not acknowledged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.journal import Journal
from engine.scenario.model import Scenario
from engine.trace import Event

# What fires this long after the first of its group belongs to the same notification: the usual group interval of an
# alert manager (Prometheus Alertmanager's default is five minutes).
GROUP_S = 300

# Where each kind of event keeps the id of what fires or clears.
ID_OF = {
    "alert_fired": "alert",
    "alert_cleared": "alert",
    "check_failed": "check",
    "check_passed": "check",
    "reported": "report",
}


class Notices:
    """Everything that fires. `on_page` is told of each notice that pages: its id, the team, the event.

    `firing` holds what has fired and not cleared, silenced alerts included, with its event. `acknowledged` is the list
    of ids that somebody has acknowledged.
    """

    def __init__(self, scenario: Scenario, journal: Journal, acknowledged: list[str]) -> None:
        names = {journey.id: journey.name for journey in scenario.journeys}
        self.titles = {rule.id: rule.title for rule in scenario.alerts}
        self.titles |= {check.id: check.title for check in scenario.checks}
        self.titles |= {
            rule.report: f"Customers report trouble: {names[rule.journey]}" for rule in scenario.tickets if rule.pages
        }
        self.firing: dict[str, Event] = {}
        self.fired: list[str] = []
        self.on_page: Callable[[str, str, Event], None] = lambda notice, team, event: None
        self._journal = journal
        self._acknowledged = acknowledged
        self._groups: dict[str, Event] = {}
        self._calls: dict[str, str] = {}
        self._last_call: dict[str, Event] = {}

    def fire(
        self, now: int, kind: str, notice: str, data: dict[str, Any], *, pages: str | None, group: str | None = None
    ) -> Event:
        """Let a notice fire: its event, and the page when `pages` names a team and nothing of its group just called.

        Returns the event; `joins` in it is the notice that called for this one as well, or null.
        """
        called = self._groups.get(group or "")
        if called is not None and now - called.at > GROUP_S:
            called = None
        joins = None if called is None else called.data[ID_OF[called.kind]]
        data = {ID_OF[kind]: notice} | data | {"joins": joins}
        event = self._journal.add(now, kind, data, cause=None if called is None else called.n)
        self.firing[notice] = event
        if data.get("muted"):
            return event
        if notice not in self.fired:
            self.fired.append(notice)
        if joins is not None:
            self._calls[notice] = joins
            self._mark(notice, joins in self._acknowledged)
            return event
        self._calls[notice] = notice
        self._last_call[notice] = event
        self._mark(notice, False)
        if pages is not None:
            if group is not None:
                self._groups[group] = event
            self.on_page(notice, pages, event)
        return event

    def call(self, notice: str, title: str, said: Event) -> None:
        """Let somebody call who is no tool: there is nothing that fires, and yet something to acknowledge."""
        self.titles[notice] = title
        if notice not in self.fired:
            self.fired.append(notice)
        self._calls[notice] = notice
        self._last_call[notice] = said
        self._mark(notice, False)

    def clear(self, now: int, kind: str, notice: str, data: dict[str, Any]) -> None:
        """Let a notice that fires clear."""
        self._journal.add(now, kind, {ID_OF[kind]: notice} | data, cause=self.firing.pop(notice).n)

    def waiting(self) -> list[str]:
        """Ids of what has fired and nobody has acknowledged since, in the order in which they first fired."""
        return [notice for notice in self.fired if notice not in self._acknowledged]

    def acknowledge(self, notice: str) -> None:
        """Acknowledge a notice, and with it everything that came in the same call."""
        for name in self._call_of(notice):
            self._mark(name, True)

    def rings(self, notice: str, call: Event) -> bool:
        """Whether this call of a notice still stands: no later one, and it or something that joined it fires."""
        latest = self._last_call.get(notice) is call
        return latest and any(name in self.firing for name in self._call_of(notice))

    def _call_of(self, notice: str) -> list[str]:
        call = self._calls[notice]
        return [name for name, other in self._calls.items() if other == call]

    def _mark(self, notice: str, acknowledged: bool) -> None:
        if acknowledged and notice not in self._acknowledged:
            self._acknowledged.append(notice)
        elif not acknowledged and notice in self._acknowledged:
            self._acknowledged.remove(notice)
