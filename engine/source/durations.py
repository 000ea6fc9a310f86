"""Durations as people write them, `90s`, `4m`, `2h`, `1h30m`, `-9m`, and as the core keeps them: whole seconds."""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import BeforeValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from engine.source.problems import quoted

# Context for re-validating canonical JSON, in which durations already are whole seconds.
CANONICAL: Final = {"canonical": True}

# Seven digits are 115 days in seconds: more than any file needs, and no number grows out of hand.
_PARTS = re.compile(r"(-)?(?:([0-9]{1,7})h)?(?:([0-9]{1,7})m)?(?:([0-9]{1,7})s)?")
_DIGITS = re.compile(r"-?[0-9]+")
_LONGEST_BARE = 20


def parse_duration(value: object) -> int:
    """Whole seconds of a duration as written in a file.

    A bare number is refused, for its unit would be a guess; only 0 needs none. Raises ValueError.
    """
    if isinstance(value, str):
        match = _PARTS.fullmatch(value)
        if match and any(match.group(2, 3, 4)):
            hours, minutes, seconds = (int(part or 0) for part in match.group(2, 3, 4))
            total = hours * 3600 + minutes * 60 + seconds
            return -total if match.group(1) else total
    if value == 0 and type(value) is int:
        return 0
    whole = type(value) is int or (isinstance(value, str) and _DIGITS.fullmatch(value) is not None)
    bare = str(value)[:_LONGEST_BARE] if whole else ""
    predicate = f"say its unit, as in {bare}s or {bare}m" if bare else "be a duration such as 90s, 4m or 1h30m"
    raise PydanticCustomError(
        "duration", "A duration must {predicate}; found {found}.", {"predicate": predicate, "found": quoted(str(value))}
    )


def format_duration(seconds: int) -> str:
    """The shortest text that `parse_duration` reads back as `seconds`: 5400 is `1h30m`."""
    hours, rest = divmod(abs(seconds), 3600)
    minutes, left = divmod(rest, 60)
    parts = [f"{number}{unit}" for number, unit in ((hours, "h"), (minutes, "m"), (left, "s")) if number]
    return ("-" if seconds < 0 else "") + ("".join(parts) or "0s")


def _validated(value: object, info: ValidationInfo) -> int:
    canonical = isinstance(info.context, dict) and info.context.get("canonical") is True
    if canonical and isinstance(value, int) and not isinstance(value, bool):
        return value
    return parse_duration(value)


Duration = Annotated[int, BeforeValidator(_validated, json_schema_input_type=str)]
"""Whole seconds in the model, text in the file. Whole numbers pass only under the context `CANONICAL`."""
