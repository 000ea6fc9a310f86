"""The part of a scenario that describes the system: services, what they call, and the journeys that use them.

Units stand in the names: `_rps` requests a second, `_ms` milliseconds, `_mib` mebibytes, `_ratio` from 0 to 1.
Money is in integer minor units of the scenario's currency.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from engine.parts import Id, Name, Part, Ratio, Version
from engine.source.durations import Duration


class Pool(Part):
    """The connections a replica keeps open to the service it calls. A request holds one while the call lasts."""

    size: Annotated[int, Field(ge=1, le=5000)]
    acquire_ms: Annotated[int, Field(ge=1, le=60000)] = 1000


class Cache(Part):
    """Answers kept near the caller: a warm cache spares this share of the calls.

    It lives in the processes of `held_in`, or in the caller's own, and goes with them. `fill` is how many answered
    misses warm an empty cache to about two thirds.
    """

    hit_ratio: Annotated[float, Field(gt=0, lt=1)]
    held_in: Id | None = None
    fill: Annotated[int, Field(ge=1, le=100000000)] = 5000


class Call(Part):
    """An arrow of the service graph: the calls one request to the caller makes.

    `writes` is the share of them that changes data. A call with a `flag` of the caller is made only while that flag is
    on, one with `unless` only while it is off: what is done instead. A `queued` call leaves a message and does not
    wait: the callee works its backlog off in its own time.
    """

    service: Id
    per_request: Annotated[float, Field(gt=0, le=1000)] = 1
    timeout_ms: Annotated[int, Field(ge=10, le=120000)] = 1000
    retries: Annotated[int, Field(ge=0, le=10)] = 0
    hard: bool = True
    pool: Pool | None = None
    cache: Cache | None = None
    writes: Ratio = 0
    flag: Id | None = None
    unless: Id | None = None
    queued: bool = False

    @model_validator(mode="after")
    def _one_flag(self) -> Call:
        if self.flag is not None and self.unless is not None:
            raise ValueError("S247 a call has either 'flag' or 'unless'.")
        return self


class Standby(Part):
    """A second copy of a store that can take over; it trails the first by `lag_s` seconds on an ordinary day."""

    lag_s: Annotated[float, Field(ge=0, le=3600)] = 1


class Service(Part):
    """A service or a data store: how much it can do, how fast, and what it needs for it.

    `external` belongs to somebody else; `fallback` is the service its callers can be switched to. `regions` share its
    replicas evenly. `disk_gib` is the size of its disk, which is read-only once full; `max_connections` bounds the
    pools of all its callers together; beyond `limit_rps` it refuses requests as too many. `config` is the version of
    its configuration, `configs` those it can be put back to, oldest first.
    """

    id: Id
    name: Name
    team: Id
    aliases: list[Name] = []
    replicas: Annotated[int, Field(ge=1, le=1000)]
    capacity_rps: Annotated[float, Field(gt=0)]
    base_ms: Annotated[float, Field(gt=0, le=60000)]
    workers: Annotated[int, Field(ge=1, le=100000)] = 200
    queue: Annotated[int, Field(ge=0, le=1000000)] = 100
    memory_mib: Annotated[int, Field(ge=1)] = 512
    memory_limit_mib: Annotated[int, Field(ge=1)] = 4096
    request_mib: Annotated[float, Field(ge=0)] = 1
    release: Version = "1"
    releases: list[Version] = []
    flags: list[Id] = []
    scalable: bool = True
    external: bool = False
    fallback: Id | None = None
    regions: list[Id] = []
    disk_gib: Annotated[float, Field(gt=0)] | None = None
    disk_used_gib: Annotated[float, Field(ge=0)] = 0
    max_connections: Annotated[int, Field(ge=1)] | None = None
    limit_rps: Annotated[float, Field(gt=0)] | None = None
    config: Version = "1"
    configs: list[Version] = []
    standby: Standby | None = None
    calls: list[Call] = []

    @model_validator(mode="after")
    def _fits(self) -> Service:
        if self.disk_used_gib and self.disk_gib is None:
            raise ValueError("S205 'disk_used_gib' needs 'disk_gib', the size of the disk.")
        if self.disk_gib is not None and self.disk_used_gib > self.disk_gib:
            raise ValueError("S205 'disk_used_gib' cannot be more than 'disk_gib'.")
        return self


class Rate(Part):
    """One corner of a daily shape: from `at`, in a straight line to the next corner."""

    at: Duration
    per_min: Annotated[float, Field(ge=0)]


class Freshness(Part):
    """Customers who are let down, although every request succeeds, when what they see is older than `within`.

    `service` is a worker (the age of its oldest message counts) or a store with a standby (its lag counts); `share` of
    the customers look at it. All of them are let down once it is twice as old.
    """

    service: Id
    within: Annotated[Duration, Field(ge=1, le=86400)]
    share: Ratio = 1


class Journey(Part):
    """Something customers do. `value` is what one completed customer brings, in minor units.

    `connections` are long-lived connections that its apps hold to the entry; they are lost with the entry's processes,
    and each app tries until it is connected again. `static_ratio` is the share of customers for whom a static page is
    enough.
    """

    id: Id
    name: Name
    importance: Literal["critical", "major", "secondary", "cosmetic"] = Field(alias="class")
    entry: Id
    requests: Annotated[float, Field(gt=0, le=100)] = 1
    customers: Annotated[list[Rate], Field(min_length=1)]
    value: Annotated[int, Field(ge=0)] = 0
    workaround: Literal["none", "slow", "available"] = "none"
    connections: Annotated[int, Field(ge=0, le=10000000)] = 0
    fresh: list[Freshness] = []
    static_ratio: Ratio = 0
    aliases: list[Name] = []


class Producer(Part):
    """Traffic that no customer waits for: a job, a partner's batch, a crawler. `into` is the service it calls.

    What is `outside` cannot be paused, only blocked; the rest belongs to `team`. `writes` is the share of its requests
    that changes data. `share` of the customers of `journey` come through it, as through a partner's gateway, and are
    shut out while it is blocked.
    """

    id: Id
    name: Name
    team: Id | None = None
    into: Id
    writes: Ratio = 0
    outside: bool = False
    requests: Annotated[list[Rate], Field(min_length=1)]
    journey: Id | None = None
    share: Ratio = 0
