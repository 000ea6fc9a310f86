"""Customer tickets: they follow impact, some time after it, and arrive in batches as a support desk sees them."""

from __future__ import annotations

from engine.journal import Journal
from engine.scenario.model import Scenario
from engine.streams import Streams
from engine.world.world import World

# A support desk looks at its queue about this often; a batch is shown when it has something new.
BATCH_S = 120
# Customers write in some minutes after they gave up, not at once.
DELAY_S = 180


class Tickets:
    """Counts the tickets of each journey and shows them in batches."""

    def __init__(self, scenario: Scenario, world: World, journal: Journal, streams: Streams) -> None:
        self._rules = scenario.tickets
        self._tick = scenario.tick
        self._world = world
        self._journal = journal
        self._streams = streams
        self._on_the_way: list[list[float]] = [[] for _ in scenario.tickets]
        self._arrived = [0.0] * len(scenario.tickets)
        self._shown = [0] * len(scenario.tickets)

    def check(self, now: int) -> None:
        """Let this tick's customers write, and show the batches that are due at `now`."""
        for k, rule in enumerate(self._rules):
            impact = self._world.impacts[self._world.network.journey_index[rule.journey]]
            writing = impact.affected_per_min * rule.share * self._tick / 60 if impact.share > 0.01 else 0.0
            self._on_the_way[k].append(writing)
            if len(self._on_the_way[k]) > DELAY_S // self._tick:
                self._arrived[k] += self._on_the_way[k].pop(0)
            new = int(self._arrived[k]) - self._shown[k]
            if now % BATCH_S or new < 1 or now < 0:
                continue
            self._shown[k] += new
            variant = int(self._streams.ratio(f"tickets/{rule.journey}/{now}") * 1000)
            words = {"template": rule.words, "variant": variant, "slots": {"count": str(new)}}
            data = {"journey": rule.journey, "new": new, "total": self._shown[k], "words": words}
            self._journal.add(now, "tickets", data)
