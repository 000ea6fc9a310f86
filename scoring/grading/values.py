"""Values taken from a row, or the sentence that says what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from scoring.grading.table import Unusable

MAX_TEXT = 64 * 1024
"""Bytes in UTF-8 of a text that is graded."""


def text_of(row: Mapping[str, Any], name: str = "text") -> str:
    """The text under `name`. Raises `Unusable` when it is missing, no text, or longer than `MAX_TEXT`."""
    value = row.get(name)
    if value is None:
        raise Unusable("missing", f"'{name}' is missing; expected a text.")
    if not isinstance(value, str):
        raise Unusable("wrong_type", f"'{name}' is {shown(value)}; expected a text.")
    size = len(value.encode("utf-8", "surrogatepass"))
    if size > MAX_TEXT:
        raise Unusable("too_long", f"'{name}' has {size} bytes; expected at most {MAX_TEXT}.")
    return value


def one_of(row: Mapping[str, Any], name: str, choices: Sequence[str]) -> str:
    """The word under `name`, which must be one of `choices`. Raises `Unusable`."""
    value = row.get(name)
    if value is None:
        raise Unusable("missing", f"'{name}' is missing; expected one of {', '.join(choices)}.")
    if not isinstance(value, str) or value not in choices:
        raise Unusable("unknown_value", f"'{name}' is {shown(value)}; expected one of {', '.join(choices)}.")
    return value


def shown(value: Any) -> str:
    """A value as it may stand in a sentence: short, and without line ends."""
    text = " ".join(str(value).split())
    return f"'{text[:40]}{'...' if len(text) > 40 else ''}'"
