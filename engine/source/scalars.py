"""What a plain scalar means: the YAML 1.2 core schema without its hexadecimal and octal forms.

    null ~ (nothing)              null          also Null, NULL
    true false                    truth value   also True, TRUE, False, FALSE
    5 -3 +7 007                   whole number  a leading 0 means nothing: 007 is 7
    1.5 -.5 1e3 2.                number
    no on 1:30 2026-03-06 1_000   text, as is everything else: 0x1F 0o17 90s

Quoted scalars are always text.
"""

from __future__ import annotations

import math
import re

Scalar = str | int | float | bool | None

# The largest whole number that every JSON reader keeps exactly (2**53 - 1).
LARGEST = 9007199254740991

_CONSTANTS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_WHOLE = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_ENDLESS = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
# More digits than this and Python's own conversion refuses, or takes long.
_MOST_DIGITS = 400


class UnusableNumber(ValueError):
    """A plain scalar that is a number by its form, but infinite, not a number, or too large to keep exactly."""


def resolve(text: str) -> Scalar:
    """The value of a plain scalar. Raises UnusableNumber."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _WHOLE.fullmatch(text):
        if len(text) > _MOST_DIGITS or abs(int(text)) > LARGEST:
            raise UnusableNumber(text)
        return int(text)
    if _NUMBER.fullmatch(text):
        number = float(text) if len(text) <= _MOST_DIGITS else math.inf
        if not math.isfinite(number):
            raise UnusableNumber(text)
        return number
    if _ENDLESS.fullmatch(text):
        raise UnusableNumber(text)
    return text
