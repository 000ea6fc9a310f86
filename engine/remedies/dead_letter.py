"""Remedy: set messages of a queue aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class DeadLetter(Remedy):
    """Move the oldest message of a queue, or all of them, to a queue nobody works on, to be looked at later.

    It takes the minutes somebody needs to find the message and to move it by hand: our own figure.
    """

    remedy: ClassVar[str] = "dead_letter"
    title: ClassVar[str] = "Set messages aside"
    takes: ClassVar[tuple[int, int]] = (90, 240)
    risk: ClassVar[str] = "What is set aside is not done; set everything aside, and all who wait in the queue wait on."

    service: Id
    what: Literal["oldest", "all"] = "oldest"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each queue in use: the oldest message, or all of them where more wait."""
        names = service_names(world)
        return [
            ({"service": service, "what": what}, f"{names[service]}: {words}")
            for i, service in enumerate(world.network.ids)
            if world.network.worker[i]
            for what, words, there in (
                ("oldest", "the oldest message", _in_use(world, i)),
                ("all", "the whole queue", world.state.backlog[i] >= 1),
            )
            if there
        ]

    def target(self, world: World) -> str:
        """The worker whose queue it is."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, one that works on no queue, and an empty queue."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        i = world.network.index[self.service]
        if not world.network.worker[i]:
            return f"{self.service} works on no queue: there are no messages to set aside."
        there = _in_use(world, i) if self.what == "oldest" else world.state.backlog[i] >= 1
        return None if there else f"No message waits in the queue of {self.service}."

    def outcome(self, world: World) -> str:
        """One message, or everything."""
        return "done" if self.what == "oldest" else "all"

    def finish(self, world: World) -> None:
        """The messages are out of the queue."""
        state, i = world.state, world.network.index[self.service]
        state.set_aside_at[self.service] = world.now
        if self.what == "all":
            world.harm_data("risk", self.remedy, state.backlog[i])
            state.backlog[i], state.arrivals[i], state.oldest_s[i] = 0.0, [], 0.0
        elif state.arrivals[i]:
            state.backlog[i] = max(0.0, state.backlog[i] - 1)
            state.arrivals[i][0] = max(0.0, state.arrivals[i][0] - 1)


def _in_use(world: World, i: int) -> bool:
    """Whether there is a message in the queue: one that waits, or one that is being worked on."""
    return world.state.backlog[i] >= 1 or world.flow.done[i] > 0
