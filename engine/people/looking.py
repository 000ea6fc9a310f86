"""What somebody sees who looks at a service or a journey: every figure that is out of order, and since when.

What counts as out of order is ours: shares near their limit, times several times as long as before the incident, and
whatever is past the threshold of an alert rule on it. Nobody sees more here than the tools show.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.people.deeds import Deed
from engine.recovery import WELL_RATIO

if TYPE_CHECKING:
    from engine.drill import Drill

# From here on a figure is out of order, by its name, and how people call it.
LIMITS = {
    "error_ratio": (0.02, "errors"),
    "client_error_ratio": (0.02, "requests turned away"),
    "saturation_ratio": (0.9, "load"),
    "pool_use_ratio": (0.95, "pool in use"),
    "connections_ratio": (0.95, "connections taken"),
    "disk_ratio": (0.95, "disk used"),
}
# Figures that are judged by what they were before, and how people call them.
TIMES = {"latency_p95_ms": "p95", "lag_s": "replica lag", "oldest_s": "oldest message"}
SLOWER = 3
# Below these a time is short whatever it was before.
SHORT = {"latency_p95_ms": 500.0, "lag_s": 30.0, "oldest_s": 120.0}
# What turned bad within this time after a change, in seconds, is told together with the change.
SOON_S = 300
# Before the change it must have been steady: what grew already is put down to no change.
STEADY_S = 300
JUMP = 3


@dataclass(frozen=True)
class Figure:
    """A figure as somebody reads it off: the signal, what people call it, and its value in the signal's own unit."""

    signal: str
    called: str
    value: float

    def shown(self) -> str:
        """As people say it."""
        unit = self.signal.rpartition("_")[2]
        if unit == "ratio":
            return f"{self.called} {100 * self.value:.0f} %"
        if unit == "ms":
            return f"{self.called} {self.value / 1000:.1f} s"
        return f"{self.called} {self.value:.0f} s" if self.value < 120 else f"{self.called} {self.value / 60:.0f} min"


def trouble(drill: Drill, about: str) -> list[Figure]:
    """The figures of a service, or of a journey and the service it enters, that are out of order now."""
    found = []
    for signal, called in _signals(drill, about):
        value = drill.shown(signal)
        if value is not None and _bad(drill, signal, value):
            found.append(Figure(signal, called, value))
    return found


def outside(drill: Drill, about: str) -> list[str]:
    """The titles of the outside checks that fail now on a journey, or on those that enter a service."""
    entries = {journey.id: journey.entry for journey in drill.scenario.journeys}
    return [
        check.title
        for check in drill.scenario.checks
        if check.id in drill.notices.firing and about in (check.journey, entries[check.journey])
    ]


def figure(drill: Drill, signal: str) -> Figure | None:
    """A signal as the dashboards show it now; None when nothing arrives there."""
    value = drill.shown(signal)
    return None if value is None else Figure(signal, _called(signal), value)


def harmed(drill: Drill, about: str) -> tuple[Deed, list[Figure]] | None:
    """What went bad here soon after somebody had changed something here or next to it: the change, and the figures."""
    now_bad = trouble(drill, about)
    place = drill.entry_of(about)
    for deed in reversed(drill.crew.deeds.all):
        if deed.done is None or not deed.stands or not _near(drill, place, deed.service):
            continue
        since = [bad for bad in now_bad if _turned(drill, bad.signal, deed.since, deed.done)]
        if since:
            return deed, since
    return None


def _signals(drill: Drill, about: str) -> list[tuple[str, str]]:
    place = drill.world.metrics.place
    service = drill.entry_of(about)
    names = [(f"{service}.{name}", called) for name, (_, called) in LIMITS.items()]
    names += [(f"{service}.{name}", called) for name, called in TIMES.items()]
    if service != about:
        names.append((f"{about}.success_ratio", "attempts that succeed"))
    return [(signal, called) for signal, called in names if signal in place]


def _called(signal: str) -> str:
    name = signal.partition(".")[2]
    words = {key: called for key, (_, called) in LIMITS.items()} | TIMES | {"success_ratio": "attempts that succeed"}
    plain = name.removesuffix("_ratio").removesuffix("_ms").removesuffix("_s").replace("_", " ")
    return words.get(name, plain)


def _bad(drill: Drill, signal: str, value: float) -> bool:
    name = signal.partition(".")[2]
    for rule in drill.scenario.alerts:
        past = rule.signal == signal and (
            (rule.above is not None and value > rule.above) or (rule.below is not None and value < rule.below)
        )
        # What only opens a ticket is work for another day.
        if past and rule.severity == "page":
            return True
    if name in LIMITS:
        return value >= LIMITS[name][0]
    if name == "success_ratio":
        return value < WELL_RATIO
    if value < SHORT[name]:
        return False
    usual = drill.world.metrics.shown.at(signal, drill.scenario.tick - drill.scenario.history)
    return usual is not None and value > SLOWER * max(usual, SHORT[name] / SLOWER)


def _turned(drill: Drill, signal: str, since: int, done: int) -> bool:
    """Whether a figure was in order and steady before a change, and no more soon after it."""
    at = drill.world.metrics.shown.at
    earlier, before = at(signal, since - STEADY_S), at(signal, since)
    after = at(signal, min(drill.now, done + SOON_S))
    if earlier is None or before is None or after is None or _bad(drill, signal, before):
        return False
    return _bad(drill, signal, after) and abs(after - before) > JUMP * abs(before - earlier)


def _near(drill: Drill, one: str, other: str) -> bool:
    """Whether two services are the same, one calls the other, or both call the same one."""
    net = drill.world.network
    i, k = net.index[one], net.index.get(other)
    if k is None:
        return False
    called = {i: [net.callee[e] for e in net.edges_of[i]], k: [net.callee[e] for e in net.edges_of[k]]}
    shared = [callee for callee in called[i] if callee in called[k]]
    return i == k or k in called[i] or i in called[k] or bool(shared)
