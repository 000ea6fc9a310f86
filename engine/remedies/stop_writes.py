"""Remedy: stop the writes to a store, or let them in again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, not_a_store, service_names

if TYPE_CHECKING:
    from engine.world.world import World


class StopWrites(Remedy):
    """Make a store read-only on purpose: nothing in it changes any more, rightly or wrongly, until writes are let in.

    Time: one switch at the store; the figure is ours.
    """

    remedy: ClassVar[str] = "stop_writes"
    title: ClassVar[str] = "Stop writes"
    undo_title: ClassVar[str | None] = "Let writes in again"
    undo_how: ClassVar[str | None] = "allow"
    takes: ClassVar[tuple[int, int]] = (20, 60)
    risk: ClassVar[str] = "Whoever has to write fails for as long as it lasts."

    service: Id
    how: Literal["stop", "allow"] = "stop"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each store: stop where writes are let in, allow where they are stopped."""
        names, net, found = service_names(world), world.network, list[Choice]()
        for store in net.stores:
            if world.state.writes_stopped[net.index[store]]:
                found.append(({"service": store, "how": "allow"}, names[store]))
            else:
                found.append(({"service": store, "how": "stop"}, f"{names[store]}, reads go on"))
        return found

    def target(self, world: World) -> str:
        """The store."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for what is no store, and for no change."""
        unknown = not_a_store(world, self.service)
        if unknown:
            return unknown
        stopped = world.state.writes_stopped[world.network.index[self.service]]
        if stopped == (self.how == "stop"):
            name = service_names(world)[self.service]
            return f"Writes to {name} are stopped already." if stopped else f"{name} lets writes in already."
        return None

    def outcome(self, world: World) -> str:
        """Letting writes in again has words of its own."""
        return "allowed" if self.how == "allow" else "done"

    def finish(self, world: World) -> None:
        """Writes are refused, or taken, from now on."""
        world.state.writes_stopped[world.network.index[self.service]] = self.how == "stop"
