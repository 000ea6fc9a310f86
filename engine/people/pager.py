"""The pager: what fires pages its team's on-call; what nobody acknowledges is paged again, to the secondary as well."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.people.person import Person, Process
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# After this many rounds the notice stays red and the phone stays quiet.
ROUNDS = 3


class Pager:
    """Pages for alerts, outside checks, reports of support, and for people who call."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill

    def fire(self, notice: str, team: str, fired: Event) -> None:
        """Page a team for a notice that has just fired, for as long as this call of it stands."""
        drill = self._drill
        stands = lambda: drill.notices.rings(notice, fired)  # noqa: E731
        drill.env.process(self._ring(notice, lambda: drill.crew.on_call(team), fired, stands, None))

    def call(self, notice: str, line: Callable[[], list[Person]], said: Event, caller: str) -> None:
        """Let somebody call the first of a line of people, from the second round on also the second.

        It rings until the call is acknowledged, or a few times in vain.
        """
        self._drill.env.process(self._ring(notice, line, said, lambda: True, caller))

    def _ring(
        self,
        notice: str,
        line: Callable[[], list[Person]],
        cause: Event,
        stands: Callable[[], bool],
        caller: str | None,
    ) -> Process:
        drill = self._drill
        for turn in range(ROUNDS):
            team = line()
            for person in team[: 1 + (turn > 0)]:
                if person.id in drill.crew.seated or not person.joined:
                    drill.crew.page(person, notice, cause.n, caller)
            yield drill.env.timeout(drill.scenario.page_timeout)
            seated = any(person.id in drill.crew.seated for person in team)
            answered = notice in drill.incident.acknowledged or (not seated and any(p.joined for p in team))
            if answered or drill.incident.ended or not stands():
                return
