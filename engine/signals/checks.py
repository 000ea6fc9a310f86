"""Outside checks: probes that try a journey as a customer would, and so see what no dashboard inside shows.

A probe makes one attempt. It fails with the true share of failed attempts, customers harmed by an answer that looked
right included, for the probe reads the answer as a customer would.
"""

from __future__ import annotations

from engine.scenario.model import Scenario
from engine.scenario.telling import OutsideCheck
from engine.signals.notices import Notices
from engine.streams import Streams
from engine.world.world import World


class Probe:
    """A check with its state: when it is due, how many attempts in a row went the same way, and which."""

    __slots__ = ("check", "due", "failing", "j", "row")

    def __init__(self, check: OutsideCheck, j: int, first: int) -> None:
        self.check = check
        self.j = j
        self.due = first
        self.row = 0
        self.failing = False


class Checks:
    """The outside checks of a scenario."""

    def __init__(self, scenario: Scenario, world: World, notices: Notices, streams: Streams) -> None:
        first = scenario.tick - scenario.history
        index = world.network.journey_index
        self._probes = [Probe(check, index[check.journey], first) for check in scenario.checks]
        self._world = world
        self._notices = notices
        self._streams = streams
        self._waiting = [0.0] * len(scenario.journeys)

    def check(self, now: int) -> None:
        """Make the attempts that are due at `now`. Nothing is told before the drill starts."""
        if not self._probes:
            return
        for probe in self._probes:
            if now >= probe.due:
                probe.due += probe.check.every
                name = f"check/{probe.check.id}/{now}"
                self._count(probe, self._streams.once(name) < self.fails(probe.j), now)
        self._waiting = list(self._world.flow.waiting)

    def fails(self, j: int) -> float:
        """The share of first attempts at a journey that go wrong for the customer, in this tick.

        Among the affected stand the customers who wait to try again; they are taken out, for a probe does not wait.
        """
        flow, impact = self._world.flow, self._world.impacts[j]
        waiting = (self._waiting[j] + flow.waiting[j]) / 2
        new = impact.active_per_min - waiting
        harmed = (impact.affected_per_min - waiting) / new if new > 0 else 0.0
        return min(1.0, max(flow.failed[j], harmed))

    def _count(self, probe: Probe, failed: bool, now: int) -> None:
        probe.row = probe.row + 1 if failed is not probe.failing else 0
        check = probe.check
        enough = check.fails_after if failed or check.passes_after is None else check.passes_after
        if probe.row < enough or now < 0:
            return
        data = {"journey": check.journey, "count": probe.row}
        probe.failing, probe.row = failed, 0
        if not failed:
            self._notices.clear(now, "check_passed", check.id, data)
            return
        pages = check.pages if check.severity == "page" else None
        self._notices.fire(now, "check_failed", check.id, data | {"severity": check.severity}, pages=pages)
