"""The pager: an alert pages its team's on-call; what nobody acknowledges is paged again, to the secondary as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.people.person import Process
from engine.scenario.telling import Alert
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# After this many rounds the alert stays red and the phone stays quiet.
ROUNDS = 3


class Pager:
    """Pages for alerts."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill

    def fire(self, alert: Alert, fired: Event) -> None:
        """Page for an alert that has just fired."""
        self._drill.env.process(self._ring(alert, fired))

    def _ring(self, alert: Alert, fired: Event) -> Process:
        drill = self._drill
        team = drill.crew.on_call(alert.pages or "")
        for turn in range(ROUNDS):
            for person in team[: 1 + (turn > 0)]:
                if person.id in drill.crew.seated or not person.joined:
                    drill.crew.page(person, alert.id, fired.n)
            yield drill.env.timeout(drill.scenario.page_timeout)
            seated = any(person.id in drill.crew.seated for person in team)
            answered = alert.id in drill.incident.acknowledged or (not seated and any(p.joined for p in team))
            if answered or drill.incident.ended or alert.id not in drill.alerts.firing:
                return
