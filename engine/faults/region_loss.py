"""Fault: a region, zone or site that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id, Ratio
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class RegionLoss(Fault):
    """The replicas in one region are lost, and traffic still goes there.

    Breaks: that region's share of every service that runs in it; the others must carry the rest once it is drained.
    Shows: first the request rate of every service of the region falls together, by the same share; second errors and
    timeouts of callers, evenly spread; late, once traffic has been moved, the load of the regions that are left.
    Clears: draining the region; it is over for good when the region is back (`until`).
    Worse: scaling out or restarting (a part of the new replicas lands in the dead region), returning early.
    Parameters: `region`; `share` of its replicas and traffic that is lost (0 to 1, more than 0); `until`, the instant
    at which it is back (none: never in this drill).
    Source: practice catalogue, incident patterns 18 and 38 (network withdrawal; site power loss).
    """

    fault: Literal["region_loss"]
    region: Id
    share: Annotated[Ratio, Field(gt=0)] = 1
    until: Duration | None = None

    def active(self, world: World) -> bool:
        """Until the region is back."""
        return self.until is None or world.now < self.until

    def before(self, world: World) -> None:
        """Take the region's replicas away; what is still sent there times out."""
        state = world.state
        if state.drained.get(self.region, False):
            return
        for i, service in enumerate(world.network.services):
            if self.region in service.regions:
                serving = sum(not state.drained[region] for region in service.regions)
                state.down[i] += self.share * state.replicas[i] / len(service.regions)
                state.close(i, self.share / serving, slow=True)
