"""Fault: a neighbour that takes what a service needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field, model_validator

from engine.faults.base import Fault
from engine.parts import Id
from engine.world.curves import crowding

if TYPE_CHECKING:
    from engine.world.world import World


class NoisyNeighbour(Fault):
    """A tenant of a service sends requests that cost far more than others, or a neighbour on its hosts eats their CPU.

    Breaks: everybody else who uses the service; of a noisy host, only those whose requests meet its replicas.
    Shows: a tenant: saturation of the service steps up with its request rate nearly flat, then latency, then
    errors. A host: latency of the service first, then errors of a part of its requests, while its saturation, a
    mean over all replicas, looks harmless. Late, in both: tickets.
    Clears: a tenant: pausing or blocking it. A host: restarting the service, which places its processes anew; a
    failover of a store.
    Worse: retries, which bring the same requests again; scaling out for a tenant, which feeds it, or for a host,
    which thins the share that meets it and leaves it.
    Parameters: of a tenant: `producer` and `cost_factor`, how many ordinary requests one of its requests costs (1
    to 1000). Of a host: `eats`, the share of its CPU (0 to 0.95), and how many `replicas` of the service sit on it
    (from 1).
    Source: practice catalogue, incident pattern 30 (an unlimited tenant eats a node).
    """

    expects: ClassVar[dict[str, str]] = {"producer": "callers"}

    fault: Literal["noisy_neighbour"]
    service: Id
    producer: Id | None = None
    cost_factor: Annotated[float, Field(gt=1, le=1000)] | None = None
    eats: Annotated[float, Field(gt=0, le=0.95)] | None = None
    replicas: Annotated[int, Field(ge=1, le=1000)] = 1

    @model_validator(mode="after")
    def _one_kind(self) -> NoisyNeighbour:
        tenant = self.producer is not None and self.cost_factor is not None and self.eats is None
        host = self.producer is None and self.cost_factor is None and self.eats is not None
        if not tenant and not host:
            raise ValueError("S208 give either a tenant ('producer' and 'cost_factor') or a host ('eats').")
        return self

    def active(self, world: World) -> bool:
        """Until the tenant is stopped, or the processes are placed anew."""
        state = world.state
        if self.producer is None:
            return state.fresh_at[world.network.index[self.service]] < self.at
        p = world.network.producer_index[self.producer]
        return not (state.paused[p] or state.blocked[p])

    def before(self, world: World) -> None:
        """Let the tenant's requests cost more, or slow the replicas on the noisy host down."""
        i = world.network.index[self.service]
        if self.eats is not None:
            self._host(world, i, self.eats)
        elif self.producer is not None:
            own = world.producing(world.network.producer_index[self.producer])
            share = own / max(own, world.flow.offered[i]) if own else 0.0
            world.state.cost[i] *= 1 + ((self.cost_factor or 1.0) - 1) * share

    def services(self) -> list[str]:
        """The service that suffers."""
        return [self.service]

    def _host(self, world: World, i: int, eats: float) -> None:
        """Balancers send every replica the same: what those on the noisy host cannot do is lost after a wait."""
        state, net = world.state, world.network
        up = state.up(i)
        if up <= 0:
            return
        share = min(1.0, self.replicas / up)
        # What was lost in the last tick asked for its share too.
        asked = world.flow.offered[i] / (1 - state.wear.get(self.id, 0.0))
        load = asked * state.cost[i] / (up * net.capacity[i])
        slowed = min(0.95, load / (1 - eats))
        state.extra_ms[i] += share * net.base[i] * 1000 * max(0.0, crowding(slowed) / (1 - eats) - crowding(load))
        lost = share * (1 - (1 - eats) / load) if load > 1 - eats else 0.0
        state.wear[self.id] = min(0.99, lost)
        state.close(i, state.wear[self.id], slow=True)
