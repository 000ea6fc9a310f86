"""Remedy: switch a feature flag off, or on again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class SwitchFlagOff(Remedy):
    """Turn a feature off without a deployment. What it has already taken (memory, connections) stays taken."""

    remedy: ClassVar[str] = "switch_flag_off"
    title: ClassVar[str] = "Switch a flag off"
    undo_title: ClassVar[str | None] = "Switch a flag on again"
    undo_how: ClassVar[str | None] = "on"
    takes: ClassVar[tuple[int, int]] = (20, 50)
    risk: ClassVar[str] = "Customers lose the feature; damage already done stays until the processes are new."

    service: Id
    flag: Id
    how: Literal["off", "on"] = "off"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each flag that is on, and each that is off, on again."""
        names = service_names(world)
        return [
            (
                {"service": s.id, "flag": flag} | ({} if world.state.flags[f"{s.id}/{flag}"] else {"how": "on"}),
                f"{flag} of {names[s.id]}",
            )
            for s in world.scenario.services
            for flag in s.flags
        ]

    def target(self, world: World) -> str:
        """The service that has the flag."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service or flag, and for no change."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        state = world.state.flags.get(f"{self.service}/{self.flag}")
        if state is None:
            return f"{self.service} has no flag called '{self.flag}'."
        return f"The flag {self.flag} is {self.how} already." if state == (self.how == "on") else None

    def finish(self, world: World) -> None:
        """The feature is off in every replica, or on."""
        world.state.flags[f"{self.service}/{self.flag}"] = self.how == "on"
