"""Remedy: stop clients, or one service, from repeating failed calls, or let them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import model_validator

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, call_between, callee_now, service_names

if TYPE_CHECKING:
    from engine.world.world import World


class TurnRetriesOff(Remedy):
    """Turn automatic retries off: of a journey's apps by remote configuration, or of one service's calls."""

    remedy: ClassVar[str] = "turn_retries_off"
    title: ClassVar[str] = "Turn retries off"
    undo_title: ClassVar[str | None] = "Turn retries on again"
    undo_how: ClassVar[str | None] = "on"
    takes: ClassVar[tuple[int, int]] = (50, 110)
    risk: ClassVar[str] = "Failures that a retry would have hidden reach customers once."

    journey: Id | None = None
    service: Id | None = None
    to: Id | None = None
    how: Literal["off", "on"] = "off"

    @model_validator(mode="after")
    def _one_side(self) -> TurnRetriesOff:
        if (self.journey is None) == (self.service is None or self.to is None):
            raise ValueError("name either a 'journey' whose apps retry, or a 'service' and the one it calls as 'to'")
        return self

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """The apps of each journey, and each call that is retried: off where they are on, and on where they are off."""
        names = service_names(world)
        found: list[Choice] = [
            ({"journey": journey.id} | _on(world.state.retries_off[j]), f"The apps of customers: {journey.name}")
            for j, journey in enumerate(world.scenario.journeys)
        ]
        for service in world.scenario.services:
            for call in service.calls:
                if call.retries:
                    e = world.network.edge(service.id, call.service)
                    to, on = callee_now(world, e), _on(world.state.edge_retries_off[e])
                    label = f"{names[service.id]} when it calls {names[to]}"
                    found.append(({"service": service.id, "to": to} | on, label))
        return found

    def target(self, world: World) -> str:
        """The service where the journey enters, or the one that calls."""
        if self.journey is not None:
            return world.scenario.journeys[world.network.journey_index[self.journey]].entry
        return self.service or ""

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown journey, service or call, and for no change."""
        if self.journey is not None:
            j = world.network.journey_index.get(self.journey)
            if j is None:
                return f"There is no journey '{self.journey}'. Known are: {', '.join(world.network.journey_index)}."
            same = world.state.retries_off[j] == (self.how == "off")
            return f"Retries for {self.journey} are {self.how} already." if same else None
        e = call_between(world, self.service or "", self.to or "")
        if isinstance(e, str):
            return e
        off = world.state.edge_retries_off[e]
        if not world.network.retries[e] or (off and self.how == "off"):
            return f"{self.service} does not retry its calls to {self.to}."
        return None if off or self.how == "off" else f"{self.service} retries its calls to {self.to} already."

    def finish(self, world: World) -> None:
        """Failed attempts are not repeated from now on, or are again."""
        if self.journey is not None:
            world.state.retries_off[world.network.journey_index[self.journey]] = self.how == "off"
            return
        e = call_between(world, self.service or "", self.to or "")
        if isinstance(e, int):
            world.state.edge_retries_off[e] = self.how == "off"


def _on(off: bool) -> dict[str, str]:
    """The parameter that turns them on, where they are off."""
    return {"how": "on"} if off else {}
