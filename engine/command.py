"""A command as it is kept: who gave what, when, in which order, and what was read from its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a drill. `seq` counts from 1 without gaps, `at` is drill time, `by` a seat.

    `reads` is what a reader of language made of the text when it was submitted; `key` makes a double click harmless
    and is no part of the digest.
    """

    seq: int
    at: int
    by: str
    kind: str
    args: dict[str, Any] = field(default_factory=dict)
    reads: dict[str, Any] | None = None
    key: str = ""

    def to_json(self) -> dict[str, Any]:
        """The command as a JSON object."""
        return {
            "seq": self.seq,
            "at": self.at,
            "by": self.by,
            "kind": self.kind,
            "args": self.args,
            "reads": self.reads,
            "key": self.key,
        }

    @classmethod
    def from_json(cls, row: dict[str, Any]) -> Command:
        """Rebuild a command. Raises ValueError with a sentence when something is missing or of the wrong type."""
        for name, kind in (("seq", int), ("at", int), ("by", str), ("kind", str)):
            if not isinstance(row.get(name), kind) or isinstance(row.get(name), bool):
                raise ValueError(f"A command needs '{name}' as {kind.__name__}; found {row.get(name)!r}.")
        args, reads = row.get("args") or {}, row.get("reads")
        if not isinstance(args, dict) or not isinstance(reads, dict | None):
            raise ValueError("'args' and 'reads' of a command are objects.")
        return cls(row["seq"], row["at"], row["by"], row["kind"], args, reads, str(row.get("key") or ""))
