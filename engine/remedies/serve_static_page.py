"""Remedy: answer customers with a static page, or with the real thing again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, service_names, unknown_service

if TYPE_CHECKING:
    from engine.world.world import World


class ServeStaticPage(Remedy):
    """Serve a page from the edge in place of a service. Nothing reaches what stands behind while it is up.

    A switch at the edge, spread within minutes: our own figure; content networks say seconds to a few minutes.
    """

    remedy: ClassVar[str] = "serve_static_page"
    title: ClassVar[str] = "Serve a static page"
    undo_title: ClassVar[str | None] = "Take a static page down"
    undo_how: ClassVar[str | None] = "take-down"
    takes: ClassVar[tuple[int, int]] = (40, 120)
    risk: ClassVar[str] = "Whoever needs more than the page offers is shut out for as long as it is up."

    service: Id
    how: Literal["serve", "take-down"] = "serve"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each service where customers enter."""
        names = service_names(world)
        found: list[Choice] = []
        for i, service in enumerate(world.network.ids):
            if i in world.network.entry:
                up = world.state.static_page[i]
                found.append(({"service": service, "how": "take-down" if up else "serve"}, names[service]))
        return found

    def target(self, world: World) -> str:
        """The service whose place the page takes."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service, one where no customers enter, and for no change."""
        unknown = unknown_service(world, self.service)
        if unknown:
            return unknown
        i = world.network.index[self.service]
        if i not in world.network.entry:
            return f"{self.service} has no customers of its own at its door: put the page where they come in."
        if world.state.static_page[i] == (self.how == "serve"):
            there = "a static page already" if self.how == "serve" else "no static page"
            return f"There is {there} for {self.service}."
        return None

    def finish(self, world: World) -> None:
        """Customers get the page, or the service."""
        world.state.static_page[world.network.index[self.service]] = self.how == "serve"
