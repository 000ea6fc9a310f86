"""The part of a scenario that describes what the tools tell: alert rules, outside checks, log lines, customer tickets,
and the telemetry that does not show things as they are."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.parts import Id, Name, Part, Ratio
from engine.scenario.cast import Condition, Signal, Words
from engine.source.durations import Duration

Severity = Literal["page", "ticket"]
Mode = Literal["late", "sampled", "gap", "frozen", "zero"]
# The modes that need a length of time: how late, or how seldom.
TIMED = ("late", "sampled")
# What every process says when it ends against its will, by how it ended; the words are in `data/words`.
EXITS = {"killed": "log.killed", "crashed": "log.crashed"}


class Muted(Part):
    """A time in which an alert fires without calling anybody, and why somebody silenced it; `by` is that responder."""

    since: Duration = -86400
    until: Duration
    because: Name
    by: Id | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Muted:
        if self.until <= self.since:
            raise ValueError("S240 'until' of a silence must come after its 'since'.")
        return self


class Alert(Part):
    """An alert rule over a signal; `pages` names the team whose on-call it pages.

    It fires after its signal has been past the figure `for` so long, and clears after it has been back `clear_for` so
    long (as long as `for` when not given): short times make a rule on a noisy signal flap. Alerts of one `group` call
    once. Where the signal has no data the rule stays as it is, or fires with `on_gap: fire`.
    """

    id: Id
    title: Name
    signal: Signal
    above: float | None = None
    below: float | None = None
    hold: Annotated[Duration, Field(ge=0)] = Field(alias="for")
    clear_for: Annotated[Duration, Field(ge=0)] | None = None
    on_gap: Literal["hold", "fire"] = "hold"
    group: Id | None = None
    muted: Muted | None = None
    pages: Id | None = None
    severity: Severity = "page"
    runbook: Words | None = None

    @model_validator(mode="after")
    def _one_side(self) -> Alert:
        if (self.above is None) == (self.below is None):
            raise ValueError("S202 an alert has either 'above' or 'below'.")
        return self


class OutsideCheck(Part):
    """A probe that tries a journey from outside, as a customer would, every so often.

    `place` (`from` in the file) is where it stands. It counts as failed after `fails_after` failures in a row, and as
    passed again after `passes_after` successes (as many as `fails_after` when not given); `pages` names the team whose
    on-call it then pages.
    """

    id: Id
    title: Name
    journey: Id
    every: Annotated[Duration, Field(ge=10)] = 60
    place: Name = Field(alias="from")
    pages: Id | None = None
    severity: Severity = "page"
    fails_after: Annotated[int, Field(ge=1, le=20)] = 2
    passes_after: Annotated[int, Field(ge=1, le=20)] | None = None


class Telemetry(Part):
    """Figures of services and journeys, or single `signals` of them, that do not show things as they are, from `since`
    to `until` (or to the end).

    `late`: they arrive `by` so much later. `sampled`: one measurement each `by`, which stands until the next. `gap`:
    none arrive. `frozen`: the last ones stand. `zero`: counts read 0, as on boards that fill a gap with it, and nothing
    else arrives. `logs` names services whose log lines do not arrive either; lines know no mode but `gap`.
    """

    services: list[Id] = []
    journeys: list[Id] = []
    signals: list[Signal] = []
    logs: list[Id] = []
    since: Duration = -86400
    until: Duration | None = None
    mode: Mode
    by: Annotated[Duration, Field(ge=1)] | None = None

    @model_validator(mode="after")
    def _complete(self) -> Telemetry:
        if not (self.services or self.journeys or self.signals or self.logs):
            raise ValueError("S241 telemetry names the 'services', 'journeys', 'signals' or 'logs' it is about.")
        if self.logs and self.mode != "gap":
            raise ValueError("S246 log lines of 'logs' arrive or they do not: their mode is 'gap'.")
        if (self.by is not None) != (self.mode in TIMED):
            raise ValueError("S242 'by' says how late or how seldom: it goes with 'late' and 'sampled' and no other.")
        if self.until is not None and self.until <= self.since:
            raise ValueError("S243 'until' of telemetry must come after its 'since'.")
        return self


class LogLine(Part):
    """A line a service writes while its conditions hold.

    `per_min` is how many it writes at the full size of the figure in its first condition; it writes fewer while that
    is smaller (`engine/signals/logs.py`). `per_request` is how many it writes for each of its requests instead, of a
    ratio in the first condition for each that counts in it. Below one in a group a line stands in some groups and not
    in others. With neither it is 60 a minute.
    """

    service: Id
    level: Literal["info", "warn", "error"]
    when: list[Condition]
    words: Words
    per_min: Annotated[float, Field(gt=0)] | None = None
    per_request: Annotated[float, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _one_rate(self) -> LogLine:
        if self.per_min is not None and self.per_request is not None:
            raise ValueError("S248 a line is written so often 'per_min' or 'per_request', not both.")
        return self


class Tickets(Part):
    """How customers write in: the share of affected customers who do, and the words they use.

    With `pages`, support calls that team's on-call once `pages_after` tickets are in.
    """

    journey: Id
    share: Ratio = 0.004
    words: Words
    pages: Id | None = None
    pages_after: Annotated[int, Field(ge=1)] | None = None

    @model_validator(mode="after")
    def _both_or_none(self) -> Tickets:
        if (self.pages is None) != (self.pages_after is None):
            raise ValueError("S244 tickets have both 'pages' and 'pages_after', or neither.")
        return self

    @property
    def report(self) -> str:
        """The id under which a call of support about this journey is acknowledged."""
        return f"tickets-{self.journey}"


class ClearSign(Part):
    """Where the kind of cause first shows itself to whoever looks at everything; authors, tests and readers use it.

    `words` are those of a log line, a message, tickets or a finding: until they first stand in the trace what can be
    seen fits several kinds of cause. `diagnosis` is the finding by which the textbook knows.
    """

    words: Words
    diagnosis: Id
