"""Remedy: put the last good configuration back and hold it there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.parts import Id, Version
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class PinConfig(Remedy):
    """Put a service on an earlier configuration and stop new ones from reaching it. Our times."""

    remedy: ClassVar[str] = "pin_config"
    title: ClassVar[str] = "Pin an earlier configuration"
    takes: ClassVar[tuple[int, int]] = (60, 150)
    risk: ClassVar[str] = "Changes that were made since are undone with it, wanted ones too."

    service: Id
    config: Version

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each earlier configuration of each service that has one."""
        names = service_names(world)
        found: list[Choice] = []
        for service in world.scenario.services:
            running = world.state.config[world.network.index[service.id]]
            for config in _earlier(service.configs, running):
                found.append(
                    ({"service": service.id, "config": config}, f"{names[service.id]} back to {config} (now {running})")
                )
        return found

    def target(self, world: World) -> str:
        """The service that is configured."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, the configuration in force, and one that is not an earlier one."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        running = world.state.config[world.network.index[self.service]]
        if running == self.config:
            return f"{self.service} is on configuration {self.config} already."
        service = next(s for s in world.scenario.services if s.id == self.service)
        earlier = _earlier(service.configs, running)
        if self.config not in earlier:
            known = ", ".join(earlier) or "none"
            return f"{self.service} has no earlier configuration {self.config}. Earlier are: {known}."
        return None

    def finish(self, world: World) -> None:
        """The earlier configuration is in force."""
        world.state.config[world.network.index[self.service]] = self.config


def _earlier(configs: list[str], running: str) -> list[str]:
    return configs[: configs.index(running)] if running in configs else []
