"""What pydantic found wrong with a value, as the predicate of a sentence an author understands.

A predicate goes on from the name of the thing: "'pace' must " + "be from 1 to 20".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from engine.source.durations import format_duration
from engine.source.nodes import Data
from engine.source.problems import quoted, visible
from engine.source.scalars import UnusableNumber, resolve
from engine.source.shapes import Shape

_WHOLE = "be a whole number"
_NUMBER = "be a number"
_TRUTH = "be true or false"
_DATE = "be a date such as 2026-03-06"
_INSTANT = "be a date and time such as 2026-03-06T17:40:00"
_TIME = "be a time such as 17:40"
_LIST = "be a list"
_MAPPING = "be a mapping of keys"

_PREDICATES: dict[str, str] = {
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "dataclass_type": _MAPPING,
    "dict_type": _MAPPING,
    "mapping_type": _MAPPING,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "set_type": _LIST,
    "frozen_set_type": _LIST,
    "iterable_type": _LIST,
    "string_type": "be text",
    "string_unicode": "be text",
    "string_sub_type": "be text",
    "string_not_ascii": "have only unaccented letters, digits and common signs",
    "bool_type": _TRUTH,
    "bool_parsing": _TRUTH,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "decimal_type": _NUMBER,
    "decimal_parsing": _NUMBER,
    "none_required": "be left empty",
    "date_type": _DATE,
    "date_parsing": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_from_datetime_inexact": _DATE,
    "datetime_type": _INSTANT,
    "datetime_parsing": _INSTANT,
    "datetime_object_invalid": _INSTANT,
    "datetime_from_date_parsing": _INSTANT,
    "timezone_aware": "say its offset from UTC, as in 2026-03-06T17:40:00+01:00",
    "timezone_naive": "have no offset from UTC",
    "time_type": _TIME,
    "time_parsing": _TIME,
    "time_delta_type": "be a span of time",
    "time_delta_parsing": "be a span of time",
    "url_type": "be a web address",
    "url_parsing": "be a web address",
    "url_syntax_violation": "be a web address",
    "multiple_of": "be a multiple of {multiple_of}",
    "string_pattern_mismatch": "match the pattern {pattern}",
}
_BOUNDED = frozenset({"greater_than", "greater_than_equal", "less_than", "less_than_equal"})
_LENGTHS = {
    "string_too_short": ("at least", "min_length", "character"),
    "string_too_long": ("at most", "max_length", "character"),
    "too_short": ("at least", "min_length", "item"),
    "too_long": ("at most", "max_length", "item"),
}
_YES = {**dict.fromkeys(("yes", "y", "on"), "true"), **dict.fromkeys(("no", "n", "off"), "false")}


def predicate(kind: str, context: Mapping[str, Any], shape: Shape | None, value: Data) -> str:
    """What the value must do. `kind` and `context` are pydantic's; `shape` is what stands there, where known."""
    if isinstance(context.get("predicate"), str):
        return str(context["predicate"])
    if kind in _BOUNDED:
        return _range(context, shape, isinstance(value, str))
    if kind in _LENGTHS:
        word, name, unit = _LENGTHS[kind]
        count = int(context.get(name, 0))
        if count == 1 and word == "at least":
            return "not be empty"
        return f"have {word} {count} {unit}{'' if count == 1 else 's'}"
    if kind in ("literal_error", "enum", "union_tag_invalid"):
        return f"be {_one_of(str(context.get('expected', context.get('expected_tags', ''))))}"
    if kind == "string_pattern_mismatch" and shape and shape.form():
        return f"be {shape.form()}"
    return _PREDICATES.get(kind, "hold a value that is allowed here").format_map(_Plain(context))


def found(kind: str, value: Data, source: str | None, context: Mapping[str, Any]) -> str:
    """What stands there instead: `45`, `'no'`, `a list`, `nothing`; "" where the predicate has said it."""
    if kind in ("too_short", "string_too_short") and not value:
        return ""
    if kind in ("too_short", "too_long") and "actual_length" in context:
        return str(context["actual_length"])
    if kind in ("string_too_short", "string_too_long") and isinstance(value, str) and value:
        return str(len(value))
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    if isinstance(value, str):
        return quoted(value)
    return visible(source) if source else str(value).lower()


def hint(kind: str, value: Data, source: str | None) -> str:
    """A sentence that says how to write what was probably meant, or ""."""
    if kind.startswith("string_type") and source and not isinstance(value, str):
        return f" Put it in quotes: {quoted(source)}."
    if isinstance(value, str):
        if kind.startswith("bool_"):
            meant = _YES.get(value.lower()) or (value.lower() if value.lower() in ("true", "false") else None)
            return f" Did you mean {meant}?" if meant else ""
        if kind.startswith(("int_", "float_", "decimal_")) and _reads_as_number(value):
            return " Leave out the quotes."
    return ""


class _Plain(dict[str, Any]):
    """Context of an error whose missing entries are shown as nothing."""

    def __missing__(self, key: str) -> str:
        return ""


def _reads_as_number(text: str) -> bool:
    try:
        return isinstance(resolve(text), int | float) and not isinstance(resolve(text), bool)
    except UnusableNumber:
        return False


def _range(context: Mapping[str, Any], shape: Shape | None, in_words: bool) -> str:
    """The bounds, both where both are stated; as durations when the value was written as one."""
    bounds = {**(shape.bounds() if shape else {}), **{name: context[name] for name in context if name in _BOUND_WORDS}}
    told = {name: _figure(bound, in_words) for name, bound in bounds.items()}
    if "ge" in told and "le" in told:
        return f"be from {told['ge']} to {told['le']}"
    return "be " + " and ".join(f"{words} {told[name]}" for name, words in _BOUND_WORDS.items() if name in told)


_BOUND_WORDS = {"gt": "more than", "ge": "at least", "lt": "less than", "le": "at most"}


def _figure(bound: Any, in_words: bool) -> str:
    if isinstance(bound, float) and bound.is_integer():
        bound = int(bound)
    return format_duration(bound) if in_words and isinstance(bound, int) else str(bound)


def _one_of(expected: str) -> str:
    """Pydantic's list of choices, `'a', 'b' or 'c'`, with "or" before the last."""
    if " or " in expected or not re.search(r"', '", expected):
        return expected
    return " or ".join(expected.rsplit(", ", 1))
