"""The kinds of items, found by looking: one file in `kinds/` is one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from pydantic import Field

from engine.registry import discover
from scoring.questions import kinds
from scoring.questions.item import Item

KINDS: dict[str, type[Item]] = {cls.model_fields["kind"].default: cls for cls in discover(kinds, Item)}
"""Name of a kind to its class."""

if TYPE_CHECKING:
    AnyItem = Item
else:
    AnyItem = Annotated[Union[tuple(KINDS.values())], Field(discriminator="kind")]  # noqa: UP007
