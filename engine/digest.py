"""Canonical JSON and the rolling digest of a drill.

Two running SHA-256 sums are kept, one over the events and one over the rows of columns, so that a stored trace can
be checked without knowing how events and measurements were interleaved while it ran.
"""

from __future__ import annotations

import hashlib
import json
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.trace import Columns, Trace

# Made once, and without an account of what holds what: a drill writes a thousand events. What holds itself is still
# refused, as what nests too deeply.
_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, check_circular=False
)


def canonical(value: Any) -> str:
    """JSON with sorted keys and no spaces: equal values give equal text in every process."""
    return _ENCODER.encode(value)


def digest_of(value: Any) -> str:
    """SHA-256 of the canonical JSON, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical(value).encode("utf-8", "surrogatepass")).hexdigest()


class Rolling:
    """The digest of a drill so far. Events name templates, never prose: correcting a typo changes no digest."""

    def __init__(self) -> None:
        self._events = hashlib.sha256()
        self._columns = hashlib.sha256()
        self._row = struct.Struct("")

    def event(self, row: dict[str, Any]) -> None:
        """Take in one event (its JSON object)."""
        self._events.update(canonical(row).encode("utf-8", "surrogatepass"))

    def head(self, metrics: Columns, truth: Columns) -> None:
        """Take in how the columns are laid out, before their first row."""
        for columns in (metrics, truth):
            layout = [columns.start, columns.step, list(columns.scales.items())]
            self._columns.update(canonical(layout).encode())
        self._row = struct.Struct(f"<{len(metrics.scales) + len(truth.scales)}q")

    def row(self, metrics: list[int], truth: list[int]) -> None:
        """Take in one tick's measurements, in the order of the columns."""
        self._columns.update(self._row.pack(*metrics, *truth))

    def hex(self) -> str:
        """The digest of everything taken in so far."""
        return hashlib.sha256(self._events.digest() + self._columns.digest()).hexdigest()


def digest_of_trace(trace: Trace) -> str:
    """The digest that the events and columns of this trace have, whatever it says of itself.

    Raises ValueError when its columns are not of one length.
    """
    rolling = Rolling()
    for event in trace.events:
        rolling.event(event.to_json())
    rolling.head(trace.metrics, trace.truth)
    metrics = zip(*trace.metrics.values.values(), strict=True)
    truth = zip(*trace.truth.values.values(), strict=True)
    for seen, true in zip(metrics, truth, strict=True):
        rolling.row(list(seen), list(true))
    return rolling.hex()
