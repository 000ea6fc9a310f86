"""Turn the words of an event into prose: templates with variants and slots, from data files of one language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.trace import Event

Templates = Mapping[str, list[str]]


class _Slots(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "…"


def render(event: Event, header: Mapping[str, Any], words: Templates) -> str:
    """The prose of an event, or "" for one without words. A template that is missing shows its id."""
    said = event.data.get("words")
    if not said:
        return ""
    variants = words.get(said["template"])
    if not variants:
        return str(said["template"])
    text: str = variants[said["variant"] % len(variants)]
    return text.format_map(_Slots(said["slots"] | {"count": event.data.get("count", event.data.get("new", ""))}))
