"""The clocks of an incident, each with its definition, for the definition changes the number.

    acknowledge   first page to the seat -> the seat acknowledges an alert
    declare       first page to the seat -> first declaration
    detect        impact starts -> first sign the seat can see: alert, page, check, ticket, finding, message
    mitigate      impact starts -> affected customers fall to half of their peak, for good
    resolve       impact starts -> recovery is verified, with no impact after it
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.trace import Event, Trace
from scoring.roles import seat_people

ClockName = Literal["acknowledge", "declare", "detect", "mitigate", "resolve"]

DEFINITIONS: dict[ClockName, str] = {
    "acknowledge": "from the first page to the trainee until an alert is acknowledged",
    "declare": "from the first page to the trainee until a severity is declared",
    "detect": "from the start of the impact until the first sign of it that the trainee could see",
    "mitigate": "from the start of the impact until the affected customers have fallen to half of their peak for good",
    "resolve": "from the start of the impact until recovery is verified and holds",
}
SIGNS = ("alert_fired", "check_failed", "reported", "paged", "tickets", "finding", "message", "pressed")
# What calls somebody, where nobody was paged for it.
CALLS = ("alert_fired", "check_failed", "reported")


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock that ran from `since` to `until` in drill seconds; None where that instant never came."""

    name: ClockName
    since: int | None
    until: int | None
    evidence: tuple[int, ...] = ()

    @property
    def seconds(self) -> int | None:
        """The time between, or None while one end is missing."""
        return None if self.since is None or self.until is None else self.until - self.since

    @property
    def definition(self) -> str:
        """What the clock measures."""
        return DEFINITIONS[self.name]


def seats(trace: Trace) -> tuple[str, ...]:
    """The ids of the seats."""
    return tuple(seat["id"] for seat in trace.header["seats"])


def first_page(trace: Trace) -> Event | None:
    """The first page to somebody who plays a seat; failing that, the first alert a seat was told of."""
    people = seat_people(trace)
    paged = next((e for e in trace.of("paged") if e.data["person"] in people), None)
    return paged or next((e for e in trace.of(*CALLS) if told(trace, e)), None)


def visible(trace: Trace, event: Event) -> bool:
    """Whether a seat could see the event."""
    return any(seat in event.seen_by for seat in seats(trace))


def told(trace: Trace, event: Event) -> bool:
    """Whether a seat was told of the event: it could see it, and it is no alert that somebody has silenced."""
    return visible(trace, event) and not event.data.get("muted")


def acknowledge(trace: Trace) -> Clock:
    """First page to the seat -> the seat acknowledges an alert."""
    return _from_page(trace, "acknowledge", trace.first("acknowledge"))


def declare(trace: Trace) -> Clock:
    """First page to the seat -> first declaration."""
    return _from_page(trace, "declare", trace.first("declare"))


def detect(trace: Trace) -> Clock:
    """Impact starts -> first sign the seat can see."""
    start = impact_start(trace)
    sign = None
    if start is not None:
        sign = next((e for e in trace.of(*SIGNS) if e.at >= start.at and told(trace, e)), None)
    return _between("detect", start, sign)


def mitigate(trace: Trace) -> Clock:
    """Impact starts -> affected customers fall to half of their peak, for good."""
    start = impact_start(trace)
    if start is None:
        return Clock("mitigate", None, None)
    names = [j["id"] + ".affected_per_min" for j in trace.header["journeys"]]
    rows = [list(trace.truth.series(n, start.at, trace.until)) for n in names if n in trace.truth.values]
    affected = [(column[0][0], sum(figure for _, figure in column)) for column in zip(*rows, strict=True)]
    peak = max((n for _, n in affected), default=0.0)
    over = [t for t, n in affected if n > peak / 2]
    after = [t for t, _ in affected if over and t > over[-1]]
    return Clock("mitigate", start.at, after[0] if after else None, (start.n,))


def resolve(trace: Trace) -> Clock:
    """Impact starts -> recovery is verified, with no impact after it."""
    start = impact_start(trace)
    verified = recovery(trace)
    return _between("resolve", start, verified)


def impact_start(trace: Trace) -> Event | None:
    """The event with which impact on customers started."""
    return trace.first("impact_started")


def recovery(trace: Trace) -> Event | None:
    """The verification that found the service recovered, with no impact after it."""
    again = trace.of("impact_started")
    since = again[-1].n if again else 0
    return next((e for e in trace.every("verify", recovered=True) if e.n > since), None)


def clocks(trace: Trace) -> list[Clock]:
    """Every clock, in the order of an incident."""
    return [acknowledge(trace), declare(trace), detect(trace), mitigate(trace), resolve(trace)]


def _from_page(trace: Trace, name: ClockName, event: Event | None) -> Clock:
    return _between(name, first_page(trace), event)


def _between(name: ClockName, since: Event | None, until: Event | None) -> Clock:
    evidence = tuple(e.n for e in (since, until) if e is not None)
    return Clock(name, since.at if since else None, until.at if until else None, evidence)
