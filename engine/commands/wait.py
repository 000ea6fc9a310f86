"""Command: wait until something reaches you, at most some minutes."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from engine.commands.base import CommandKind


class Wait(CommandKind):
    """Say that you wait. The clock is moved by whoever keeps it; the trace keeps that you chose to."""

    kind: ClassVar[str] = "wait"
    title: ClassVar[str] = "Wait until something reaches me"

    minutes: Annotated[int, Field(ge=1, le=60)] = 5
