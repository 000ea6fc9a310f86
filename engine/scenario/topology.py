"""The part of a scenario that describes the system: services, what they call, and the journeys that use them.

Units stand in the names: `_rps` requests a second, `_ms` milliseconds, `_mib` mebibytes, `_ratio` from 0 to 1.
Money is in integer minor units of the scenario's currency.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from engine.parts import Id, Name, Part, Version
from engine.source.durations import Duration


class Pool(Part):
    """The connections a replica keeps open to the service it calls. A request holds one while the call lasts."""

    size: Annotated[int, Field(ge=1, le=5000)]
    acquire_ms: Annotated[int, Field(ge=1, le=60000)] = 1000


class Call(Part):
    """An arrow of the service graph: the calls one request to the caller makes."""

    service: Id
    per_request: Annotated[float, Field(gt=0, le=1000)] = 1
    timeout_ms: Annotated[int, Field(ge=10, le=120000)] = 1000
    retries: Annotated[int, Field(ge=0, le=10)] = 0
    hard: bool = True
    pool: Pool | None = None


class Service(Part):
    """A service or a data store: how much it can do, how fast, and what it needs for it."""

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
    calls: list[Call] = []


class Rate(Part):
    """One corner of a daily shape: from `at`, in a straight line to the next corner."""

    at: Duration
    per_min: Annotated[float, Field(ge=0)]


class Journey(Part):
    """Something customers do. `value` is what one completed customer brings, in minor units."""

    id: Id
    name: Name
    importance: Literal["critical", "major", "secondary", "cosmetic"] = Field(alias="class")
    entry: Id
    requests: Annotated[float, Field(gt=0, le=100)] = 1
    customers: Annotated[list[Rate], Field(min_length=1)]
    value: Annotated[int, Field(ge=0)] = 0
    workaround: Literal["none", "slow", "available"] = "none"
    aliases: list[Name] = []
