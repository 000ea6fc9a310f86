"""Fault: a disk that fills until its store takes no writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault, runs
from engine.parts import Id, Version

if TYPE_CHECKING:
    from engine.world.world import World


class DiskGrowth(Fault):
    """Logs grow with every request, or an index with every write, until the disk is full and takes no writes.

    Breaks: nothing for a long time; then, at once, every call that writes. Reads go on.
    Shows: disk use climbs in a straight line, first and for long alone; then, when it is full, errors of those who
    write; late, customers who cannot finish, while who only looks around notices nothing.
    Clears: growing the disk, where the data outgrew it; rolling back the release that writes so much, and freeing the
    disk (logs) or growing it (indexes).
    Worse: restarting, which frees nothing; freeing the disk alone, which buys the time until it is full again and takes
    the logs that would have told why.
    Parameters: `what` grows, logs or indexes; `mib_per_1000` requests (logs) or writes (indexes) (0 to 1000000);
    `release` of the service, and `flag`, if it came with one: else it ends when the disk has been grown.
    Source: practice catalogue, incident pattern 20 (disk full by logs or index growth).
    """

    expects: ClassVar[dict[str, str]] = {"service": "disks"}

    fault: Literal["disk_growth"]
    service: Id
    what: Literal["logs", "indexes"]
    mib_per_1000: Annotated[float, Field(gt=0, le=1000000)]
    release: Version | None = None
    flag: Id | None = None

    def active(self, world: World) -> bool:
        """While it grows, and after that while the disk is full."""
        i = world.network.index[self.service]
        return self._grows(world) or world.state.disk_used_gib[i] >= world.state.disk_gib[i]

    def after(self, world: World, seconds: float) -> None:
        """Put on the disk what the traffic of this tick left there."""
        if not self._grows(world):
            return
        i = world.network.index[self.service]
        state, flow = world.state, world.flow
        rate = flow.done[i] if self.what == "logs" else flow.written(state, i)
        room = state.disk_gib[i] - state.disk_used_gib[i]
        grown = min(max(0.0, room), rate * seconds * self.mib_per_1000 / 1000 / 1024)
        state.disk_used_gib[i] += grown
        if self.what == "logs":
            state.spare_gib[i] += grown

    def services(self) -> list[str]:
        """The service whose disk it is."""
        return [self.service]

    def _grows(self, world: World) -> bool:
        if self.release is not None:
            return runs(world, self.service, self.release, self.flag)
        i = world.network.index[self.service]
        return world.state.disk_gib[i] <= (world.network.services[i].disk_gib or 0.0)
