"""Remedy: end the sessions that run longest in a store."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, not_a_store, service_names

if TYPE_CHECKING:
    from engine.world.world import World


class KillSession(Remedy):
    """End the longest-running queries and transactions of a store; what they had locked is free at once.

    Who asks the same again brings them back. Time: finding the right session and ending it; the figure is ours.
    """

    remedy: ClassVar[str] = "kill_session"
    title: ClassVar[str] = "Kill the longest sessions"
    takes: ClassVar[tuple[int, int]] = (30, 90)
    risk: ClassVar[str] = "An honest job that is killed starts over, and what the session could have told is gone."
    destroys_evidence: ClassVar[bool] = True
    evidence: ClassVar[str] = "warn.evidence.sessions"

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each store."""
        names = service_names(world)
        return [({"service": store}, names[store]) for store in world.network.stores]

    def target(self, world: World) -> str:
        """The store in which they run."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for what is no store."""
        return not_a_store(world, self.service)

    def finish(self, world: World) -> None:
        """The sessions are gone."""
        world.state.killed_at[world.network.index[self.service]] = world.now
