"""Slots in the texts of a plan, filled from the trainee's own run.

`{clock}` local time now, `{clock+15m}` later, `{at:STEP}` when a step was first done, `{minutes:STEP}` minutes since,
`{who:STEP}` the person a step named, `{incident}` its id, `{failing:JOURNEY}` failing attempts in per cent as the
dashboard shows them, `{worst:JOURNEY}` the highest of these so far, `{event.KEY}` a value of the event of an `each`
step and `{event.n}` its number. A text that is one slot alone keeps the slot's type.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from engine.source.durations import parse_duration
from engine.trace import Event
from engine.trainees.view import View

_SLOT = re.compile(r"\{([a-z]+)([:.+])?([a-z0-9-]+)?\}")


class Slots:
    """Fills slots for one command, at one instant. `done` tells when each step was done and with which args."""

    def __init__(self, view: View, now: int, done: dict[str, tuple[int, dict[str, Any]]], event: Event | None) -> None:
        self._view = view
        self._now = now
        self._done = done
        self._event = event

    def fill(self, value: Any) -> Any:
        """The value with every slot in every text of it filled. Raises ValueError for a slot that is unknown."""
        if isinstance(value, dict):
            return {key: self.fill(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.fill(part) for part in value]
        if not isinstance(value, str):
            return value
        whole = _SLOT.fullmatch(value)
        if whole:
            return self._slot(whole)
        return _SLOT.sub(lambda match: str(self._slot(match)), value)

    def clock(self, at: int) -> str:
        """Local time of a drill second, HH:MM."""
        return (datetime.fromisoformat(self._view.start) + timedelta(seconds=at)).strftime("%H:%M")

    def _slot(self, match: re.Match[str]) -> Any:
        name, mark, rest = match.group(1), match.group(2), match.group(3)
        if name == "clock":
            return self.clock(self._now + (parse_duration(rest) if mark == "+" else 0))
        if name == "incident":
            return self._view.incident
        if name == "event" and self._event is not None:
            return self._event.n if rest == "n" else self._event.data[rest]
        if name in ("failing", "worst"):
            return self._failing(rest, name == "worst")
        at, args = self._done.get(rest, (self._now, {}))
        if name == "at":
            return self.clock(at)
        if name == "minutes":
            return (self._now - at) // 60
        if name == "who":
            return self._view.name_of(args.get("person", self._view.person))
        raise ValueError(f"There is no slot '{match.group(0)}'.")

    def _failing(self, journey: str, worst: bool) -> int:
        name = f"{journey}.success_ratio"
        since = 0 if worst else self._now
        shares = [self._view.signal(name, at) for at in range(since, self._now + 1, 10)]
        shares.append(self._view.last_signal(name, self._now))
        return round(100 * max((1 - share for share in shares if share is not None), default=0.0))
