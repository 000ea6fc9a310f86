"""Drill time in the words of a screen: local clock, UTC, distance from the start, lengths.

Drill times are whole seconds; 0 is the instant the header gives as `start`, with its fixed offset.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Clock:
    """Turns drill seconds into what people read on a clock. Raises ValueError for a start without an offset."""

    def __init__(self, start: str) -> None:
        self.start = datetime.fromisoformat(start)
        if self.start.tzinfo is None:
            raise ValueError(f"the start of the drill needs an offset such as +01:00, found {start!r}")

    def instant(self, at: int) -> datetime:
        """The moment `at` seconds into the drill, in the drill's own offset."""
        return self.start + timedelta(seconds=at)

    def local(self, at: int) -> str:
        """Local time of day, `17:46`."""
        return self.instant(at).strftime("%H:%M")

    def local_s(self, at: int) -> str:
        """Local time of day with seconds, `17:46:05`."""
        return self.instant(at).strftime("%H:%M:%S")

    def utc(self, at: int) -> str:
        """Time of day in UTC, `16:46`."""
        return self.instant(at).astimezone(UTC).strftime("%H:%M")

    def zone(self) -> str:
        """The drill's offset from UTC, `UTC+01:00`."""
        return f"{self.start:%Z}" if self.start.utcoffset() else "UTC"

    def date(self, at: int = 0) -> str:
        """The date, `6 March 2026`."""
        instant = self.instant(at)
        return f"{instant.day} {instant:%B %Y}"

    def weekday(self, at: int = 0) -> str:
        """The day of the week, `Friday`."""
        return f"{self.instant(at):%A}"


def length(seconds: int) -> str:
    """A length of time as receipts say it, to the whole minute below: `90 s`, `12 min`, `1 h 5 min`."""
    if seconds < 0:
        return f"−{length(-seconds)}"
    if seconds < 120:
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def stamp(utc: str) -> str:
    """An instant of the outside world, `2026-03-06T16:40:00Z`, for a screen: `6 Mar 2026, 16:40 UTC`."""
    instant = datetime.fromisoformat(utc)
    return f"{instant.day} {instant:%b %Y, %H:%M} UTC"


def offset(at: int) -> str:
    """The distance from the start of the drill, `+6:05` in minutes and seconds."""
    sign = "−" if at < 0 else "+"
    return f"{sign}{abs(at) // 60}:{abs(at) % 60:02d}"


def ticks(since: int, until: int, most: int) -> list[int]:
    """Round drill times for an axis, at most `most` of them: every 1, 2, 5, 10, 15, 20, 30 or 60 minutes and hours."""
    for minutes in (1, 2, 5, 10, 15, 20, 30, 60, 120, 240, 480):
        step = minutes * 60
        first = -(-since // step) * step
        found = list(range(first, until + 1, step))
        if len(found) <= most:
            return found
    return [since]
