"""The small parts every file model is made of: ids, names, versions, shares, and the base of all models."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from engine.source.shapes import Form

Id = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$"),
    Form("an id: a small letter, then at most 39 small letters, digits and hyphens"),
]
Version = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9A-Za-z][0-9A-Za-z._-]{0,39}$"),
    Form("a version: at most 40 letters, digits, dots, underscores and hyphens"),
]
Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Ratio = Annotated[float, Field(ge=0, le=1)]


class Part(BaseModel):
    """Base of everything read from a file: unknown keys are refused and nothing changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)
