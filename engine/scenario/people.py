"""The part of a scenario that describes its people: teams, responders with their rota, and stakeholders."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from engine.parts import Id, Name, Part, Ratio
from engine.scenario.cast import Span, Suggestion, Words, free
from engine.source.durations import Duration


class Team(Part):
    """A team, the services it owns, and the order in which its people are paged."""

    id: Id
    name: Name
    owns: list[Id] = []


class Answer(Part):
    """How long somebody takes to answer a page; `never` is somebody who does not, `misses` the share they miss.

    An answer that takes longer than the scenario's `page_timeout` comes late: the tool has gone on by then.
    """

    within: Span = (30, 120)
    never: bool = False
    misses: Ratio = 0


class Shift(Part):
    """From when until when somebody is on shift; left out, it began before the drill or ends after it."""

    since: Duration | None = None
    until: Duration | None = None

    @model_validator(mode="after")
    def _forwards(self) -> Shift:
        if self.since is not None and self.until is not None and self.until <= self.since:
            raise ValueError("S260 'until' must come after 'since'.")
        return self


class Busy(Part):
    """Another task that keeps somebody from `since` until `until`: they come when paged, and say so."""

    since: Duration
    until: Duration
    doing: Name

    @model_validator(mode="after")
    def _forwards(self) -> Busy:
        if self.until <= self.since:
            raise ValueError("S260 'until' must come after 'since'.")
        return self


class Responder(Part):
    """Somebody who can be paged. `skills` are the services this person can work on.

    Without a `shift` they always are on shift. Outside of it they answer as `off_shift` says, and may be `asleep`.
    Who is `next` comes on call when their shift begins, by themselves where `comes_in`. `joined` is somebody who has
    been in the incident since before the drill. A steamroller insists on `pet`; an eager person offers theirs.
    """

    id: Annotated[Id, AfterValidator(free)]
    name: Name
    title: Name
    team: Id
    level: Literal["L1", "L2", "L3", "L4"]
    on_call: Literal["now", "secondary", "next", "before", "off"] = "off"
    skills: list[Id] = []
    answers: Answer = Answer()
    shift: Shift | None = None
    off_shift: Answer = Answer.model_validate({"within": ["4m", "15m"], "misses": 0.3})
    asleep: bool = False
    comes_in: bool = True
    busy: list[Busy] = []
    joined: Annotated[Duration, Field(le=0)] | None = None
    temperament: Literal["calm", "quiet", "eager", "steamroller"] = "calm"
    pet: Suggestion | None = None

    @model_validator(mode="after")
    def _whole(self) -> Responder:
        if self.temperament == "steamroller" and self.pet is None:
            raise ValueError("S261 a steamroller needs a 'pet', the remedy they insist on.")
        if self.on_call == "next" and (self.shift is None or self.shift.since is None):
            raise ValueError("S262 who is on call next needs a 'shift' that says 'since' when.")
        return self


class Orders(Part):
    """What an executive orders, from `at` on and again after each `repeat`, until somebody asks who commands.

    `words` names three templates, `.first`, `.again` and `.last`. With `remedy` they order that, and are content once
    it is carried out. Asked whether they take command they say yes where `takes_command`, else they stop.
    """

    at: Annotated[Duration, Field(ge=0)]
    repeat: Annotated[Duration, Field(ge=30)] = 180
    words: Words
    remedy: Suggestion | None = None
    takes_command: bool = False


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
    orders: Orders | None = None
