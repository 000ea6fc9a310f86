"""The part of a scenario that describes its people: teams, responders, stakeholders and what they know."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from engine.parts import Id, Name, Part, Version
from engine.source.durations import Duration
from engine.source.shapes import Form


def _span(span: tuple[int, int]) -> tuple[int, int]:
    if not 0 <= span[0] <= span[1]:
        raise ValueError("S204 a span names the shortest time and then the longest, and neither lies before 0s.")
    return span


Span = Annotated[tuple[Duration, Duration], AfterValidator(_span)]
Words = Annotated[
    str, Field(pattern=r"^[a-z][a-z0-9_.-]{0,59}$"), Form("a name of words or of a remedy, such as log.pool-empty")
]
Signal = Annotated[
    str, Field(pattern=r"^[a-z][a-z0-9-]*\.[a-z0-9_]+$"), Form("a signal of something, such as checkout.error_ratio")
]


# Ids that mean something else in every trace.
TAKEN = ("world", "bot", "facilitator", "channel")


def free(name: str) -> str:
    """The id itself. Raises ValueError when it means something else in a trace."""
    if name in TAKEN:
        raise ValueError(f"S229 the id '{name}' has a meaning of its own: choose another.")
    return name


class Team(Part):
    """A team, the services it owns, and the order in which its people are paged."""

    id: Id
    name: Name
    owns: list[Id] = []


class Answer(Part):
    """How long somebody takes to answer a page; `never` is somebody who does not."""

    within: Span = (30, 120)
    never: bool = False


class Responder(Part):
    """Somebody who can be paged. `skills` are the services this person can work on."""

    id: Annotated[Id, AfterValidator(free)]
    name: Name
    title: Name
    team: Id
    level: Literal["L1", "L2", "L3", "L4"]
    on_call: Literal["now", "secondary", "off"] = "off"
    skills: list[Id] = []
    answers: Answer = Answer()
    temperament: Literal["calm", "quiet", "eager"] = "calm"


class Stakeholder(Part):
    """Somebody who presses when nothing is heard: first after `patience`, then again after each `repeat`."""

    id: Annotated[Id, AfterValidator(free)]
    name: Name
    title: Name
    team: Id
    audience: Literal["executives", "customers", "status_page", "team"]
    patience: Annotated[Duration, Field(ge=0)]
    repeat: Annotated[Duration, Field(ge=30)] = 600
    words: Words


class Condition(Part):
    """Something that can be read off the system: a signal above or below a figure, or a release that runs."""

    signal: Signal | None = None
    above: float | None = None
    below: float | None = None
    service: Id | None = None
    release: Version | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Condition:
        signal = self.signal is not None and (self.above is None) != (self.below is None)
        release = self.service is not None and self.release is not None
        if signal == release:
            raise ValueError("S201 a condition has 'signal' with 'above' or 'below', or 'service' with 'release'.")
        return self


class Suggestion(Part):
    """A remedy somebody suggests, with its parameters."""

    remedy: Words
    params: dict[str, str | int | float] = {}


class Finding(Part):
    """What a skilled person finds when asked about a service while the conditions hold, and how they say it."""

    id: Id
    about: Id
    when: list[Condition] = []
    takes: Span
    words: Words
    certain: bool = True
    facts: dict[str, str | int | float] = {}
    suggests: Suggestion | None = None


class Advice(Part):
    """What somebody with the skill says when this remedy is put to the team: an objection, or support."""

    remedy: Words
    service: Id | None = None
    skill: Id
    when: list[Condition] = []
    objects: bool
    words: Words
