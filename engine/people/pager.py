"""The pager: what fires pages its team's on-call; what nobody acknowledges is paged again, to the secondary as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.people.person import Process
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# After this many rounds the notice stays red and the phone stays quiet.
ROUNDS = 3


class Pager:
    """Pages for alerts, outside checks and reports of support."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill

    def fire(self, notice: str, team: str, fired: Event) -> None:
        """Page a team for a notice that has just fired."""
        self._drill.env.process(self._ring(notice, team, fired))

    def _ring(self, notice: str, name: str, fired: Event) -> Process:
        drill = self._drill
        team = drill.crew.on_call(name)
        for turn in range(ROUNDS):
            for person in team[: 1 + (turn > 0)]:
                if person.id in drill.crew.seated or not person.joined:
                    drill.crew.page(person, notice, fired.n)
            yield drill.env.timeout(drill.scenario.page_timeout)
            seated = any(person.id in drill.crew.seated for person in team)
            answered = notice in drill.incident.acknowledged or (not seated and any(p.joined for p in team))
            if answered or drill.incident.ended or not drill.notices.rings(notice, fired):
                return
