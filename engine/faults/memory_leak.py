"""Fault: memory that is taken with every request and never given back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from engine.faults.base import ReleaseFault
from engine.world.network import GROUPS

if TYPE_CHECKING:
    from engine.world.world import World

# How far a process gets beyond its memory limit before the kernel stops it: our own figure.
ABOVE = 1.02


class MemoryLeak(ReleaseFault):
    """A release keeps a little memory of every request until its processes are killed, one after the other.

    Breaks: the service that runs the release, replica by replica; then whoever needs the replicas that are gone.
    Shows: memory climbs in a straight line with the traffic, and falls at night; then load and latency, for a full
    heap costs time; late, killed processes, a sawtooth in memory, and errors while replicas are missing.
    Clears: rolling back; where it stands behind a flag, switching that off and a rolling restart.
    Worse: restarting everything at once serves nobody meanwhile; a rolling restart and more replicas only buy time.
    Parameters: `mib_per_1000`, memory lost with 1000 requests, in MiB (above 0 to 100000). The limit is the service's
    `memory_limit_mib`; a process is killed after a minute above it and back after 40 s (`engine/world/carry.py`).
    Source: practice catalogue, incident pattern 29 (memory leak); how much a full heap costs is our own figure.
    """

    fault: Literal["memory_leak"]
    mib_per_1000: Annotated[float, Field(gt=0, le=100000)]

    def after(self, world: World, seconds: float) -> None:
        """Let memory grow with what each replica worked on, faster in some groups of replicas than in others."""
        i = world.network.index[self.service]
        up = world.state.up(i)
        if up <= 0:
            return
        each = world.flow.done[i] / up * seconds
        grown = world.state.grown_mib[i]
        # No process gets more than a little above its limit before it is killed.
        most = max(0.0, ABOVE * world.network.memory_limit[i] - world.network.memory[i])
        for g, speed in enumerate(GROUPS):
            grown[g] = min(most, grown[g] + each * speed * self.mib_per_1000 / 1000)
