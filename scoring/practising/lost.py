"""Lost lines of a scorecard as cards: the practice, and the trainee's own situation in which it was missed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from engine.trace import Trace

LOST = ("partly", "missed")


@dataclass(frozen=True, slots=True)
class Lost:
    """A line that lost points. `minute` of the drill is that of its first evidence, None where it has none."""

    id: str
    practice: str
    rule: str
    scenario: str
    minute: int | None
    because: str
    advice: str

    def to_json(self) -> dict[str, Any]:
        """The lost line as a JSON object."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_json(cls, row: Mapping[str, Any]) -> Self:
        """Rebuild it from its JSON object. Raises KeyError for one that is something else."""
        return cls(**{name: row[name] for name in cls.__slots__})


def card_id(drill: str, line: str) -> str:
    """The id of the card of a line of a drill; it never meets that of an item, which has no slash."""
    return f"{drill}/{line}"


def lost_lines(trace: Trace, scorecard: Mapping[str, Any]) -> list[Lost]:
    """The lines of a scorecard (`scoring/scorecard.py`, as JSON) that lost points, in its order."""
    title = str(trace.header["scenario"]["title"])
    at = {event.n: event.at for event in trace.events}
    found = []
    for line in scorecard["lines"]:
        if line["verdict"] not in LOST:
            continue
        instants = [at[n] for n in line["evidence"] if n in at]
        minute = max(0, min(instants)) // 60 if instants else None
        practice = line["practice"]
        found.append(Lost(line["id"], practice["id"], practice["text"], title, minute, line["because"], line["advice"]))
    return found
