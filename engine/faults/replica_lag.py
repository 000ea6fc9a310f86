"""Fault: a standby that cannot keep up with its store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.faults.base import Fault
from engine.parts import Id

if TYPE_CHECKING:
    from engine.world.world import World


class ReplicaLag(Fault):
    """A standby falls behind: more is written than it can replay, or a long transaction holds its replay up.

    Breaks: whatever reads from the standby, which answers at once with old data; and the way out, for a failover
    loses what the standby has not got.
    Shows: lag of the store climbs in a straight line, first and alone; then customers who see old data, with
    errors, latency and saturation all calm; late, tickets ("my order is gone").
    Clears: killing the session that holds the replay up; pausing the job that writes so much. Then it catches up,
    which takes a third of the time it had fallen behind, or longer.
    Worse: failing over, which loses every write of the lag; restarting the callers, which changes nothing.
    Parameters: `replay_rps`, the writes a second the standby can replay (0 to 1000000); without it a transaction on
    the store holds up all replay. `producer`, the job whose writes are too many: the fault ends when it is paused
    or blocked. With `replay_rps` and no job it is a weakness that waits for more writes: mark it latent.
    Source: practice catalogue, incident pattern 21 (replication stalls).
    """

    expects: ClassVar[dict[str, str]] = {"service": "replicated", "producer": "callers"}

    fault: Literal["replica_lag"]
    service: Id
    replay_rps: Annotated[float, Field(gt=0, le=1000000)] | None = None
    producer: Id | None = None

    def active(self, world: World) -> bool:
        """While there is a standby, and what holds it up goes on."""
        i = world.network.index[self.service]
        state = world.state
        if not state.standby[i]:
            return False
        if self.producer is not None:
            p = world.network.producer_index[self.producer]
            return not (state.paused[p] or state.blocked[p])
        return self.replay_rps is not None or max(state.killed_at[i], state.fresh_at[i]) < self.at

    def before(self, world: World) -> None:
        """Bound what the standby replays in this tick."""
        i = world.network.index[self.service]
        world.state.replay[i] = min(world.state.replay[i], self.replay_rps or 0.0)

    def services(self) -> list[str]:
        """The store whose standby lags."""
        return [self.service]
