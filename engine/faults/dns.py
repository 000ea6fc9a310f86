"""Fault: a name that no longer leads to its service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import ConfigFault
from engine.parts import Ratio
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World


class Dns(ConfigFault):
    """A bad record takes the address of a service away: new connections fail, old ones last until they are renewed.

    Breaks: every caller of the service, one connection after the other.
    Shows: first the request rate of the service sinks over the lifetime of connections and cached answers; second
    the error ratio of its callers climbs as fast; late, everything that depends on them. The service itself is idle
    and well. After the record is right again, recovery takes as long as the decay did.
    Clears: pinning the last good configuration (the record), then waiting for caches to run out.
    Worse: restarting the callers: new processes hold neither connection nor cached answer, so all fail at once.
    Parameters: `share` of the lookups that find nothing (0 to 1, more than 0); `lifetime` of connections and cached
    answers (10 s to 2 h).
    Source: practice catalogue, incident patterns 15 and 16 (empty endpoint; broken lookups).
    """

    fault: Literal["dns"]
    share: Annotated[Ratio, Field(gt=0)] = 1
    lifetime: Annotated[Duration, Field(ge=10, le=7200)] = 300

    def active(self, world: World) -> bool:
        """While the record is wrong, and after that until the last cached answer has run out."""
        return super().active(world) or world.state.wear.get(self.id, 0.0) > 0.0

    def before(self, world: World) -> None:
        """Those whose connection has run out find nobody."""
        world.state.close(world.network.index[self.service], self.share * world.state.wear.get(self.id, 0.0))

    def after(self, world: World, seconds: float) -> None:
        """Connections and cached answers run out one by one; processes that just started have none."""
        state, net = world.state, world.network
        gone = state.wear.get(self.id, 0.0)
        if not super().active(world):
            state.wear[self.id] = max(0.0, gone - seconds / self.lifetime)
            return
        i = net.index[self.service]
        callers = [net.caller[e] for e, callee in enumerate(net.callee) if callee == i]
        new = any(world.now - state.fresh_at[caller] < seconds for caller in callers)
        state.wear[self.id] = 1.0 if new else min(1.0, gone + seconds / self.lifetime)
