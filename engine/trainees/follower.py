"""How a plan is followed: asked again and again, it says which commands are due on what its seat has seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.trace import Event
from engine.trainees.plan import Plan, Step, When
from engine.trainees.slots import Slots
from engine.trainees.view import View

Act = tuple[str, dict[str, Any]]


class Follower:
    """Follows a plan. Every condition looks at each event once, so that a long drill is no slower to follow."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        # Steps that come to nothing more, and the conditions of the others, each with the name it is remembered by.
        self._over: dict[str, bool] = {}
        self._whens = {
            (step.id, part): [(f"{step.id}/{part}/{k}", when) for k, when in enumerate(whens)]
            for step in plan.steps
            for part, whens in (("when", step.when), ("until", step.until))
        }
        self._true_since: dict[str, int] = {}
        self._met: dict[str, int] = {}
        self._read: dict[str, int] = {}
        self._waiting: dict[str, list[Event]] = {}
        # When each step was done last, and first: who tells of a step that was repeated means the first time.
        self.done: dict[str, tuple[int, dict[str, Any]]] = {}
        self.first: dict[str, tuple[int, dict[str, Any]]] = {}

    def next(self, view: View, now: int) -> Iterator[Act]:
        """The commands that are due now, one at a time: the view may change between them."""
        for step in self._plan.steps:
            if step.id in self._over:
                continue
            view.refresh()
            for event in self._due(step, view, now):
                args = Slots(view, now, self.first, event).fill(step.do.args)
                self.done[step.id] = (now, args)
                self.first.setdefault(step.id, (now, args))
                if step.every is None and step.each is None:
                    self._over[step.id] = True
                if not step.mute:
                    yield step.do.kind, args

    def _due(self, step: Step, view: View, now: int) -> list[Event | None]:
        if step.each is not None:
            return self._each(step, step.each, view, now)
        if step.id in self.done and (step.every is None or now - self.done[step.id][0] < step.every):
            return []
        if step.until and self._all(step, "until", view, now):
            return []
        if step.latest is not None and now >= step.latest and step.id not in self.done:
            return [None]
        if self._all(step, "when", view, now):
            since = self._met.setdefault(step.id, now)
            return [None] if now - since >= step.after else []
        return []

    def _each(self, step: Step, each: When, view: View, now: int) -> list[Event | None]:
        if not self._all(step, "when", view, now):
            return []
        waiting = self._waiting.get(step.id, []) + self._fresh(step.id, each, view)
        due: list[Event | None] = [event for event in waiting if event.at + step.after <= now]
        self._waiting[step.id] = [event for event in waiting if event.at + step.after > now]
        return due

    def _all(self, step: Step, part: str, view: View, now: int) -> bool:
        return all(self._holds(key, when, view, now) for key, when in self._whens[step.id, part])

    def _holds(self, key: str, when: When, view: View, now: int) -> bool:
        if when.step is not None:
            return when.step in self.done
        if when.event is not None:
            if key in self._true_since:
                return True
            if self._fresh(key, when, view):
                self._true_since[key] = now
                return True
            return False
        value = view.signal(when.signal or "", now)
        past = value is not None and (
            value > when.above if when.above is not None else when.below is not None and value < when.below
        )
        if not past:
            self._true_since.pop(key, None)
            return False
        return now - self._true_since.setdefault(key, now) >= when.held

    def _fresh(self, key: str, when: When, view: View) -> list[Event]:
        """The events that match and that this condition has not looked at yet."""
        since, until = self._read.get(key, 0), len(view.events)
        if since == until:
            return []
        self._read[key] = until
        return [event for event in view.events[since:] if _matches(when, event)]


def _matches(when: When, event: Event) -> bool:
    return event.kind == when.event and all(event.data.get(key) == value for key, value in when.match.items())
