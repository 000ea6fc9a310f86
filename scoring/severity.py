"""Which severity levels impact justifies: what was true, what the seat could have known, and what was owed.

A set of accepted levels is a tuple from strictest to mildest, `("SEV1", "SEV2")`. All thresholds stand in the pack.
Figures are averaged over the pack's window, so that the instants do not depend on how finely a drill was measured.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.trace import Event, Trace
from scoring.policy.model import LEVELS, JourneyClass, Level, Policy

Accepted = tuple[Level, ...]
Data = Literal["none", "risk", "loss"]
MILDEST: Level = "SEV4"


@dataclass(frozen=True, slots=True)
class JourneyImpact:
    """One journey: its class, the share of its active customers affected, and whether they have a way around."""

    kind: JourneyClass
    share: float
    workaround: Literal["none", "slow", "available"] = "none"
    tickets: int = 0


@dataclass(frozen=True, slots=True)
class Impact:
    """Impact at an instant. `revenue_lost` is what is lost against what all active customers would bring, 0 to 1."""

    journeys: Mapping[str, JourneyImpact] = field(default_factory=dict)
    revenue_lost: float = 0.0
    data: Data = "none"


def stricter(a: Level, b: Level) -> Level:
    """The stricter of two levels."""
    return a if a <= b else b


def mildest(levels: Iterable[Level]) -> Level:
    """The mildest of these levels; SEV4 when there are none."""
    return max(levels, default=MILDEST)


def accepted(impact: Impact, policy: Policy) -> Accepted:
    """The levels the pack's matrix accepts for this impact.

    Each part of the impact reaches a level; the strictest counts. Near a threshold (the pack's `borderline`) both
    neighbours are accepted, with a workaround the next milder ones, and enough tickets accept their level too.
    """
    matrix = policy.severity
    bounds: list[tuple[int, int]] = [(3, 3)]
    for journey in impact.journeys.values():
        strict, mild = _reached(journey.share, matrix.journeys[journey.kind], matrix.borderline)
        if journey.workaround != "none":
            mild = min(3, mild + matrix.workaround_accepts_milder)
        if journey.tickets >= matrix.tickets:
            strict = min(strict, LEVELS.index(matrix.tickets_level))
        bounds.append((strict, mild))
    serious = [journey.share for journey in impact.journeys.values() if journey.kind != "cosmetic"]
    if len(serious) > 1:
        bounds.append(_reached(min(serious), matrix.all_journeys, matrix.borderline))
    bounds.append(_reached(impact.revenue_lost, matrix.revenue_lost, matrix.borderline))
    if impact.data != "none":
        level = LEVELS.index(matrix.data[impact.data])
        bounds.append((level, level))
    return LEVELS[min(strict for strict, _ in bounds) : min(mild for _, mild in bounds) + 1]


def _reached(share: float, thresholds: Mapping[Level, float], borderline: float) -> tuple[int, int]:
    """Index of the strictest and of the mildest level accepted for a share."""
    strict = mild = 3
    for level, threshold in thresholds.items():
        index = LEVELS.index(level)
        if share >= threshold * (1 - borderline):
            strict = min(strict, index)
        # Near 1 the band above a threshold would leave no share that is clearly over it.
        if share >= min(threshold * (1 + borderline), 1 - (1 - threshold) * borderline):
            mild = min(mild, index)
    return strict, mild


@dataclass(frozen=True, slots=True)
class Levels:
    """Accepted sets over time: set `i` holds from `since[i]` until the next."""

    since: tuple[int, ...]
    sets: tuple[Accepted, ...]

    def at(self, t: int) -> Accepted:
        """The set in effect at `t`; before the first one, only SEV4."""
        i = bisect_right(self.since, t) - 1
        return self.sets[i] if i >= 0 else (MILDEST,)

    def over(self, since: int, until: int) -> list[tuple[int, Accepted]]:
        """The sets in effect from `since` to `until`, each with the instant from which it held in this span."""
        first = max(0, bisect_right(self.since, since) - 1)
        rows = zip(self.since[first:], self.sets[first:], strict=True)
        return [(max(start, since), levels) for start, levels in rows if start <= until]

    def with_grace(self, t: int, grace: int) -> Accepted:
        """Every level accepted at some time in the `grace` seconds up to `t`, strictest first."""
        return tuple(sorted({level for _, levels in self.over(t - grace, t) for level in levels}))

    @classmethod
    def of(cls, rows: Iterable[tuple[int, Accepted]]) -> Levels:
        """From `(instant, set)` in order; repeats are joined."""
        since: list[int] = []
        sets: list[Accepted] = []
        for at, levels in rows:
            if not sets or sets[-1] != levels:
                since.append(at)
                sets.append(levels)
        return cls(tuple(since), tuple(sets))


def true_impact(trace: Trace, policy: Policy, at: int, window: int | None = None) -> Impact:
    """The impact as it really was, averaged over `window` seconds up to `at`; None: the pack's window.

    The last sample counts where none fell into the window.
    """
    window = policy.severity.window if window is None else window
    journeys: dict[str, JourneyImpact] = {}
    lost = brought = 0.0
    for journey in trace.header["journeys"]:
        active = _mean(trace, journey["id"] + ".active_per_min", at, window)
        affected = _mean(trace, journey["id"] + ".affected_per_min", at, window)
        share = min(1.0, affected / active) if active > 0 else 0.0
        journeys[journey["id"]] = JourneyImpact(journey["class"], share, journey["workaround"])
        lost += _mean(trace, journey["id"] + ".revenue_lost_per_min", at, window)
        brought += active * journey["value"]
    return Impact(journeys, min(1.0, lost / brought) if brought > 0 else 0.0, _true_data(trace, at))


def _true_data(trace: Trace, at: int) -> Data:
    """What had happened to data by `at`: what the world did to it, or what the scenario says of its faults."""
    started = trace.first("fault_started")
    harms = [str(event.data["harm"]) for event in trace.of("data_harmed") if event.at <= at]
    if started is not None and started.at <= at:
        harms.append(trace.header["truth"]["data"])
    return "loss" if "loss" in harms else "risk" if "risk" in harms else "none"


def true_set(trace: Trace, policy: Policy, at: int) -> Accepted:
    """The levels the true impact justified at `at`, whether or not anybody could know."""
    override = _override(trace, at)
    return override if override is not None else accepted(true_impact(trace, policy, at), policy)


def _override(trace: Trace, at: int) -> Accepted | None:
    for row in trace.header["overrides"]:
        if row["since"] <= at and (row["until"] is None or at < row["until"]):
            return tuple(sorted(row["accepts"]))
    return None


class Knowledge:
    """What the seats could have had by an instant, looked or not.

    Dashboards count from the scrape delay on, tickets once they came in, and what a responder found once reported.
    """

    def __init__(self, trace: Trace, policy: Policy) -> None:
        self._trace, self._policy = trace, policy
        seats = [seat["id"] for seat in trace.header["seats"]]
        self._tickets = [e for e in trace.of("tickets") if any(seat in e.seen_by for seat in seats)]
        self._findings = [e for e in trace.of("finding") if any(seat in e.seen_by for seat in seats)]
        self._usual = {journey["id"]: self._baseline(journey["id"]) for journey in trace.header["journeys"]}

    def impact(self, at: int) -> Impact:
        """The impact as the seats could have read it at `at`."""
        window = self._policy.severity.window
        journeys: dict[str, JourneyImpact] = {}
        lost = brought = 0.0
        for journey in self._trace.header["journeys"]:
            name, usual = journey["id"], self._usual[journey["id"]]
            share = self._share(name, at, window)
            journeys[name] = JourneyImpact(journey["class"], share, journey["workaround"], self._new_tickets(name, at))
            lost += share * usual * journey["value"]
            brought += usual * journey["value"]
        return Impact(journeys, lost / brought if brought > 0 else 0.0, self._data(at))

    def at(self, at: int) -> Accepted:
        """The levels this knowledge justified at `at`."""
        override = _override(self._trace, at)
        return override if override is not None else accepted(self.impact(at), self._policy)

    def _share(self, journey: str, at: int, window: int) -> float:
        seen_at = at - int(self._trace.header["scrape_delay"])
        metrics = self._trace.metrics
        if f"{journey}.success_ratio" not in metrics.values:
            return 0.0
        ratios = self._figures(f"{journey}.success_ratio", seen_at, window)
        failing = 1 - sum(ratios) / len(ratios) if ratios else 0.0
        usual = self._usual[journey]
        if usual > 0:
            counts = self._figures(f"{journey}.completed_per_min", seen_at, window)
            missing = 1 - sum(counts) / len(counts) / usual if counts else 0.0
            if missing >= self._policy.severity.traffic_shortfall:
                failing = max(failing, missing)
        return min(1.0, max(0.0, failing))

    def _figures(self, name: str, at: int, window: int) -> list[float]:
        """What the dashboard showed within the window; where no sample came in, the last one there was."""
        metrics = self._trace.metrics
        figures = [figure for _, figure in metrics.series(name, at - window + 1, at)]
        last = None if figures else metrics.last(name, at)
        return figures if last is None else [last]

    def _baseline(self, journey: str) -> float:
        """Completed customers a minute before the drill: the middle of the measurements up to second 0."""
        name = f"{journey}.completed_per_min"
        if name not in self._trace.metrics.values:
            return 0.0
        counts = sorted(n for _, n in self._trace.metrics.series(name, self._trace.metrics.start, 0))
        return counts[len(counts) // 2] if counts else 0.0

    def _new_tickets(self, journey: str, at: int) -> int:
        since = at - self._policy.severity.tickets_within
        return sum(int(e.data["new"]) for e in self._tickets if e.data["journey"] == journey and since < e.at <= at)

    def _data(self, at: int) -> Data:
        found = [e.data.get("facts", {}).get("data") for e in self._findings if e.at <= at]
        return "loss" if "loss" in found else "risk" if "risk" in found else "none"


def knowable_set(trace: Trace, policy: Policy, at: int) -> Accepted:
    """The levels that what the seats could have had justified at `at`, with the pack's grace after a change."""
    return knowable_levels(trace, policy).with_grace(at, policy.clocks.grace)


def true_levels(trace: Trace, policy: Policy) -> Levels:
    """The true sets over the whole drill."""
    return Levels.of((t, true_set(trace, policy, t)) for t in _instants(trace))


def knowable_levels(trace: Trace, policy: Policy) -> Levels:
    """The knowable sets over the whole drill, without grace."""
    knowledge = Knowledge(trace, policy)
    return Levels.of((t, knowledge.at(t)) for t in _instants(trace))


def declared_level(trace: Trace, at: int) -> Level | None:
    """The level declared last by `at`, or None before the first declaration."""
    levels: list[Level] = [e.data["level"] for e in trace.of("declare") if e.at <= at]
    return levels[-1] if levels else None


def owed_level(trace: Trace, policy: Policy, at: int) -> Level:
    """The level whose duties held at `at`: the declared one, but never milder than the mildest accepted then."""
    return _owed(declared_level(trace, at), knowable_set(trace, policy, at))


def owed_levels(trace: Trace, policy: Policy, knowable: Levels, lasting: Accepted | None = None) -> Levels:
    """The owed level over the whole drill, as sets of one.

    `lasting` is for a drill that was given up: what was last true comes to light within the window and the delay of
    the dashboards, and stays in force beyond the end of the trace.
    """
    grace = policy.clocks.grace
    declares = standing(trace.of("declare"), grace)
    instants = {*_instants(trace), *(e.at for e in declares)}
    if lasting is not None:
        shown = end_of(trace) + int(trace.header["scrape_delay"]) + policy.severity.window
        known = [row for row in zip(knowable.since, knowable.sets, strict=True) if row[0] < shown]
        knowable = Levels.of([*known, (shown, lasting)])
        # The old levels stay accepted for the grace; with its end the owed level can change for the last time.
        instants |= {at + grace for at in knowable.since if at + grace > end_of(trace)} | {shown}
    rows: list[tuple[int, Accepted]] = []
    for t in sorted(instants):
        level = _owed(_last_level(declares, t), knowable.with_grace(t, grace))
        rows.append((t, (level,)))
    return Levels.of(rows)


def standing(declares: list[Event], grace: int) -> list[Event]:
    """The declarations that oblige: a level that gave way to a milder one within `grace` seconds was a slip."""
    after: list[Event | None] = [*declares[1:], None]
    return [
        e
        for e, later in zip(declares, after, strict=False)
        if later is None or later.data["level"] <= e.data["level"] or later.at - e.at > grace
    ]


def _owed(declared: Level | None, levels: Accepted) -> Level:
    least = mildest(levels)
    return least if declared is None else stricter(declared, least)


def _last_level(declares: list[Event], at: int) -> Level | None:
    levels: list[Level] = [e.data["level"] for e in declares if e.at <= at]
    return levels[-1] if levels else None


def _instants(trace: Trace) -> list[int]:
    """The measured instants of the drill, from its start on."""
    return list(range(0, end_of(trace) + 1, trace.metrics.step))


def end_of(trace: Trace) -> int:
    """The last second to be looked at: where the trace stops, and never after the header's horizon."""
    return max(0, min(trace.until, int(trace.header["horizon"])))


def _mean(trace: Trace, name: str, at: int, window: int) -> float:
    if name not in trace.truth.values:
        return 0.0
    figures = [figure for _, figure in trace.truth.series(name, at - window + 1, at)]
    return sum(figures) / len(figures) if figures else trace.truth.at(name, at) or 0.0


