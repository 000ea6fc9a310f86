"""The signals that tell an incident, and the instants at which one of them visibly turns.

A signal turns when three samples in a row have crossed the threshold of an alert over it, or have doubled or halved
since its last turn. Instants are those at which a dashboard shows it: the last of the three samples, and the scrape
delay. Success ratios are taken by what fails: from 1 % to 2 % failing is a doubling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.trace import Columns, Json, Trace

# Below these figures a doubling is noise: what an idle or healthy system shows by itself.
FLOORS = {"ratio": 0.02, "ms": 50.0, "rps": 2.0, "per_min": 10.0, "mib": 64.0}
# Samples in a row that make a turn: at the usual tick half a minute, about what an eye on a graph takes for real.
SAMPLES = 3
# A signal is back only when it is this share of the threshold away from it: one that lies on it does not turn.
BACK = 0.05
# A signal that alerts do not watch is worth showing when it moves at least this much (see `movement`).
MOVES = 0.2
MOST_WATCHED = 8
MOST_OTHERS = 4
MOST_OF_ONE = 2
# p50 and p99 go with p95, completed journeys with the success ratio: one of each is shown.
LEFT_OUT = ("latency_p50_ms", "latency_p99_ms", "completed_per_min")


@dataclass(frozen=True, slots=True)
class Turn:
    """A signal turned at `at`: `how` is `past` or `back` (of an alert's threshold), `doubled` or `halved`."""

    at: int
    signal: str
    how: str
    value: float


def size_of(signal: str, value: float) -> float:
    """The figure by which a signal is compared: what fails of a success ratio, else the figure itself."""
    return 1 - value if signal.endswith(".success_ratio") else value


def floor_of(signal: str) -> float:
    """The figure below which a doubling of this signal is noise."""
    return next((floor for unit, floor in FLOORS.items() if signal.endswith(f"_{unit}")), 1.0)


def movement(trace: Trace, signal: str) -> float:
    """How far a signal goes from its calm figure during the drill, 0 to 1.

    Ratios by the difference, others by the change in size: doubled or halved is 0.5, ten times or a tenth 0.9. The
    calm figure is the mean of the first quarter of the history. Single samples do not count, nor the noise below
    `FLOORS`.
    """
    calm = _calm(trace.metrics, signal)
    if calm is None:
        return 0.0
    return max((_distance(signal, calm, mean) for mean in _means(trace, signal)), default=0.0)


def key_signals(traces: Sequence[Trace]) -> list[str]:
    """The signals that tell these runs of one scenario: those that alerts watch, and those that move most beside them.

    In the order of the alerts and then by how far they move; the furthest of all runs counts.
    """
    names = traces[0].metrics.names()
    moves = {name: max(movement(trace, name) for trace in traces) for name in names}
    watched = [name for name in dict.fromkeys(_watched(traces[0].header)) if name in moves]
    kept = sorted(watched, key=lambda name: -moves[name])[:MOST_WATCHED]
    chosen = [name for name in watched if name in kept]
    others: list[str] = []
    for name in sorted(names, key=lambda name: -moves[name]):
        owner = name.split(".")[0]
        shown = sum(other.split(".")[0] == owner for other in [*chosen, *others])
        if len(others) == MOST_OTHERS or moves[name] < MOVES:
            break
        if name not in watched and not name.endswith(LEFT_OUT) and shown < MOST_OF_ONE:
            others.append(name)
    return chosen + others


def turns(trace: Trace, signals: Sequence[str], until: int) -> list[Turn]:
    """Every turn of these signals that a dashboard showed from the start of the drill to `until`, in order."""
    found = [turn for signal in signals for turn in _turns(trace, signal, until)]
    return sorted(found, key=lambda turn: turn.at)


def _turns(trace: Trace, signal: str, until: int) -> list[Turn]:
    delay = int(trace.header["scrape_delay"])
    limits = _limits(trace.header, signal)
    rows = list(trace.metrics.series(signal, trace.metrics.start, until - delay))
    floor, known = floor_of(signal), _calm(trace.metrics, signal)
    if known is None:
        return []
    level = max(size_of(signal, known), floor)
    past = [False] * len(limits)
    found: list[Turn] = []
    for i in range(SAMPLES - 1, len(rows)):
        last = [value for _, value in rows[i - SAMPLES + 1 : i + 1]]
        at = rows[i][0] + delay
        how = ""
        for k, (above, below) in enumerate(limits):
            if past[k] != _past(last, above, below, past[k]):
                past[k] = not past[k]
                how = "past" if past[k] else "back"
        sizes = [size_of(signal, value) for value in last]
        if min(sizes) >= 2 * level or (max(sizes) <= level / 2 and level > floor):
            how = how or ("doubled" if min(sizes) > level else "halved")
            level = max(sum(sizes) / SAMPLES, floor)
        if how and at >= 0:
            found.append(Turn(at, signal, how, last[-1]))
    return found


def _past(last: Sequence[float], above: float | None, below: float | None, was: bool) -> bool:
    if above is not None:
        return max(last) > above * (1 - BACK) if was else min(last) > above
    assert below is not None
    return min(last) < below + BACK * abs(below) if was else max(last) < below


def _limits(header: Json, signal: str) -> list[tuple[float | None, float | None]]:
    found = [(row.get("above"), row.get("below")) for row in header["alerts"] if row.get("signal") == signal]
    return [limit for limit in found if limit != (None, None)]


def _watched(header: Json) -> list[str]:
    return [str(row.get("signal")) for row in header["alerts"]]


def _calm(metrics: Columns, signal: str) -> float | None:
    history = [value for _, value in metrics.series(signal, metrics.start, 0)]
    first = history[: max(SAMPLES, len(history) // 4)]
    return sum(first) / len(first) if first else None


def _means(trace: Trace, signal: str) -> list[float]:
    values = [value for _, value in trace.metrics.series(signal, 0, trace.until)]
    return [sum(values[i : i + SAMPLES]) / SAMPLES for i in range(len(values) - SAMPLES + 1)]


def _distance(signal: str, calm: float, value: float) -> float:
    if signal.endswith("_ratio"):
        return min(1.0, abs(value - calm))
    floor = floor_of(signal)
    low, high = sorted((calm + floor, value + floor))
    return 1 - low / high
