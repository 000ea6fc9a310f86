"""Fault: two copies of a store that both take writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class SplitHistory(Fault):
    """A short partition promotes the standby of a store while the old copy goes on: each takes writes of its own.

    Breaks: the one history of the data. Customers who wrote to one copy and read from the other miss what they did,
    more of them with every write; nothing fails.
    Shows: a blip of errors while the network is cut, and from then on lag that climbs without end, for neither copy
    gets what the other takes; latency of the store, whose callers now also reach the far copy; late, customers who
    miss data.
    Clears: stopping the writes, so that the copies drift no further, then restoring beside the live store and
    merging, then letting the writes in again.
    Worse: a quick fail-back: it makes one history of two by throwing away what the other copy took. Merging while
    both still write: the copies part again at once.
    Parameters: `share` of the writes that the other copy takes (0 to 1); `records` that customers look at (from 1);
    `latency_ms` for the calls that go to the far copy (0 to 5000); `cut`, how long the network is parted (0 to 10
    min).
    Source: practice catalogue, incident pattern 22 (failover leaves two histories; 43 s of partition, a day to
    mend).
    """

    expects: ClassVar[dict[str, str]] = {"service": "replicated"}

    fault: Literal["split_history"]
    service: Id
    share: Annotated[float, Field(gt=0, lt=1)]
    records: Annotated[int, Field(ge=1, le=1000000000)]
    latency_ms: Annotated[float, Field(ge=0, le=5000)] = 0
    cut: Annotated[Duration, Field(ge=0, le=600)] = 43

    def active(self, world: World) -> bool:
        """Until one copy is given up, or both are merged while nobody writes."""
        i = world.network.index[self.service]
        return world.state.standby[i] and world.state.merged_at[i] < self.at

    def before(self, world: World) -> None:
        """Part the copies, and let those down who read in one what they wrote to the other."""
        i = world.network.index[self.service]
        state, tick = world.state, world.scenario.tick
        parted = min(world.now, self.at + self.cut) - max(world.now - tick, self.at)
        if parted > 0:
            state.close(i, self.share * parted / tick, slow=True)
        state.replay[i] = 0.0
        state.extra_ms[i] += self.share * self.latency_ms
        elsewhere = 2 * self.share * (1 - self.share)
        world.let_down(i, elsewhere * min(1.0, world.worn(self.id, state.restored_at[i]) / self.records))

    def after(self, world: World, seconds: float) -> None:
        """Add the writes that only one copy has; a merge takes back what was there."""
        i = world.network.index[self.service]
        state = world.state
        parted = world.worn(self.id, state.restored_at[i])
        written = world.flow.written(state, i) * seconds
        world.wear(self.id, parted + written)
        # What the other copy takes itself, it has.
        state.behind[i] = max(0.0, state.behind[i] - written * self.share)
        if written:
            world.harm_data("risk", self.id, written * self.share)

    def services(self) -> list[str]:
        """The store with two histories."""
        return [self.service]
