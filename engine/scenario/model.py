"""A scenario: the system, its people, the causes placed in it and the words of its own, as one validated object.

A scenario never scripts what a signal does; it places causes (faults, deployments) and the world follows.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

from pydantic import AfterValidator, Field

import engine.faults
from engine.digest import digest_of
from engine.faults.base import Fault
from engine.parts import Id, Name, Part
from engine.registry import discover
from engine.scenario.cast import Advice, Finding, Words, free
from engine.scenario.hazard import Hazard
from engine.scenario.injects import Inject
from engine.scenario.people import Responder, Stakeholder, Team
from engine.scenario.telling import Alert, LogLine, OutsideCheck, Telemetry, Tickets
from engine.scenario.topology import Journey, Producer, Service
from engine.source.durations import Duration

if TYPE_CHECKING:
    AnyFault = Fault
else:
    AnyFault = Annotated[Union[tuple(discover(engine.faults, Fault))], Field(discriminator="fault")]  # noqa: UP007

Level = Literal["SEV1", "SEV2", "SEV3", "SEV4"]
Ending = Literal["resolved", "mitigated", "stood_down", "handed_over", "scheduled"]
Text = Annotated[str, Field(min_length=1, max_length=4000)]


def _instant(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not 1970 < moment.year < 2200:
        raise ValueError(
            "S203 'start' must be an instant with a fixed offset, like 2026-03-06T17:40:00+01:00; "
            f"found '{text}'."
        )
    return text


class Seat(Part):
    """A place at the table: the person a trainee plays."""

    id: Annotated[Id, AfterValidator(free)]
    person: Id


class Override(Part):
    """Levels that are accepted between two instants although the matrix says otherwise, with the reason."""

    since: Duration
    until: Duration
    accepts: Annotated[list[Level], Field(min_length=1)]
    because: Text


class Scenario(Part):
    """A whole scenario. Times are whole seconds of drill time; 0 is the start of the drill."""

    id: Id
    version: Annotated[int, Field(ge=1)]
    title: Name
    summary: Text
    briefing: Text
    objectives: Annotated[list[Text], Field(min_length=1)]
    inspired_by: Text
    story: Annotated[list[Text], Field(min_length=1)]
    difficulty: Literal["easy", "medium", "hard"]
    start: Annotated[str, AfterValidator(_instant)]
    history: Annotated[Duration, Field(ge=0, le=86400)] = 1800
    horizon: Annotated[Duration, Field(ge=600, le=43200)]
    tick: Annotated[Duration, Field(ge=1, le=60)] = 10
    pace: Annotated[int, Field(ge=1, le=20)]
    scrape_delay: Annotated[Duration, Field(ge=0, le=600)] = 15
    page_timeout: Annotated[Duration, Field(ge=30, le=3600)] = 300
    ending: Ending
    severities: Annotated[list[Level], Field(min_length=1)]
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    locale: str = "en"
    data: Literal["none", "risk", "loss"] = "none"
    clears: list[list[str]] = []
    teams: Annotated[list[Team], Field(min_length=1)]
    responders: Annotated[list[Responder], Field(min_length=1)]
    stakeholders: list[Stakeholder] = []
    seats: Annotated[list[Seat], Field(min_length=1)]
    services: Annotated[list[Service], Field(min_length=1)]
    journeys: Annotated[list[Journey], Field(min_length=1)]
    producers: list[Producer] = []
    injects: list[Inject] = []
    faults: list[AnyFault] = []
    alerts: list[Alert] = []
    checks: list[OutsideCheck] = []
    telemetry: list[Telemetry] = []
    logs: list[LogLine] = []
    tickets: list[Tickets] = []
    findings: list[Finding] = []
    advice: list[Advice] = []
    hazards: list[Hazard] = []
    runbooks: dict[Id, Words] = {}
    overrides: list[Override] = []
    words: dict[Words, Annotated[list[Text], Field(min_length=1)]] = {}

    @property
    def peak(self) -> Level:
        """The strictest level the incident reaches when nobody acts."""
        return min(self.severities)

    def canonical(self) -> dict[str, Any]:
        """The scenario as plain JSON data; `Scenario.model_validate` with context canonical reads it back."""
        return self.model_dump(mode="json", by_alias=True)

    @cached_property
    def digest(self) -> str:
        """What tells two scenarios apart: SHA-256 of the canonical form without the prose that no trace holds."""
        prose = ("words", "summary", "briefing", "objectives", "inspired_by", "story")
        return digest_of({key: value for key, value in self.canonical().items() if key not in prose})
