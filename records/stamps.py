"""Instants and text in the form the store keeps them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any


def stamp(wall: float) -> str:
    """Wall time in seconds since 1970 as UTC text: `2026-03-06T16:40:00Z`."""
    return datetime.fromtimestamp(wall, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def clean(text: str) -> str:
    """The text without what a database refuses: NUL characters and halves of surrogate pairs."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def clean_json(value: Any) -> Any:
    """The same of every text and key in a JSON value."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(str(key)): clean_json(held) for key, held in value.items()}
    return [clean_json(held) for held in value] if isinstance(value, (list, tuple)) else value
