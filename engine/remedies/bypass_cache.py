"""Remedy: ask the store directly, past a cache that is slow or wrong; or use the cache again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy, callee_now, service_names
from engine.remedies.warm_cache import cached_call

if TYPE_CHECKING:
    from engine.world.world import World


class BypassCache(Remedy):
    """Send every request to the store behind a cache, or put the cache back between them.

    A switch in the caller's configuration, in every replica within a minute: our own figure, as for a flag.
    """

    remedy: ClassVar[str] = "bypass_cache"
    title: ClassVar[str] = "Bypass a cache"
    undo_title: ClassVar[str | None] = "Use a cache again"
    undo_how: ClassVar[str | None] = "use"
    takes: ClassVar[tuple[int, int]] = (20, 60)
    risk: ClassVar[str] = "The store behind it gets every request, many times what it answers on an ordinary day."

    service: Id
    to: Id
    how: Literal["bypass", "use"] = "bypass"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each cache: past it, or back to it."""
        names = service_names(world)
        net = world.network
        found: list[Choice] = []
        for e in net.cached:
            service, to = net.ids[net.caller[e]], callee_now(world, e)
            how = "use" if world.state.bypassed[e] else "bypass"
            words = "through the cache again" if world.state.bypassed[e] else "past the cache"
            label = f"{names[service]} asks {names[to]} {words}"
            found.append(({"service": service, "to": to, "how": how}, label))
        return found

    def target(self, world: World) -> str:
        """The service that asks through the cache."""
        return self.service

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown service or call, one without a cache, and for no change."""
        e = cached_call(world, self.service, self.to)
        if isinstance(e, str):
            return e
        if world.state.bypassed[e] == (self.how == "bypass"):
            return f"{self.service} asks {self.to} {'past' if self.how == 'bypass' else 'through'} the cache already."
        return None

    def finish(self, world: World) -> None:
        """Requests go past the cache, or through it."""
        e = cached_call(world, self.service, self.to)
        if isinstance(e, int):
            world.state.bypassed[e] = self.how == "bypass"
