"""The trace of a drill: every event in order, and the columns of measured and true figures.

Times are whole seconds of drill time; 0 is the start of the drill and the world's history lies before it.
`docs/trace.md` lists the kinds of events and the names of the columns. Nothing here computes or draws.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

# What stands in a column where a sample is missing. Figures are never negative.
MISSING = -1


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: `n` counts from 0, `at` is drill time, `cause` the `n` of what led to it."""

    n: int
    at: int
    kind: str
    by: str
    seen_by: tuple[str, ...]
    cause: int | None
    data: Json

    def to_json(self) -> Json:
        """The event as a JSON object, the shape of `docs/trace.md`."""
        return {
            "n": self.n,
            "at": self.at,
            "kind": self.kind,
            "by": self.by,
            "seen_by": list(self.seen_by),
            "cause": self.cause,
            "data": self.data,
        }

    @classmethod
    def from_json(cls, row: Json) -> Event:
        """Rebuild an event from its JSON object. Raises KeyError when a field is missing."""
        return cls(row["n"], row["at"], row["kind"], row["by"], tuple(row["seen_by"]), row["cause"], row["data"])


@dataclass(slots=True)
class Columns:
    """Figures measured at `start`, `start + step`, ...; stored as whole numbers, figure = value / scale.

    `MISSING` stands where there is no sample.
    """

    start: int
    step: int
    scales: dict[str, int] = field(default_factory=dict)
    values: dict[str, list[int]] = field(default_factory=dict)

    def names(self) -> list[str]:
        """Every column, in the order it was laid out."""
        return list(self.values)

    def at(self, name: str, t: int) -> float | None:
        """The figure of the last sample due at or before `t`; None when it is missing, or none is due yet."""
        rows = self.values[name]
        i = min((t - self.start) // self.step, len(rows) - 1)
        return rows[i] / self.scales[name] if i >= 0 and rows[i] >= 0 else None

    def last(self, name: str, t: int) -> float | None:
        """The last figure there is at or before `t`, however old; None when there is none."""
        rows = self.values[name]
        i = min((t - self.start) // self.step, len(rows) - 1)
        while i >= 0 and rows[i] < 0:
            i -= 1
        return rows[i] / self.scales[name] if i >= 0 else None

    def series(self, name: str, since: int, until: int) -> Iterator[tuple[int, float]]:
        """`(t, figure)` for every sample with since <= t <= until; missing ones are left out."""
        rows, scale = self.values[name], self.scales[name]
        first = max(0, -((self.start - since) // self.step))
        last = min(len(rows) - 1, (until - self.start) // self.step)
        for i in range(first, last + 1):
            if rows[i] >= 0:
                yield self.start + i * self.step, rows[i] / scale

    def to_json(self) -> Json:
        """The columns as one JSON object, the shape of `docs/trace.md`."""
        columns = {name: {"scale": self.scales[name], "values": rows} for name, rows in self.values.items()}
        return {"start": self.start, "step": self.step, "columns": columns}

    @classmethod
    def from_json(cls, row: Json) -> Columns:
        """Rebuild columns from their JSON object. Raises KeyError when a field is missing."""
        columns = row["columns"]
        return cls(
            row["start"],
            row["step"],
            {name: column["scale"] for name, column in columns.items()},
            {name: list(column["values"]) for name, column in columns.items()},
        )


@dataclass(slots=True)
class Trace:
    """What happened in a drill. `until` is the drill time up to which it was run; `digest` covers all of it."""

    events: list[Event]
    metrics: Columns
    truth: Columns
    until: int
    digest: str

    @property
    def header(self) -> Json:
        """The data of event 0: everything graders may use from the scenario."""
        return self.events[0].data

    def of(self, *kinds: str) -> list[Event]:
        """Events of these kinds, in order."""
        return [event for event in self.events if event.kind in kinds]

    def first(self, kind: str, since: int | None = None, **data: Any) -> Event | None:
        """The first event of this kind, not before `since`, whose data has these values; None without one."""
        return next(self._matching(kind, since, data), None)

    def every(self, kind: str, since: int | None = None, **data: Any) -> list[Event]:
        """All events of this kind, not before `since`, whose data has these values."""
        return list(self._matching(kind, since, data))

    def seen_by(self, seat: str, at: int | None = None) -> list[Event]:
        """What this seat could see, up to and including `at` (default: the whole trace)."""
        return [e for e in self.events if seat in e.seen_by and (at is None or e.at <= at)]

    def visible(self, name: str, at: int) -> float | None:
        """A metric as a dashboard showed it at `at`: the last sample old enough to have been scraped, None in a gap."""
        return self.metrics.at(name, at - int(self.header["scrape_delay"]))

    def _matching(self, kind: str, since: int | None, data: Json) -> Iterator[Event]:
        for event in self.events:
            if event.kind != kind or (since is not None and event.at < since):
                continue
            if all(event.data.get(key) == value for key, value in data.items()):
                yield event

    def to_json(self) -> Json:
        """The trace as one JSON object; `from_json` reads it back."""
        return {
            "events": [event.to_json() for event in self.events],
            "metrics": self.metrics.to_json(),
            "truth": self.truth.to_json(),
            "until": self.until,
            "digest": self.digest,
        }

    @classmethod
    def from_json(cls, row: Json) -> Trace:
        """Rebuild a trace from its JSON object. Raises KeyError when a part is missing."""
        events: Iterable[Json] = row["events"]
        return cls(
            [Event.from_json(event) for event in events],
            Columns.from_json(row["metrics"]),
            Columns.from_json(row["truth"]),
            row["until"],
            row["digest"],
        )
