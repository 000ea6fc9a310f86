"""Remedy: pause one of our own jobs, or let it go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names
from engine.remedies.block_source import unknown_producer

if TYPE_CHECKING:
    from engine.world.world import World

# Who resumes a job warns of what it makes up for when it was held back for longer than this, in seconds.
MENTIONED_S = 60


class PauseProducer(Remedy):
    """Stop a job that sends requests no customer waits for, or resume it.

    A switch in the scheduler, and a minute until what runs has stopped: our own figure.
    """

    remedy: ClassVar[str] = "pause_producer"
    title: ClassVar[str] = "Pause a job"
    undo_title: ClassVar[str | None] = "Resume a job"
    undo_how: ClassVar[str | None] = "resume"
    takes: ClassVar[tuple[int, int]] = (30, 90)
    risk: ClassVar[str] = "What it would have sent waits, and comes on top of the usual when it is resumed."

    producer: Id
    how: Literal["pause", "resume"] = "pause"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each job of our own."""
        names = service_names(world)
        return [
            (
                {"producer": producer.id, "how": "resume" if world.state.paused[p] else "pause"},
                f"{producer.name}, which calls {names[producer.into]}",
            )
            for p, producer in enumerate(world.network.producers)
            if not producer.outside
        ]

    def target(self, world: World) -> str:
        """The service that the job calls."""
        return world.network.ids[world.network.into[world.network.producer_index[self.producer]]]

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown job, one that is not ours, and for no change."""
        p = world.network.producer_index.get(self.producer)
        if p is None:
            return unknown_producer(world, self.producer)
        if world.network.producers[p].outside:
            return f"{self.producer} is not ours to pause: it can only be blocked."
        if world.state.paused[p] == (self.how == "pause"):
            return f"{self.producer} is {'paused already' if self.how == 'pause' else 'not paused'}."
        return None

    def outcome(self, world: World) -> str:
        """Paused or resumed; where it has next to nothing to make up for, resumed without a warning."""
        p = world.network.producer_index[self.producer]
        owes = world.state.owed[p] >= max(1.0, MENTIONED_S * world.usual(p))
        return "done" if self.how == "pause" else "back" if owes and world.usual(p) else "back_idle"

    def finish(self, world: World) -> None:
        """The job stops, or goes on and makes up for what it has missed."""
        world.state.paused[world.network.producer_index[self.producer]] = self.how == "pause"
