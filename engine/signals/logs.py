"""Log lines in the voice of each component, grouped: one event a minute for each kind of line that is written.

How many lines come follows how bad it is. A line that comes too often is sampled by its writer, so the count tells
less than happened. A component without a running process, or with a full disk, writes nothing: silence is a sign.
"""

from __future__ import annotations

from typing import Any

from engine.journal import Journal
from engine.scenario.cast import Condition
from engine.scenario.model import Scenario
from engine.scenario.telling import LogLine
from engine.signals.limits import bounds
from engine.streams import Streams
from engine.world.world import World

# Log viewers group equal lines: by the minute at first, and more widely when the same line goes on and on.
GROUP_S = 60
LONG_GROUP_S = 180
# Writers of logs protect themselves: of more than this many equal lines a minute they keep one in so many. The practice
# is that of structured loggers, which keep the first lines of a second and then one in a hundred; the figures are ours.
FLOOD_PER_MIN = 600
KEPT_IN_FLOOD = 10
# Lines a minute where a scenario says nothing of it.
PER_MIN = 60.0
# A disk as full as this takes no line any more.
FULL_RATIO = 0.999


# When the lines of a service do not arrive: (since, until) by service.
Held = dict[str, list[tuple[int, int]]]


class Writer:
    """A kind of line laid out for the tick, and when it may come again. `limits` are places in the measured row.

    `leading` is the condition that says how bad it is, the first on a signal, where there is one.
    """

    __slots__ = (
        "disk", "due", "going_on", "held", "i", "leading", "level", "limits", "per_min", "per_request", "releases",
        "service", "signal", "words",
    )  # fmt: skip

    def __init__(self, line: LogLine, world: World, held: Held) -> None:
        metrics = world.metrics
        self.service, self.level, self.words = line.service, line.level, line.words
        self.per_min = PER_MIN if line.per_min is None else float(line.per_min)
        self.per_request = line.per_request
        self.leading = next((condition for condition in line.when if condition.signal is not None), None)
        self.signal = (self.leading and self.leading.signal) or ""
        self.i = world.network.index[line.service]
        self.disk = metrics.place.get(f"{line.service}.disk_ratio")
        self.due = -(10**9)
        self.going_on = 0
        self.held = held.get(line.service, [])
        self.limits: list[tuple[int, int, int]] = []
        self.releases: list[tuple[int, str | None]] = []
        for condition in line.when:
            if condition.signal is None:
                self.releases.append((world.network.index[condition.service or ""], condition.release))
            else:
                low, high = bounds(condition.above, condition.below, metrics.shown.scales[condition.signal])
                self.limits.append((metrics.place[condition.signal], low, high))


class Logs:
    """The log lines of a scenario. A line is written while its conditions hold."""

    def __init__(self, scenario: Scenario, world: World, journal: Journal, streams: Streams) -> None:
        self._held: Held = {}
        for rule in scenario.telemetry:
            for service in rule.logs:
                until = scenario.horizon + 1 if rule.until is None else rule.until
                self._held.setdefault(service, []).append((rule.since, until))
        self._writers = [Writer(line, world, self._held) for line in scenario.logs]
        self._world = world
        self._journal = journal
        self._streams = streams

    def check(self, now: int) -> None:
        """Write the groups that are due at `now`."""
        row, release = self._world.metrics.row, self._world.state.release
        for k, writer in enumerate(self._writers):
            if now < writer.due:
                continue
            for place, low, high in writer.limits:
                if low <= row[place] <= high:
                    break
            else:
                if all(release[i] == name for i, name in writer.releases) and self._can_write(writer, now):
                    self._write(k, writer, now)

    def arrives(self, service: str, now: int) -> bool:
        """Whether a line that the service writes at `now` reaches those who look."""
        return not any(since <= now < until for since, until in self._held.get(service, []))

    def _can_write(self, writer: Writer, now: int) -> bool:
        if writer.held and not self.arrives(writer.service, now):
            return False
        if self._world.state.up(writer.i) <= 0:
            return False
        return writer.disk is None or self._world.metrics.figures[writer.disk] < FULL_RATIO

    def _write(self, k: int, writer: Writer, now: int) -> None:
        before = GROUP_S if writer.going_on < 3 else LONG_GROUP_S
        # A line that has been away for longer than a group starts anew.
        writer.going_on = writer.going_on + 1 if now - writer.due < before else 0
        over = GROUP_S if writer.going_on < 3 else LONG_GROUP_S
        writer.due = now + over
        size = self._streams.once(f"log/{k}/{now}")
        leading, per_min, value = writer.leading, writer.per_min, None
        if writer.per_request is not None:
            rate = self._world.metrics.measured(f"{writer.service}.request_rate_rps")
            per_min = 60 * writer.per_request * (rate or 0.0)
        if leading is not None:
            value = self._world.metrics.measured(writer.signal)
        if leading is not None and value is not None and (writer.per_request is None or _is_ratio(leading)):
            per_min *= share_of(leading, value)
        sampled = KEPT_IN_FLOOD if per_min > FLOOD_PER_MIN else 1
        expected = per_min * over / 60
        if expected < 1 and leading is not None and self._streams.once(f"seldom/{k}/{now}") >= expected:
            return
        count = max(1, int(expected / sampled * (0.7 + 0.6 * size)))
        variant = int(size * 1000)
        # What the variant leaves of the number chooses the process and the request: one draw a group is enough.
        slots = self._slots(writer, value, size * 1000 - variant)
        words = {"template": writer.words, "variant": variant, "slots": slots}
        data: dict[str, Any] = {"service": writer.service, "level": writer.level, "count": count, "over_s": over}
        data |= {"sampled": sampled, "words": words}
        self._journal.add(now, "log", data)

    def _slots(self, writer: Writer, value: float | None, draw: float) -> dict[str, str]:
        """What a line may say of itself: release, configuration, replicas, process, a request, the figure."""
        up = max(1, int(self._world.state.up(writer.i)))
        slots = {
            "release": self._world.state.release[writer.i],
            "config": self._world.state.config[writer.i],
            "replicas": str(up),
            "process": f"{writer.service}-{1 + int(draw * up)}",
            "request": f"{int(draw * (1 << 32)):08x}",
        }
        if value is not None:
            slots["value"] = figure_of(writer.signal, value)
        return slots


def share_of(condition: Condition, value: float) -> float:
    """How bad a figure is, 0 to 1: of a ratio the ratio itself, of anything else how far it is past the threshold."""
    if _is_ratio(condition):
        return min(1.0, value) if condition.above is not None else 1 - min(1.0, value)
    if condition.above is not None:
        return 1 - min(1.0, max(0.0, condition.above / value)) if value > 0 else 0.0
    return 1 - min(1.0, value / condition.below) if condition.below else 0.0


def _is_ratio(condition: Condition) -> bool:
    return (condition.signal or "").endswith("_ratio")


def figure_of(signal: str, value: float) -> str:
    """A figure as a program prints it."""
    if signal.endswith("_ratio"):
        return f"{100 * value:.0f}%"
    return f"{value:.0f}{'ms' if signal.endswith('_ms') else ''}"
