"""Columns of figures packed small: differences from sample to sample as JSON, compressed, as base64 text.

Unpacking is bounded, so that a few kilobytes from a stranger cannot fill the memory.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from itertools import accumulate, pairwise
from typing import Any

from engine.trace import Columns, Json
from records.problems import RecordProblem

LEVEL = 9
MOST_BYTES = 32 * 1024 * 1024
"""The most that packed data may unpack to: 40 times what a four-hour drill with 200 columns needs."""


def pack(columns: Columns) -> Json:
    """The columns as a small JSON object; `unpack` reads it back."""
    rows = [_differences(columns.values[name]) for name in columns.names()]
    return {
        "start": columns.start,
        "step": columns.step,
        "names": columns.names(),
        "scales": [columns.scales[name] for name in columns.names()],
        "data": base64.b64encode(deflate(rows)).decode("ascii"),
    }


def unpack(row: Json, place: str) -> Columns:
    """The columns of a packed object whose fields have the right types. `place` is named when it cannot be done.

    Raises RecordProblem.
    """
    names, scales = row["names"], row["scales"]
    try:
        rows = inflate(base64.b64decode(row["data"], validate=True), f"{place}.data")
    except (binascii.Error, ValueError):
        raise RecordProblem(f"The record is damaged at {place}.data: it is not base64 text.") from None
    if not isinstance(rows, list) or not len(rows) == len(names) == len(scales) == len(set(names)):
        raise RecordProblem(
            f"The record is damaged at {place}: its {len(names)} names, {len(scales)} scales and its data do not match."
        )
    if row["step"] < 1 or any(scale < 1 for scale in scales):
        raise RecordProblem(f"The record is damaged at {place}: its step and its scales must be 1 or more.")
    for name, values in zip(names, rows, strict=True):
        if not isinstance(values, list) or not all(type(value) is int for value in values):
            raise RecordProblem(f"The record is damaged at {place}.data: column {name!r} must be whole numbers.")
    values = {name: list(accumulate(deltas)) for name, deltas in zip(names, rows, strict=True)}
    return Columns(row["start"], row["step"], dict(zip(names, scales, strict=True)), values)


def deflate(value: Any) -> bytes:
    """A JSON value, compressed."""
    return zlib.compress(json.dumps(value, separators=(",", ":"), allow_nan=False).encode("ascii"), LEVEL)


def inflate(packed: bytes, place: str) -> Any:
    """The JSON value of compressed bytes. Raises RecordProblem when they are damaged or unpack to too much."""
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(packed, MOST_BYTES)
    except zlib.error:
        raise RecordProblem(f"The record is damaged at {place}: its compressed data cannot be unpacked.") from None
    if unpacker.unconsumed_tail:
        raise RecordProblem(f"The record is refused at {place}: it unpacks to more than {MOST_BYTES >> 20} MiB.")
    if not unpacker.eof:
        raise RecordProblem(f"The record is damaged at {place}: its compressed data is cut short.")
    try:
        return json.loads(plain)
    except (ValueError, RecursionError):
        raise RecordProblem(f"The record is damaged at {place}: its data is not JSON.") from None


def _differences(values: list[int]) -> list[int]:
    return values[:1] + [after - before for before, after in pairwise(values)]
