"""The communication of a drill against the clock: per audience when it was owed, when it came, where it was missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.trace import Trace
from scoring.debrief import Channel
from ui.view.names import AUDIENCES, plain
from ui.view.times import Clock, length


@dataclass(frozen=True, slots=True)
class Said:
    """A message to an audience: event, instant, form (initial, update, resolution) and text."""

    n: int
    at: int
    form: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One audience: its name, since when it was owed news (None: never), due times, messages, spans without news."""

    audience: str
    title: str
    owed_since: int | None
    due: list[int]
    said: list[Said]
    gaps: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Cadence:
    """The whole chart over the drill times `since` to `until`."""

    since: int
    until: int
    rows: list[Row]


def cadence(trace: Trace, channels: Iterable[Channel], since: int, until: int) -> Cadence:
    """The chart of these audiences of a debrief, over these drill times."""
    texts = {event.n: str(event.data.get("text", "")) for event in trace.of("post")}
    rows = []
    for one in channels:
        title = AUDIENCES.get(one.audience, plain(one.audience).capitalize())
        said = [Said(n, at, form, texts.get(n, "")) for at, n, form in one.posts]
        rows.append(Row(one.audience, title, one.owed_since, list(one.due), said, list(one.overdue)))
    return Cadence(since, until, rows)


def summed_up(row: Row, clock: Clock) -> str:
    """One audience in a sentence: what was owed, what came, the silence."""
    if row.owed_since is None and not row.said:
        return "Nothing was owed."
    count = len(row.said)
    sent = "no message" if not count else "1 message" if count == 1 else f"{count} messages"
    if row.owed_since is None:
        return f"Nothing was owed; {sent} sent."
    if not row.gaps:
        return f"Owed from {clock.local(row.owed_since)}; {sent}, always in time."
    silence = sum(until - since for since, until in row.gaps)
    return f"Owed from {clock.local(row.owed_since)}; {sent}, {length(silence)} without news that was due."


def described(cadence: Cadence, clock: Clock) -> str:
    """The chart in words, for those who do not see it."""
    return " ".join(f"{row.title}: {summed_up(row, clock)}" for row in cadence.rows)
