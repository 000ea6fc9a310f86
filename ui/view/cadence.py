"""The communication of a drill against the clock: per audience when it was owed, when it came, where it was missing."""

from __future__ import annotations

from dataclasses import dataclass

from scoring.audiences import Duty, duties
from scoring.case import Case
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


def cadence(case: Case, since: int, until: int) -> Cadence:
    """The communication of a drill over these drill times; audiences that were neither owed nor told are left out."""
    rows = [_row(duty) for duty in duties(case)]
    return Cadence(since, until, [row for row in rows if row.owed_since is not None or row.said])


def _row(duty: Duty) -> Row:
    over = duty.case.over_at
    said = [Said(e.n, e.at, str(e.data.get("form", "")), str(e.data["text"])) for e in duty.posts]
    due: list[int] = []
    gaps: list[tuple[int, int]] = []
    if duty.fell_due:
        due.append(duty.due)
        first = min((one.at for one in said), default=over)
        if first > duty.due:
            gaps.append((duty.due, first))
    for silence in duty.silences():
        gap = (silence.due, silence.until)
        due.append(silence.due)
        # A silence before the first message is the same one as the initial alert that did not come.
        if gap[1] > gap[0] and not any(gap[0] < end and start < gap[1] for start, end in gaps):
            gaps.append(gap)
    title = AUDIENCES.get(duty.audience, plain(duty.audience).capitalize())
    return Row(duty.audience, title, duty.since if duty.owed else None, sorted(set(due)), said, sorted(gaps))


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
