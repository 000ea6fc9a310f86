"""Command: verify recovery on what can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from engine.commands.base import CommandKind, Order
from engine.recovery import failing

if TYPE_CHECKING:
    from engine.drill import Drill


class Verify(CommandKind):
    """Check every alert that pages, every outside check and every journey as the tools show them now."""

    kind: ClassVar[str] = "verify"
    title: ClassVar[str] = "Verify recovery"

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """Whether all is well, and the signals and outside checks that are not."""
        names = failing(drill)
        return {"recovered": not names, "failing": names}
