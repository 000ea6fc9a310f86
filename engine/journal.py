"""The journal of a running drill: events are appended, numbered and taken into the rolling digest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.digest import Rolling
from engine.trace import Event

FACILITATOR = "facilitator"
WORLD = "world"


class Journal:
    """Appends events; `seats` are the ids of all seats of the scenario."""

    def __init__(self, seats: list[str]) -> None:
        self.events: list[Event] = []
        self.rolling = Rolling()
        self._everybody = (*seats, FACILITATOR)
        self._hidden = (FACILITATOR,)
        self.on_add: Callable[[Event], None] = lambda event: None

    def add(
        self,
        at: int,
        kind: str,
        data: dict[str, Any],
        *,
        by: str = WORLD,
        cause: int | None = None,
        hidden: bool = False,
    ) -> Event:
        """Append an event and return it. `hidden` events are seen by the facilitator only."""
        seen_by = self._hidden if hidden else self._everybody
        event = Event(len(self.events), at, kind, by, seen_by, cause, data)
        self.events.append(event)
        self.rolling.event(event.to_json())
        self.on_add(event)
        return event
