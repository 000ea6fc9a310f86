"""Remedy: switch a feature flag off."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class SwitchFlagOff(Remedy):
    """Turn a feature off without a deployment. What it has already taken (memory, connections) stays taken."""

    remedy: ClassVar[str] = "switch_flag_off"
    title: ClassVar[str] = "Switch a flag off"
    takes: ClassVar[tuple[int, int]] = (20, 50)
    risk: ClassVar[str] = "Customers lose the feature; damage already done stays until the processes are new."

    service: Id
    flag: Id

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each flag that is on."""
        names = service_names(world)
        return [
            ({"service": s.id, "flag": flag}, f"{flag} of {names[s.id]}")
            for s in world.scenario.services
            for flag in s.flags
            if world.state.flags[f"{s.id}/{flag}"]
        ]

    def target(self, world: World) -> str:
        """The service that has the flag."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service or flag, and for a flag that is off already."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        state = world.state.flags.get(f"{self.service}/{self.flag}")
        if state is None:
            return f"{self.service} has no flag called '{self.flag}'."
        return None if state else f"The flag {self.flag} is off already."

    def finish(self, world: World) -> None:
        """The feature is off in every replica."""
        world.state.flags[f"{self.service}/{self.flag}"] = False
