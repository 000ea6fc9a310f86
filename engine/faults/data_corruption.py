"""Fault: a release that writes wrong records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import ReleaseFault
from engine.parts import Id

if TYPE_CHECKING:
    from engine.world.world import World


class DataCorruption(ReleaseFault):
    """A release writes a part of its records wrongly, and every request succeeds.

    Breaks: the records it writes, one after the other; later the customers who come back to them.
    Shows: nothing on any graph. Complaints of single customers first, more of them with every hour; a responder who
    compares records finds it; late, sums that do not add up.
    Clears: rolling back (or the flag off), which stops it, and then restoring from backup beside the live store, which
    mends what is wrong already. Both, in this order.
    Worse: restoring while the release still writes: the mended records are harmed again. Waiting: every write counts.
    Restarting changes nothing.
    Parameters: `store`, where the records are; `per_1000_writes` of the service to it that are wrong (0 to 1000);
    `records` that customers look at (from 1).
    Source: practice catalogue, incident patterns 12 and 37 (technical metrics fine, customers harmed); the growth with
    the share of records not yet wrong is ours.
    """

    fault: Literal["data_corruption"]
    store: Id
    per_1000_writes: Annotated[float, Field(gt=0, le=1000)]
    records: Annotated[int, Field(ge=1, le=1000000000)]

    def active(self, world: World) -> bool:
        """While the release writes, and after it while there are wrong records."""
        return super().active(world) or self._wrong(world) >= 1

    def before(self, world: World) -> None:
        """Let those down who meet a wrong record."""
        world.let_down(world.network.index[self.store], self._wrong(world) / self.records)

    def after(self, world: World, seconds: float) -> None:
        """Add the records written wrongly."""
        i, caller = world.network.index[self.store], world.network.index[self.service]
        wrong = self._wrong(world)
        if super().active(world):
            written = world.flow.written(world.state, i, caller) * seconds * self.per_1000_writes / 1000
            harmed = min(self.records - wrong, written * (1 - wrong / self.records))
            if harmed > 0:
                wrong += harmed
                world.harm_data("loss", self.id, harmed)
        world.wear(self.id, wrong)

    def _wrong(self, world: World) -> float:
        return world.worn(self.id, world.state.restored_at[world.network.index[self.store]])
