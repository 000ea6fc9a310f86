"""Log lines in the voice of each component, grouped: one event a minute for each kind of line that is written."""

from __future__ import annotations

from engine.conditions import all_hold
from engine.journal import Journal
from engine.scenario.model import Scenario
from engine.streams import Streams
from engine.world.world import World

# Log viewers group equal lines: by the minute at first, and more widely when the same line goes on and on.
GROUP_S = 60
LONG_GROUP_S = 180


class Logs:
    """The log lines of a scenario. A line is written while its conditions hold."""

    def __init__(self, scenario: Scenario, world: World, journal: Journal, streams: Streams) -> None:
        self._lines = scenario.logs
        self._world = world
        self._journal = journal
        self._streams = streams
        self._last = [-(10**9)] * len(scenario.logs)
        self._going_on = [0] * len(scenario.logs)

    def check(self, now: int) -> None:
        """Write the groups that are due at `now`."""
        for k, line in enumerate(self._lines):
            silence = now - self._last[k]
            group = GROUP_S if self._going_on[k] < 3 else LONG_GROUP_S
            if silence < group or not all_hold(line.when, self._world):
                continue
            self._going_on[k] = self._going_on[k] + 1 if silence < 2 * group else 0
            self._last[k] = now
            size = self._streams.ratio(f"log/{k}/{now}")
            words = {"template": line.words, "variant": int(size * 1000), "slots": self._slots(line.service)}
            count = max(1, int(line.per_min * group / 60 * (0.7 + 0.6 * size)))
            data = {"service": line.service, "level": line.level, "count": count, "words": words}
            self._journal.add(now, "log", data)

    def _slots(self, service: str) -> dict[str, str]:
        i = self._world.network.index[service]
        return {"release": self._world.state.release[i], "replicas": str(self._world.state.up(i))}
