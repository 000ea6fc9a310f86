"""The closed vocabulary of commands: kind to class, and the JSON Schema that screens, files and other tools share."""

from __future__ import annotations

from functools import cache
from typing import Any

import engine.commands
from engine.catalogue import REMEDIES
from engine.commands.base import CommandKind
from engine.registry import discover

COMMANDS: dict[str, type[CommandKind]] = {cls.kind: cls for cls in discover(engine.commands, CommandKind)}


@cache
def schema_of(kind: str) -> dict[str, Any]:
    """JSON Schema of one command's arguments: read it, do not change it. Raises KeyError for an unknown kind."""
    return COMMANDS[kind].model_json_schema()


def schema() -> dict[str, Any]:
    """JSON Schema of a command's `kind` and `args`, one alternative a kind, and of every remedy's `params`."""
    kinds = [
        {
            "title": cls.title,
            "description": (cls.__doc__ or "").strip(),
            "type": "object",
            "properties": {"kind": {"const": kind}, "args": schema_of(kind)},
            "required": ["kind", "args"],
        }
        for kind, cls in COMMANDS.items()
    ]
    remedies = {name: cls.model_json_schema() for name, cls in REMEDIES.items()}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "oneOf": kinds, "remedies": remedies}
