"""A stream of rows: each line of JSON Lines becomes one line of JSON, in order, and no line stops the others."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from scoring.grading.table import Given, Kind, Unusable

MAX_LINE = 8 * 1024 * 1024
"""Bytes of a line that are read as JSON. Far above any text that may be graded, so that a file without line ends is
answered and not held as objects."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The line of JSON for one input, without a line end, and whether the input could be graded."""

    line: str
    usable: bool


def answers(kind: Kind, lines: Iterable[bytes], given: Given) -> Iterator[Answer]:
    """One answer for each line that is not blank, as soon as it was read.

    The answer to an unusable row is `{"id", "error": {"code", "message"}}`, its id null where it has none.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        id: Any = None
        try:
            row = _row(line, number)
            id = row.get("id")
            _check_id(row)
            result = {"id": id} | kind.grader(row, given)
        except Unusable as problem:
            result = {"id": id, "error": {"code": problem.code, "message": str(problem)}}
        yield Answer(json.dumps(result, ensure_ascii=False, default=str), "error" not in result)


def _row(line: bytes, number: int) -> dict[str, Any]:
    if len(line) > MAX_LINE:
        raise Unusable("too_long", f"Line {number} has {len(line)} bytes; expected at most {MAX_LINE}.")
    try:
        row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"), parse_constant=no_number)
    except UnicodeDecodeError:
        raise Unusable("not_utf8", f"Line {number} is not text in UTF-8.") from None
    except RecursionError:
        raise Unusable("not_json", f"Line {number} nests too deeply to be read.") from None
    except ValueError as error:
        raise Unusable("not_json", f"Line {number} is not JSON: {str(error)[:160]}.") from None
    if not isinstance(row, dict):
        raise Unusable("not_an_object", f"Line {number} holds {_named(row)}; expected a JSON object.")
    return row


def _check_id(row: dict[str, Any]) -> None:
    id = row.get("id")
    if isinstance(id, bool) or not isinstance(id, (str, int)):
        raise Unusable("no_id", f"'id' is {_named(id)}; expected a text or a whole number that names the row.")


def no_number(name: str) -> NoReturn:
    """For `json.loads`: refuses NaN and the infinities, which JSON does not know. Raises ValueError."""
    raise ValueError(f"{name} is no JSON number")


def _named(value: Any) -> str:
    """A value as a sentence may name it."""
    names = {type(None): "missing", bool: "true or false", list: "a list", dict: "an object", str: "a text"}
    return names.get(type(value), "a number")
