"""Everything a screen needs about a drill at one instant, as one seat may see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from engine.drill import Offer
from engine.trace import Event, Trace
from ui.view import channel, pager, people
from ui.view.names import Names
from ui.view.status import Status, status
from ui.view.times import Clock


@dataclass
class SeatView:
    """What the seat `seat`, played as `person`, sees at drill time `now`.

    `mode` is training or assessment, `running` whether the clock moves, `speed` drill seconds a wall second, `cards`
    the offered commands that wait for a yes (`ui/parts/offers.py`).
    """

    drill_id: str
    trace: Trace
    seat: str
    person: str
    now: int
    mode: str
    running: bool
    paused: bool
    held: bool
    speed: int
    offers: dict[str, Offer]
    prose: Callable[[Event], str]
    runbook: Callable[[str], str]
    scenario: Any
    cards: list[dict[str, Any]] = field(default_factory=list)

    @cached_property
    def header(self) -> dict[str, Any]:
        """The header of the trace; screens show nothing of its `truth`."""
        return self.trace.header

    @cached_property
    def events(self) -> list[Event]:
        """The events this seat can see, in order."""
        return self.trace.seen_by(self.seat, self.now)

    @cached_property
    def names(self) -> Names:
        """The names of people and things."""
        return Names(self.header)

    @cached_property
    def clock(self) -> Clock:
        """Drill time in words."""
        return Clock(self.header["start"])

    @cached_property
    def status(self) -> Status:
        """Severity, roles and promises."""
        return status(self.events, self.header, self.person)

    @cached_property
    def alerts(self) -> list[pager.AlertRow]:
        """The alerts that have fired."""
        return pager.alerts(self.events, self.names, self.person)

    @cached_property
    def people(self) -> list[people.PersonRow]:
        """Everybody, and what they are doing."""
        return people.people(self.events, self.header, self.person)

    @cached_property
    def lines(self) -> list[channel.Line]:
        """The lines of the channel."""
        return channel.lines(self.events, self.header, self.person, self.prose)

    @cached_property
    def questions(self) -> list[channel.Question]:
        """What waits for an answer of this seat."""
        return channel.questions(self.events, self.header, self.person, self.prose)

    def refusal(self, kind: str) -> str | None:
        """Why a kind of command is not possible now, or None when it is."""
        offer = self.offers.get(kind)
        return offer.refusal if offer else None

    def choices(self, kind: str, arg: str) -> list[tuple[Any, str]]:
        """What an argument of a command may be now: `(value, label)` in the order the engine gives."""
        offer = self.offers.get(kind)
        return list(offer.choices.get(arg, [])) if offer else []
