"""Turn the words of an event into prose: templates with variants and slots, from data files of one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from engine.trace import Event

Templates = Mapping[str, list[str]]


# A slot is a name in braces and nothing more: no attributes, conversions or formats of Python's own.
_SLOT = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def render(event: Event, header: Mapping[str, Any], words: Templates) -> str:
    """The prose of an event, or "" for one without words. A template that is missing shows its id."""
    said = event.data.get("words")
    if not said:
        return ""
    variants = words.get(said["template"])
    if not variants:
        return str(said["template"])
    text: str = variants[said["variant"] % len(variants)]
    slots = said["slots"] | {"count": event.data.get("count", event.data.get("new", ""))}
    return _SLOT.sub(lambda slot: str(slots.get(slot.group(1), "…")), text)
