"""Lines of a file that is too long to be held: one after the other, as bytes."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from records.problems import RecordsProblem


def lines_of(path: str) -> Iterator[bytes]:
    """The lines of a file, or of standard input for "-". Raises RecordsProblem when it cannot be read."""
    try:
        with sys.stdin.buffer if path == "-" else Path(path).open("rb") as lines:
            yield from lines
    except OSError as error:
        raise RecordsProblem(f"{path} cannot be read: {error.strerror}.") from error


class Numbered:
    """Lines that know how many of them were read: for a reader that answers each line before it takes the next."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._lines = lines
        self.line = 0

    def __iter__(self) -> Iterator[bytes]:
        for line in self._lines:
            self.line += 1
            yield line

    def placed(self, answer: str) -> str:
        """The answer, a JSON object, to the line read last, with its number after the id."""
        row = json.loads(answer)
        return json.dumps({"id": row.pop("id"), "line": self.line} | row, ensure_ascii=False, default=str)
