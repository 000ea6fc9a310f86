"""Remedy: stop clients, or one service, from repeating failed calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from pydantic import model_validator

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class TurnRetriesOff(Remedy):
    """Turn automatic retries off: of a journey's apps by remote configuration, or of one service's calls."""

    remedy: ClassVar[str] = "turn_retries_off"
    title: ClassVar[str] = "Turn retries off"
    takes: ClassVar[tuple[int, int]] = (50, 110)
    risk: ClassVar[str] = "Failures that a retry would have hidden reach customers once."

    journey: Id | None = None
    service: Id | None = None
    to: Id | None = None

    @model_validator(mode="after")
    def _one_side(self) -> TurnRetriesOff:
        if (self.journey is None) == (self.service is None or self.to is None):
            raise ValueError("name either a 'journey' whose apps retry, or a 'service' and the one it calls as 'to'")
        return self

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """The apps of each journey, and each call that is retried."""
        names = service_names(world)
        found: list[Choice] = [
            ({"journey": journey.id}, f"The apps of customers: {journey.name}")
            for j, journey in enumerate(world.scenario.journeys)
            if not world.state.retries_off[j]
        ]
        for service in world.scenario.services:
            for call in service.calls:
                if call.retries and not world.state.edge_retries_off[world.network.edge(service.id, call.service)]:
                    label = f"{names[service.id]} when it calls {names[call.service]}"
                    found.append(({"service": service.id, "to": call.service}, label))
        return found

    def target(self, world: World) -> str:
        """The service where the journey enters, or the one that calls."""
        if self.journey is not None:
            return world.scenario.journeys[world.network.journey_index[self.journey]].entry
        return self.service or ""

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown journey, service or call, and when it is off already."""
        if self.journey is not None:
            j = world.network.journey_index.get(self.journey)
            if j is None:
                return f"There is no journey '{self.journey}'. Known are: {', '.join(world.network.journey_index)}."
            return f"Retries for {self.journey} are off already." if world.state.retries_off[j] else None
        unknown = unknown_service(world, self.service or "") or unknown_service(world, self.to or "")
        if unknown:
            return unknown
        try:
            e = world.network.edge(self.service or "", self.to or "")
        except KeyError:
            return f"{self.service} does not call {self.to}."
        if world.state.edge_retries_off[e] or not world.network.retries[e]:
            return f"{self.service} does not retry its calls to {self.to}."
        return None

    def finish(self, world: World) -> None:
        """Failed attempts are not repeated from now on."""
        if self.journey is not None:
            world.state.retries_off[world.network.journey_index[self.journey]] = True
        else:
            world.state.edge_retries_off[world.network.edge(self.service or "", self.to or "")] = True
