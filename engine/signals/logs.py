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
# A disk as full as this takes no line any more.
FULL_RATIO = 0.999


class Writer:
    """A kind of line laid out for the tick, and when it may come again. `limits` are places in the measured row."""

    __slots__ = ("disk", "due", "going_on", "i", "limits", "line", "releases")

    def __init__(self, line: LogLine, world: World) -> None:
        metrics = world.metrics
        self.line = line
        self.i = world.network.index[line.service]
        self.disk = metrics.place.get(f"{line.service}.disk_ratio")
        self.due = -(10**9)
        self.going_on = 0
        self.limits: list[tuple[int, int, int]] = []
        self.releases: list[tuple[int, str | None]] = []
        for condition in line.when:
            if condition.signal is None:
                self.releases.append((world.network.index[condition.service or ""], condition.release))
            else:
                low, high = bounds(condition.above, condition.below, metrics.seen.scales[condition.signal])
                self.limits.append((metrics.place[condition.signal], low, high))


class Logs:
    """The log lines of a scenario. A line is written while its conditions hold."""

    def __init__(self, scenario: Scenario, world: World, journal: Journal, streams: Streams) -> None:
        self._writers = [Writer(line, world) for line in scenario.logs]
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
                if all(release[i] == name for i, name in writer.releases) and self._can_write(writer):
                    self._write(k, writer, now)

    def _can_write(self, writer: Writer) -> bool:
        if self._world.state.up(writer.i) <= 0:
            return False
        return writer.disk is None or self._world.metrics.figures[writer.disk] < FULL_RATIO

    def _write(self, k: int, writer: Writer, now: int) -> None:
        line = writer.line
        before = GROUP_S if writer.going_on < 3 else LONG_GROUP_S
        # A line that has been away for longer than a group starts anew.
        writer.going_on = writer.going_on + 1 if now - writer.due < before else 0
        over = GROUP_S if writer.going_on < 3 else LONG_GROUP_S
        writer.due = now + over
        size = self._streams.once(f"log/{k}/{now}")
        leading = next((condition for condition in line.when if condition.signal is not None), None)
        value = None if leading is None else self._world.metrics.measured(leading.signal or "")
        per_min = line.per_min * (1.0 if leading is None or value is None else share_of(leading, value))
        sampled = KEPT_IN_FLOOD if per_min > FLOOD_PER_MIN else 1
        count = max(1, int(per_min * over / 60 / sampled * (0.7 + 0.6 * size)))
        variant = int(size * 1000)
        # What the variant leaves of the number chooses the process and the request: one draw a group is enough.
        slots = self._slots(writer, leading, value, size * 1000 - variant)
        words = {"template": line.words, "variant": variant, "slots": slots}
        data: dict[str, Any] = {"service": line.service, "level": line.level, "count": count, "over_s": over}
        self._journal.add(now, "log", data | {"sampled": sampled, "words": words})

    def _slots(self, writer: Writer, leading: Condition | None, value: float | None, draw: float) -> dict[str, str]:
        """What a line may say of itself: release, replicas, the process that wrote it, a request, the figure."""
        up = max(1, int(self._world.state.up(writer.i)))
        slots = {"release": self._world.state.release[writer.i], "replicas": str(up)}
        slots |= {"process": f"{writer.line.service}-{1 + int(draw * up)}", "request": f"{int(draw * (1 << 32)):08x}"}
        if leading is not None and value is not None:
            slots["value"] = figure_of(leading.signal or "", value)
        return slots


def share_of(condition: Condition, value: float) -> float:
    """How bad a figure is, 0 to 1: of a ratio the ratio itself, of anything else how far it is past the threshold."""
    if (condition.signal or "").endswith("_ratio"):
        return min(1.0, value) if condition.above is not None else 1 - min(1.0, value)
    if condition.above is not None:
        return 1 - min(1.0, max(0.0, condition.above / value)) if value > 0 else 0.0
    return 1 - min(1.0, value / condition.below) if condition.below else 0.0


def figure_of(signal: str, value: float) -> str:
    """A figure as a program prints it."""
    if signal.endswith("_ratio"):
        return f"{100 * value:.0f}%"
    return f"{value:.0f}{'ms' if signal.endswith('_ms') else ''}"
