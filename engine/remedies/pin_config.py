"""Remedy: put the last good configuration back and hold it there, or let the newest in again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import model_validator

from engine.parts import Id, Version
from engine.remedies.base import Choice, Remedy, before, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class PinConfig(Remedy):
    """Put a service on an earlier configuration and hold back new ones until the pin is lifted. Our times."""

    remedy: ClassVar[str] = "pin_config"
    title: ClassVar[str] = "Pin an earlier configuration"
    undo_title: ClassVar[str | None] = "Lift the pin on a configuration"
    undo_how: ClassVar[str | None] = "lift"
    takes: ClassVar[tuple[int, int]] = (60, 150)
    risk: ClassVar[str] = "Changes that were made since are undone with it, wanted ones too."

    service: Id
    config: Version | None = None
    how: Literal["pin", "lift"] = "pin"

    @model_validator(mode="after")
    def _one_way(self) -> PinConfig:
        if (self.config is None) != (self.how == "lift"):
            raise ValueError("name the 'config' that is pinned, and none when a pin is lifted")
        return self

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each earlier configuration of each service that has had one, and each pin."""
        names = service_names(world)
        found: list[Choice] = []
        for service in world.scenario.services:
            i = world.network.index[service.id]
            running, newest = world.state.config[i], world.state.configs[i][-1]
            if world.state.pinned[i]:
                label = f"{names[service.id]}, from {running} to {newest}"
                found.append(({"service": service.id, "how": "lift"}, label))
            for config in before(world.state.configs[i], running):
                found.append(
                    ({"service": service.id, "config": config}, f"{names[service.id]} back to {config} (now {running})")
                )
        return found

    def target(self, world: World) -> str:
        """The service that is configured."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, the configuration in force, one that is not earlier, and without a pin."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        i = world.network.index[self.service]
        running, pushed, pinned = world.state.config[i], world.state.configs[i], world.state.pinned[i]
        if self.config is None:
            return None if pinned else f"No configuration of {self.service} is pinned."
        if running == self.config:
            return f"{self.service} is on configuration {self.config} already."
        earlier = before(pushed, running)
        if self.config in earlier:
            return None
        if pinned and self.config in pushed:
            return f"{self.service} is pinned to {running}: lift the pin to let {pushed[-1]} in again."
        known = ", ".join(earlier) or "none"
        return f"{self.service} has no earlier configuration {self.config}. Earlier are: {known}."

    def finish(self, world: World) -> None:
        """The earlier configuration is in force, or the newest."""
        i, state = world.network.index[self.service], world.state
        state.pinned[i] = self.config is not None
        state.config[i] = self.config or state.configs[i][-1]
