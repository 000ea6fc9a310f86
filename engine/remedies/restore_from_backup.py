"""Remedy: restore a backup beside the live store and put back what is missing or wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, not_a_store, service_names

if TYPE_CHECKING:
    from engine.world.world import World


class RestoreFromBackup(Remedy):
    """Restore a backup aside, compare, and put back what was lost, wrong or parted, without touching the rest.

    It mends what was harmed until it is done; while the cause goes on, harm begins again at once. Time: 20 to 30
    minutes is ours, for a small store; public reports speak of hours to days.
    """

    remedy: ClassVar[str] = "restore_from_backup"
    title: ClassVar[str] = "Restore from backup, beside the live data"
    takes: ClassVar[tuple[int, int]] = (1200, 1800)
    risk: ClassVar[str] = "It takes long, and is in vain while the cause still writes or deletes."

    service: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each store."""
        names = service_names(world)
        return [({"service": store}, names[store]) for store in world.network.stores]

    def target(self, world: World) -> str:
        """The store whose data is put right."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for what is no store."""
        return not_a_store(world, self.service)

    def finish(self, world: World) -> None:
        """The data is as it should be, now; and in every copy, where nobody has written meanwhile."""
        i, state = world.network.index[self.service], world.state
        state.restored_at[i] = world.now
        if state.writes_stopped[i]:
            state.merged_at[i] = world.now
            state.behind[i] = state.lag_s[i] = 0.0
