"""What one seat has seen of a running drill: the only thing a scripted trainee decides on."""

from __future__ import annotations

from engine.drill import Drill
from engine.trace import Event


class View:
    """The events and signals of one seat, growing with the drill."""

    def __init__(self, drill: Drill, seat: str) -> None:
        self._drill = drill
        self._read = 0
        self.seat = seat
        self.person = next(s.person for s in drill.scenario.seats if s.id == seat)
        self.events: list[Event] = []

    def refresh(self) -> None:
        """Take in what has happened since the last look."""
        fresh = self._drill.journal.events[self._read :]
        self._read += len(fresh)
        self.events += [event for event in fresh if self.seat in event.seen_by]

    def signal(self, name: str, at: int) -> float | None:
        """A metric as the dashboard showed it at `at`; None in a gap and before the first sample."""
        return self._drill.world.metrics.seen.at(name, at - self._drill.scenario.scrape_delay)

    def last_signal(self, name: str, at: int) -> float | None:
        """The last figure of a metric that the dashboard had at `at`, however old; None when it never had one."""
        return self._drill.world.metrics.seen.last(name, at - self._drill.scenario.scrape_delay)

    def name_of(self, thing: str) -> str:
        """The name of a person, team, service or journey."""
        return self._drill.name_of(thing)

    @property
    def start(self) -> str:
        """The instant of drill time 0, with its offset."""
        return self._drill.scenario.start

    @property
    def incident(self) -> str:
        """The incident's id, or a dash before there is one."""
        return self._drill.incident.id or "-"
