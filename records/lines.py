"""Lines of a file that is too long to be held: one after the other, as bytes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from records.problems import RecordsProblem


def lines_of(path: str) -> Iterator[bytes]:
    """The lines of a file, or of standard input for "-". Raises RecordsProblem when it cannot be read."""
    try:
        with sys.stdin.buffer if path == "-" else Path(path).open("rb") as lines:
            yield from lines
    except OSError as error:
        raise RecordsProblem(f"{path} cannot be read: {error.strerror}.") from error
