"""Fatigue: whoever has been in an incident for long needs longer for everything, and somebody says so.

Practice encourages to change commanders every hour and requires it by three hours (catalogue E1, the PagerDuty
course). That they slow down, and by how much, is ours: nothing up to one hour, a quarter more time at three hours,
half as much again at six.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.people.person import Person, Process
from engine.world.curves import along

if TYPE_CHECKING:
    from engine.drill import Drill

# Time in the incident in seconds, and how many times as long a task takes.
SLOWER = [(3600, 1.0), (10800, 1.25), (21600, 1.5)]
# From here on the rule of practice is broken, and people speak of it.
TIRED_S = 10800
# How often somebody looks at how long the commander has been at it, in seconds.
LOOK_S = 60


class Fatigue:
    """How tired people are. Who speaks of it does so once a visit, and of the commander once."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self._said: dict[str, int] = {}
        earliest = min((person.joined or 0 for person in drill.scenario.responders), default=0)
        if drill.scenario.horizon - earliest >= TIRED_S:
            drill.env.process(self._watch())

    def stretch(self, who: str, seconds: int) -> int:
        """The time somebody needs for what would take them `seconds` when fresh."""
        person = self._drill.crew.people.get(who)
        return seconds if person is None else int(seconds * along(SLOWER, self._hours_in(person)))

    def mention(self, person: Person, cause: int) -> None:
        """Let somebody say that they are slow by now, when they take something on."""
        if self._hours_in(person) < TIRED_S or self._said.get(person.id) == person.visits:
            return
        if person.id not in self._drill.crew.seated:
            self._said[person.id] = person.visits
            hours = self._hours_in(person) // 3600
            self._drill.crew.say(person, "report", "report.tired", cause, hours=hours)

    def _hours_in(self, person: Person) -> int:
        return self._drill.now - person.joined_at

    def _watch(self) -> Process:
        """Somebody tells a commander who is played by a seat that they have led for too long."""
        drill, told = self._drill, ""
        yield drill.env.timeout(max(0, -int(drill.env.now)))
        while True:
            yield drill.env.timeout(LOOK_S)
            leader = drill.incident.roles.get("commander")
            helpers = [p for p in drill.crew.helpers() if p.doing is None]
            if leader not in drill.crew.seated or leader == told or not helpers or drill.ended:
                continue
            person = drill.crew.people[leader]
            if self._hours_in(person) >= TIRED_S:
                told = leader
                hours = self._hours_in(person) // 3600
                drill.crew.say(helpers[0], "report", "command.long", None, name=person.first_name, hours=hours)
