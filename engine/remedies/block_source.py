"""Remedy: block a source outside, or let it in again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names

if TYPE_CHECKING:
    from engine.world.world import World


class BlockSource(Remedy):
    """Drop at the edge what comes from one source outside: a crawler, a partner, an attacker; or lift the block.

    A rule at the edge, written, checked and spread within minutes: our own figure.
    """

    remedy: ClassVar[str] = "block_source"
    title: ClassVar[str] = "Block a source"
    undo_title: ClassVar[str | None] = "Let a source in again"
    undo_how: ClassVar[str | None] = "unblock"
    takes: ClassVar[tuple[int, int]] = (60, 150)
    risk: ClassVar[str] = "A genuine partner is shut out with its customers, and no tool counts them as errors."

    producer: Id
    how: Literal["block", "unblock"] = "block"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each source outside."""
        names = service_names(world)
        return [
            (
                {"producer": producer.id, "how": "unblock" if world.state.blocked[p] else "block"},
                f"{producer.name}, which calls {names[producer.into]}",
            )
            for p, producer in enumerate(world.network.producers)
            if producer.outside
        ]

    def target(self, world: World) -> str:
        """The service that the source calls."""
        return world.network.ids[world.network.into[world.network.producer_index[self.producer]]]

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown source, one that is not outside, and for no change."""
        p = world.network.producer_index.get(self.producer)
        if p is None:
            return unknown_producer(world, self.producer)
        if not world.network.producers[p].outside:
            return f"{self.producer} is one of ours: pause it instead."
        if world.state.blocked[p] == (self.how == "block"):
            return f"{self.producer} is {'blocked already' if self.how == 'block' else 'not blocked'}."
        return None

    def finish(self, world: World) -> None:
        """The edge drops what comes from it, or lets it pass."""
        world.state.blocked[world.network.producer_index[self.producer]] = self.how == "block"


def unknown_producer(world: World, producer: str) -> str:
    """A sentence that says there is no such source, and which there are."""
    known = ", ".join(world.network.producer_index) or "none"
    return f"There is no source of requests called '{producer}'. Known are: {known}."
