"""Fault: a query that eats a store, or locks what others need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from engine.faults.base import Fault, runs
from engine.parts import Id, Version
from engine.source.durations import Duration

if TYPE_CHECKING:
    from engine.world.world import World

# However many queries scan, the scheduler of the store leaves this much of it to everybody else.
LEFT_RATIO = 0.02


class SlowQuery(Fault):
    """Queries from a caller's release, a job or one long session scan a store, or hold a lock in it.

    Breaks: everybody who calls the store: their calls wait, their pools fill, and with no connection left even
    calls that would have succeeded fail.
    Shows: a scan: saturation of the store first, then its latency, then pool use and errors of its callers. A lock:
    pool use and latency of the callers first, then their errors; the store looks calm, for who waits does no work.
    Late, in both: customer tickets.
    Clears: killing the session that holds it, when one does; rolling back, or the flag off, when a release asks it;
    pausing the job. Queries that run already go on until they are done or killed.
    Worse: scaling the callers out, which brings more queries and more connections; restarting them, which ends no
    query.
    Parameters: `store`, where it runs; `does`, scan or lock; `share` of the store's capacity that one running query
    eats, or of its requests that one lock holds up (0 to 1). Who asks it: a `service` with a `release` that calls
    the store, a `producer`, or, with neither, one session that does not end by itself. Of a release or a job:
    `per_1000_calls`, how many of its calls are such a query (0 to 1000), and how long one `takes` (1 s to 1 h). With
    `after_failures` a release asks it when a request has failed, in a session of its own: `per_1000_calls` then counts
    failed requests, and the fault sleeps until something makes requests fail.
    Source: practice catalogue, incident patterns 3 and 26 (pool exhausted by a slow query; a lock queues every
    query).
    """

    expects: ClassVar[dict[str, str]] = {"producer": "callers"}

    fault: Literal["slow_query"]
    store: Id
    does: Literal["scan", "lock"] = "scan"
    share: Annotated[float, Field(gt=0, le=1)]
    service: Id | None = None
    release: Version | None = None
    flag: Id | None = None
    producer: Id | None = None
    per_1000_calls: Annotated[float, Field(gt=0, le=1000)] = 1000
    takes: Annotated[Duration, Field(ge=1, le=3600)] = 5
    after_failures: bool = False

    @model_validator(mode="after")
    def _one_source(self) -> SlowQuery:
        if (self.service is None) != (self.release is None) or (self.flag and self.service is None):
            raise ValueError("S207 'service' and 'release' (and its 'flag') name together who asks the query.")
        if self.service is not None and self.producer is not None:
            raise ValueError("S207 name one who asks the query: a 'service' with its 'release', or a 'producer'.")
        if self.after_failures and self.service is None:
            raise ValueError("S207 'after_failures' is for a 'service' with its 'release'.")
        return self

    def active(self, world: World) -> bool:
        """While somebody asks it, or one still runs."""
        if self.service is None and self.producer is None:
            return self._ended(world) < self.at
        return self._asked(world) or self._running(world) >= 0.5

    def before(self, world: World) -> None:
        """Let the queries that run eat the store, or hold up what needs the locked rows."""
        i = world.network.index[self.store]
        state = world.state
        alone = self.service is None and self.producer is None
        running = 1.0 if alone else self._running(world)
        if self.does == "scan":
            state.cost[i] /= max(LEFT_RATIO, 1 - running * self.share)
        else:
            state.close(i, self.share * min(1.0, running), slow=True)
        if self.service is not None and not self.after_failures:
            self._at_the_caller(world, running)

    def after(self, world: World, seconds: float) -> None:
        """Start the queries that were asked in this tick, and end those that are done or were killed."""
        if self.service is None and self.producer is None:
            return
        rate = 0.0
        if self.after_failures and self._asked(world):
            i = world.network.index[self.service or ""]
            rate = world.flow.offered[i] * world.flow.errors[i]
        elif self.service is not None and self._asked(world):
            rate = world.flow.admitted[world.network.edge(self.service, self.store)]
        elif self.producer is not None:
            rate = world.producing(world.network.producer_index[self.producer])
        started = rate * self.per_1000_calls / 1000 * seconds
        world.wear(self.id, (self._running(world) + started) / (1 + seconds / self.takes))

    def services(self) -> list[str]:
        """The service whose release asks it, or else the store."""
        return [self.service or self.store]

    def _asked(self, world: World) -> bool:
        if self.service is not None and self.release is not None:
            return runs(world, self.service, self.release, self.flag)
        p = world.network.producer_index[self.producer or ""]
        return not (world.state.paused[p] or world.state.blocked[p])

    def _running(self, world: World) -> float:
        return world.worn(self.id, self._ended(world))

    def _ended(self, world: World) -> int:
        """When the sessions of the store were ended last: killed, or gone with its processes."""
        i = world.network.index[self.store]
        return max(world.state.killed_at[i], world.state.fresh_at[i])

    def _at_the_caller(self, world: World, running: float) -> None:
        """Its caller holds a connection as long as it waits for one, and fails when that is too long."""
        caller = world.network.index[self.service or ""]
        e = world.network.edge(self.service or "", self.store)
        limit = world.network.timeout[e]
        waits = min(float(self.takes), limit)
        state = world.state
        state.held[e] += running * waits / self.takes
        if self._asked(world):
            share = self.per_1000_calls / 1000
            state.extra_ms[caller] += share * waits * 1000
            if self.takes >= limit:
                state.edge_closed[e] = 1 - (1 - state.edge_closed[e]) * (1 - share)
