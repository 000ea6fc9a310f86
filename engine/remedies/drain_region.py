"""Remedy: move all traffic out of a region, or let it in again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.parts import Id
from engine.remedies.base import Choice, Remedy

if TYPE_CHECKING:
    from engine.world.world import World


class DrainRegion(Remedy):
    """Take a region out of the traffic; the others carry its share until it is let in again. Our times."""

    remedy: ClassVar[str] = "drain_region"
    title: ClassVar[str] = "Drain a region"
    undo_title: ClassVar[str | None] = "Let traffic into a region again"
    undo_how: ClassVar[str | None] = "return"
    takes: ClassVar[tuple[int, int]] = (90, 210)
    risk: ClassVar[str] = "The regions that are left carry the whole load, and may not be able to."

    region: Id
    how: Literal["drain", "return"] = "drain"

    @classmethod
    def choices(cls, world: World) -> list[Choice]:
        """Each region that carries traffic, unless it is the last one, and each that was drained."""
        drained = world.state.drained
        serving = [region for region, out in drained.items() if not out]
        found: list[Choice] = [({"region": region}, region) for region in serving if len(serving) > 1]
        back = [({"region": region, "how": "return"}, region) for region, out in drained.items() if out]
        return found + back

    def target(self, world: World) -> str:
        """The first service of the region that customers enter by, else the first of the region."""
        there = [s.id for s in world.scenario.services if self.region in s.regions]
        entries = [name for name in there if world.network.index[name] in world.network.entry]
        return (entries or there or [""])[0]

    def refusal(self, world: World) -> str | None:
        """Refused for an unknown region, one that is drained (or not) already, and the last one left."""
        drained = world.state.drained
        if self.region not in drained:
            return f"There is no region called '{self.region}'. Known are: {', '.join(drained) or 'none'}."
        if self.how == "return" and not drained[self.region]:
            return f"{self.region} carries traffic already."
        if self.how == "drain" and drained[self.region]:
            return f"{self.region} is drained already."
        if self.how == "drain" and sum(not out for out in drained.values()) == 1:
            return f"{self.region} is the last region that carries traffic."
        return None

    def finish(self, world: World) -> None:
        """Traffic goes elsewhere, or comes back."""
        world.state.drained[self.region] = self.how == "drain"
