"""Somebody speaks up when the incident is called over while tools or customers show that it is not; once in a drill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine import recovery
from engine.people.person import Process
from engine.people.speech import REPLY_S
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

# Who speaks for customers hears from them through these.
PUBLIC = ("status_page", "customers")


class Closing:
    """The doubts about an ending; `spoken` once somebody has said them."""

    def __init__(self, drill: Drill) -> None:
        self._drill = drill
        self.spoken = False

    def resolved(self, event: Event) -> None:
        """It was marked as resolved: whoever doubts it says so after the seconds it takes to type."""
        self._drill.env.process(self._after_typing(event))

    def closed(self, event: Event) -> None:
        """It is being closed: who has not been heard yet says it now, for afterwards nobody reads it."""
        self._say(event)

    def _after_typing(self, event: Event) -> Process:
        drill = self._drill
        yield drill.env.timeout(drill.streams.whole(f"doubt/{drill.now}", *REPLY_S))
        if not drill.ended:
            self._say(event)

    def _say(self, event: Event) -> None:
        drill = self._drill
        failing, count = recovery.failing(drill), recovery.complaints(drill)
        desk = [spec.id for spec in drill.scenario.stakeholders if spec.audience in PUBLIC]
        people = sorted(drill.crew.helpers(), key=lambda p: (not drill.crew.tempers[p.id].chats, p.doing is not None))
        speakers = [person.id for person in people]
        if self.spoken or not (failing or count) or not (speakers or desk):
            return
        self.spoken = True
        what = ", ".join(recovery.called(drill, name) for name in failing[:3])
        slots: dict[str, Any] = {"what": what, "number": count}
        if count and desk and not (failing and speakers):
            drill.crew.speak(desk[0], "objection", "closing.complaints", event.n, **slots)
        elif failing:
            drill.crew.speak((speakers or desk)[0], "objection", "closing.failing", event.n, **slots)
        else:
            drill.crew.speak(speakers[0], "objection", "reply.complaints", event.n, **slots)
