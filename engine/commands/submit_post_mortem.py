"""Command: submit the post-mortem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.commands.base import CommandKind, Order
from engine.trace import Event

if TYPE_CHECKING:
    from engine.drill import Drill

Section = Literal[
    "metadata",
    "summary",
    "impact",
    "root_cause",
    "timeline",
    "detection",
    "response",
    "what_went_well",
    "what_could_be_improved",
    "lessons_learned",
]
Prose = Annotated[str, Field(max_length=20000)]


class ActionItem(BaseModel):
    """One action item; fields that were left empty are empty."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    description: Prose = ""
    owner: Annotated[str, Field(max_length=200)] = ""
    due: Annotated[str, Field(max_length=200)] = ""


class SubmitPostMortem(CommandKind):
    """Hand in the post-mortem, section by section, with its action items. Nothing can be changed afterwards."""

    kind: ClassVar[str] = "submit_post_mortem"
    title: ClassVar[str] = "Submit the post-mortem"
    before_end: ClassVar[bool] = False
    after_end: ClassVar[bool] = True

    sections: dict[Section, Prose] = {}
    action_items: Annotated[list[ActionItem], Field(max_length=50)] = []

    @classmethod
    def available(cls, drill: Drill) -> str | None:
        """Once, after the drill proper has ended."""
        return "The post-mortem is done with." if drill.incident.post_mortem else None

    def facts(self, drill: Drill, order: Order) -> dict[str, Any]:
        """What was read from the text."""
        return {"reads": order.reads}

    def apply(self, drill: Drill, order: Order, event: Event) -> None:
        """It is handed in."""
        drill.incident.post_mortem = "submitted"
