"""What a scripted trainee is: a way to change the textbook plan, and what that may cost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from engine.trace import Event
from engine.trainees.plan import Plan, Step, When
from engine.trainees.slots import Slots
from engine.trainees.view import View

Act = tuple[str, dict[str, Any]]


class Trainee:
    """Base of all scripted trainees. `lowers` names the dimensions or criteria the behaviour must lower.

    `may_lower` names others it may lower as a consequence; a mistake of process has none.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    lowers: ClassVar[tuple[str, ...]] = ()
    may_lower: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def shape(cls, plan: Plan) -> Plan:
        """The plan as this trainee follows it."""
        return plan


class Follower:
    """Follows a plan: asked again and again, it says which commands are due on what its seat has seen."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._true_since: dict[str, int] = {}
        self._first_seen: dict[int, int] = {}
        self._met: dict[str, int] = {}
        self._used: dict[str, list[int]] = {step.id: [] for step in plan.steps}
        self.done: dict[str, tuple[int, dict[str, Any]]] = {}

    def next(self, view: View, now: int) -> Iterator[Act]:
        """The commands that are due now, one at a time: the view may change between them."""
        for step in self._plan.steps:
            view.refresh()
            for event in self._due(step, view, now):
                args = Slots(view, now, self.done, event).fill(step.do.args)
                self.done[step.id] = (now, args)
                if not step.mute:
                    yield step.do.kind, args

    def _due(self, step: Step, view: View, now: int) -> list[Event | None]:
        if step.each is not None:
            return self._each(step, step.each, view, now)
        if step.id in self.done and (step.every is None or now - self.done[step.id][0] < step.every):
            return []
        if step.until and all(self._holds(f"{step.id}/until/{k}", w, view, now) for k, w in enumerate(step.until)):
            return []
        if step.latest is not None and now >= step.latest and step.id not in self.done:
            return [None]
        if all(self._holds(f"{step.id}/{k}", when, view, now) for k, when in enumerate(step.when)):
            since = self._met.setdefault(step.id, now)
            return [None] if now - since >= step.after else []
        return []

    def _each(self, step: Step, each: When, view: View, now: int) -> list[Event | None]:
        if not all(self._holds(f"{step.id}/{k}", when, view, now) for k, when in enumerate(step.when)):
            return []
        due: list[Event | None] = []
        for event in view.events:
            if event.n not in self._used[step.id] and event.at + step.after <= now and _matches(each, event):
                self._used[step.id].append(event.n)
                due.append(event)
        return due

    def _holds(self, key: str, when: When, view: View, now: int) -> bool:
        if when.step is not None:
            return when.step in self.done
        if when.event is not None:
            if key not in self._true_since and any(_matches(when, event) for event in view.events):
                self._true_since[key] = now
            return key in self._true_since
        value = view.signal(when.signal or "", now)
        past = value is not None and (
            value > when.above if when.above is not None else when.below is not None and value < when.below
        )
        if not past:
            self._true_since.pop(key, None)
            return False
        return now - self._true_since.setdefault(key, now) >= when.held


def _matches(when: When, event: Event) -> bool:
    return event.kind == when.event and all(event.data.get(key) == value for key, value in when.match.items())
