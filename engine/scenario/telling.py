"""The part of a scenario that describes what the tools tell: alert rules, log lines, customer tickets."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.parts import Id, Name, Part, Ratio
from engine.scenario.cast import Condition, Signal, Words
from engine.source.durations import Duration


class Alert(Part):
    """An alert rule over a signal; `pages` names the team whose on-call it pages."""

    id: Id
    title: Name
    signal: Signal
    above: float | None = None
    below: float | None = None
    hold: Annotated[Duration, Field(ge=0)] = Field(alias="for")
    pages: Id | None = None
    severity: Literal["page", "ticket"] = "page"
    runbook: Words | None = None

    @model_validator(mode="after")
    def _one_side(self) -> Alert:
        if (self.above is None) == (self.below is None):
            raise ValueError("S202 an alert has either 'above' or 'below'.")
        return self


class LogLine(Part):
    """A line a service writes while a condition holds; `per_min` is how many at the figure's full size."""

    service: Id
    level: Literal["info", "warn", "error"]
    when: list[Condition]
    words: Words
    per_min: Annotated[int, Field(ge=1)] = 60


class Tickets(Part):
    """How customers write in: the share of affected customers who do, and the words they use."""

    journey: Id
    share: Ratio = 0.004
    words: Words
