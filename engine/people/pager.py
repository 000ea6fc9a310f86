"""The pager: an alert pages its team's on-call; what nobody acknowledges is paged again, to the secondary as well."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.people.person import Person, Process
from engine.scenario.cast import Alert
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# After this many rounds the alert stays red and the phone stays quiet.
ROUNDS = 3


class Pager:
    """Pages for alerts and calls. `called` is what has paged a seat so far: id to title, in order."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self.called: dict[str, str] = {}

    def fire(self, alert: Alert, fired: Event) -> None:
        """Page the team's on-call for an alert that has just fired, for as long as it fires."""
        drill = self._drill
        line = lambda: drill.crew.on_call(alert.pages or "")  # noqa: E731
        self.call(alert.id, alert.title, line, fired.n, lambda: alert.id in drill.alerts.firing)

    def call(
        self,
        why: str,
        title: str,
        line: Callable[[], list[Person]],
        cause: int,
        goes_on: Callable[[], bool] = lambda: True,
        caller: str | None = None,
    ) -> None:
        """Page the first of a line of people, from the second round on also the second, until somebody has answered.

        `why` is what they acknowledge: the id of an alert, a check or an inject. It rings no longer than it `goes_on`.
        """
        self._drill.env.process(self._ring(why, title, line, cause, goes_on, caller))

    def _ring(
        self,
        why: str,
        title: str,
        line: Callable[[], list[Person]],
        cause: int,
        goes_on: Callable[[], bool],
        caller: str | None,
    ) -> Process:
        drill, crew = self._drill, self._drill.crew
        for turn in range(ROUNDS):
            team = line()
            for person in team[: 1 + (turn > 0)]:
                if person.id in crew.seated or not person.joined:
                    crew.page(person, why, cause, caller)
                if person.id in crew.seated:
                    self.called.setdefault(why, title)
            yield drill.env.timeout(drill.scenario.page_timeout)
            seated = any(person.id in crew.seated for person in team)
            answered = why in drill.incident.acknowledged or (not seated and any(p.joined for p in team))
            if answered or drill.ended or not goes_on():
                return
