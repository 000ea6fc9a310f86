"""Command: go on without a post-mortem."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from engine.commands.base import CommandKind, Order
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class SkipPostMortem(CommandKind):
    """Skip the post-mortem; it counts as not written."""

    kind: ClassVar[str] = "skip_post_mortem"
    title: ClassVar[str] = "Skip the post-mortem"
    before_end: ClassVar[bool] = False
    after_end: ClassVar[bool] = True

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Once, after the drill proper has ended."""
        return "The post-mortem is done with." if drill.incident.post_mortem else None

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """It is skipped."""
        drill.incident.post_mortem = "skipped"
