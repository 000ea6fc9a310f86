"""What the incident did to customers, second by second, and where the trainee's decisions stand on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.trace import Event, Trace
from scoring.severity import Accepted
from scoring.words import thousands
from ui.view.moments import Teller
from ui.view.names import listing
from ui.view.times import length

KEY_KINDS = frozenset(
    {"acknowledge", "declare", "open_war_room", "authorise", "do", "verify", "resolve", "close", "stand_down",
     "hand_over_shift"}
)  # fmt: skip
MARGIN_S = 240  # shown before and after what happened, so that the calm can be seen


@dataclass(frozen=True, slots=True)
class Mark:
    """A decision on the chart: its number in the list below, event, instant and words."""

    number: int
    n: int
    at: int
    text: str
    time: str


@dataclass(frozen=True, slots=True)
class Band:
    """A severity that held from `since` to `until`."""

    since: int
    until: int
    label: str


@dataclass(frozen=True, slots=True)
class Impact:
    """The chart: affected customers a minute, spans of real impact, severities, decisions, sums.

    `customer_minutes` adds up the affected customers of every minute from the start of the drill on; `lost` is in minor
    units of `currency`. `left` are the customers a minute who were still affected when the drill was over: where there
    are any, the sums are those until then, and no final ones.
    """

    since: int
    until: int
    points: list[tuple[int, float]]
    peak: tuple[int, float]
    spans: list[tuple[int, int]]
    declared: list[Band]
    accepted: list[Band]
    marks: list[Mark]
    customer_minutes: int
    lost: int
    currency: str
    left: int = 0


def impact(trace: Trace, teller: Teller, knowable: Sequence[tuple[int, Accepted]] = ()) -> Impact:
    """Work the chart out of a whole trace. `knowable` are the accepted severities, each from its instant on."""
    ended = trace.first("ended")
    until = ended.at if ended else trace.until
    spans = _spans(trace, until)
    since = min([0, *(span[0] for span in spans)]) - MARGIN_S
    affected = [name for name in trace.truth.names() if name.endswith(".affected_per_min")]
    revenue = [name for name in trace.truth.names() if name.endswith(".revenue_lost_per_min")]
    until = until + MARGIN_S
    points = _sum(trace, affected, since, until)
    step_min = trace.truth.step / 60
    return Impact(
        since,
        until,
        points,
        max(points, key=lambda point: point[1], default=(0, 0.0)),
        spans,
        declared(trace, until - MARGIN_S),
        accepted(knowable, until - MARGIN_S),
        _marks(trace, teller),
        round(sum(value for _, value in _sum(trace, affected, 0, trace.until)) * step_min),
        round(sum(value for _, value in _sum(trace, revenue, 0, trace.until)) * step_min),
        str(trace.header.get("currency", "")),
        _left(trace, affected, until - MARGIN_S),
    )


def _sum(trace: Trace, names: list[str], since: int, until: int) -> list[tuple[int, float]]:
    sums: dict[int, float] = {}
    for name in names:
        for at, value in trace.truth.series(name, since, until):
            sums[at] = sums.get(at, 0.0) + value
    return sorted(sums.items())


def _left(trace: Trace, affected: list[str], until: int) -> int:
    felt = _sum(trace, affected, until - trace.truth.step, until)
    return round(felt[-1][1]) if felt else 0


def minutes(customer_minutes: int, left: int) -> str:
    """Customer-minutes in words; where customers were still affected at the end, the sum is said to be no whole one."""
    counted = thousands(customer_minutes)
    if not left:
        return counted
    return f"{counted} until it was ended, with {thousands(left)} customers a minute still affected"


def _spans(trace: Trace, until: int) -> list[tuple[int, int]]:
    """When customers were failing; several journeys together count as one span."""
    spans: list[tuple[int, int]] = []
    failing: set[str] = set()
    began = 0
    for event in trace.of("impact_started", "impact_ended"):
        before = bool(failing)
        journeys = set(event.data.get("journeys", []))
        if event.kind == "impact_started":
            failing |= journeys
        else:
            failing = failing - journeys if journeys else set()
        if failing and not before:
            began = event.at
        elif before and not failing:
            spans.append((began, event.at))
    return [*spans, (began, until)] if failing else spans


def declared(trace: Trace, until: int) -> list[Band]:
    """The severities that were declared, each until the next one."""
    calls = trace.of("declare")
    ends = [*(event.at for event in calls[1:]), until][: len(calls)]
    return [Band(event.at, end, str(event.data["level"])) for event, end in zip(calls, ends, strict=True)]


def accepted(knowable: Sequence[tuple[int, Accepted]], until: int) -> list[Band]:
    """The severities that practice accepted on what could be known, each until the next one."""
    ends = [*(since for since, _ in knowable[1:]), until]
    rows = zip(knowable, ends, strict=True) if knowable else []
    return [Band(since, min(end, until), " or ".join(held)) for (since, held), end in rows if min(end, until) > since]


def _marks(trace: Trace, teller: Teller) -> list[Mark]:
    def counts(event: Event) -> bool:
        paged_level = event.kind == "page" and bool(event.data.get("level"))
        return (event.kind in KEY_KINDS or paged_level) and teller.names.seated(event.by)

    chosen = [event for event in trace.events if counts(event)]
    return [
        Mark(number, event.n, event.at, teller.sentence(event), teller.clock.local(event.at))
        for number, event in enumerate(chosen, 1)
    ]


def money(minor: int, currency: str) -> str:
    """An amount in whole major units, `€ 12 400`; currencies without a known sign keep their code."""
    sign = {"EUR": "€", "GBP": "£", "USD": "$"}.get(currency, currency)
    return f"{sign} {thousands(minor / 100)}".strip()


def described(chart: Impact, teller: Teller) -> str:
    """The chart in words, for those who do not see it."""
    local = teller.clock.local
    parts = []
    for began, ended in chart.spans:
        parts.append(f"Customers were failing from {local(began)} to {local(ended)}, {length(ended - began)}.")
    if not chart.spans:
        parts.append("No customer was failing at any time.")
    if chart.peak[1] > 0:
        parts.append(f"The worst minute was {local(chart.peak[0])} with {chart.peak[1]:.0f} affected customers.")
    for name, bands in (("Declared", chart.declared), ("Accepted by practice", chart.accepted)):
        if bands:
            held = listing(f"{band.label} from {local(band.since)}" for band in bands)
            parts.append(f"{name}: {held}.")
    parts.append("Decisions: " + "; ".join(f"{mark.time} {mark.text}" for mark in chart.marks) + ".")
    return " ".join(parts)
