"""Command: post to an audience, as an initial alert, an update or a resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from engine.commands.base import Choices, CommandKind, Order, Text
from engine.incident import AUDIENCES
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill


class Post(CommandKind):
    """Tell an audience what is going on."""

    kind: ClassVar[str] = "post"
    title: ClassVar[str] = "Post an update"

    audience: Literal["responders", "team", "status_page", "customers", "executives", "ticket"]
    form: Literal["initial", "update", "resolution"]
    text: Text

    @classmethod
    def choices(cls, drill: Drill) -> Choices:
        """Every audience and form."""
        forms = [("initial", "Initial alert"), ("update", "Status update"), ("resolution", "Resolution")]
        return {"audience": list(AUDIENCES.items()), "form": forms}

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """The id under which the post is kept, and what was read from it."""
        return {"ticket": f"{drill.incident.id or 'PRE'}-P{drill.incident.tickets + 1}", "reads": order.reads}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """Those who wait for it read it."""
        drill.incident.tickets += 1
        drill.stakeholders.hear(self.audience, order.reads, self.form)
        drill.tickets.hear(self.audience, order.reads, self.form, drill.now)
