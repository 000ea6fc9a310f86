"""What reaches a seat while a drill runs: everything that is new to it, and what of that is addressed to it.

New is what a seat sees, has not done itself, and could not see a moment before:

- an alert that fires or clears, a page, an answered or unanswered page, somebody who joins or leaves;
- a message, a finding (or its absence), a remedy that is done or failed, a stakeholder who presses, tickets, a note
  that somebody else wrote, a deployment, and any other event by somebody else;
- the first group of a log line that warns or fails; a group that goes on is not new, nor is information;
- a turn of a key signal (`scoring/turns.py`).

Not new are the seat's own acts and their echo, which is what they bring about in the same second (a page that goes
out, work that begins), and bookkeeping (a task that starts or is over). What one person does in one second, or one
alert, is one item.

Addressed to the seat is what somebody says or sends to it and it has to take in: a page to its person, a press, a
question, an objection, an offer, a finding, a reply, and the report of somebody on what this seat has asked or
ordered, an arrival after a page included. Signs of progress, notes, alerts, logs, tickets and dashboards are not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.signals.notices import ID_OF
from engine.trace import Event, Trace
from scoring.turns import Turn, turns

WHAT = {
    "alert_fired": "alert", "alert_cleared": "cleared", "paged": "page", "page_answered": "people",
    "page_unanswered": "people", "joined": "people", "left": "people", "deployed": "change", "changed": "change",
    "check_failed": "alert", "check_passed": "cleared", "reported": "alert", "log": "log",
    "tickets": "tickets", "message": "message", "finding": "finding", "nothing_found": "finding",
    "remedy_started": "remedy", "remedy_done": "remedy", "remedy_failed": "remedy", "pressed": "press", "note": "note",
    "ended": "end", "closed_by_horizon": "end",
}  # fmt: skip
BOOKKEEPING = frozenset({"header", "task_started", "task_done", "settled"})
# Of several events of one person in one second, the first of these stands for them.
RANK = ("finding", "remedy", "press", "message", "alert", "page", "people")
ASKING = frozenset({"question", "objection", "idle_offer", "press"})
ANSWERING = frozenset({"reply", "report"})
# Groups of one log line further apart than this, in seconds, are two stories; long groups come every three minutes.
LOG_GOES_ON = 360
INFORMATION = "info"


@dataclass(frozen=True, slots=True)
class Item:
    """Something new to a seat at `at`: an event or a turn of a signal. `what` says of which sort."""

    at: int
    what: str
    addressed: bool
    event: Event | None = None
    turn: Turn | None = None


class Reach:
    """What reaches one seat of a trace. Without `signals` no dashboard is looked at."""

    def __init__(self, trace: Trace, seat: str, signals: Sequence[str] = ()) -> None:
        self.trace = trace
        self.seat = seat
        self.person = next(str(row["person"]) for row in trace.header["seats"] if row["id"] == seat)
        ended = trace.first("ended")
        self.end = ended.at if ended is not None else trace.until
        self.seen = [e for e in trace.seen_by(seat, self.end) if e.at >= 0]
        self.acts = [e for e in self.seen if e.by == self.person]
        self._signals = signals

    def items(self) -> list[Item]:
        """Everything that is new to the seat from the start of the drill to its end, in order of time."""
        groups: dict[tuple[int, str], Item] = {}
        logs: dict[tuple[str, str], int] = {}
        for event in self.trace.events:
            if event.kind == "log" and event.at < 0:
                self._log_is_new(event, logs)
        for event in self.seen:
            if event.by == self.person or event.kind in BOOKKEEPING or self.echoes(event):
                continue
            if event.kind == "log" and not self._log_is_new(event, logs):
                continue
            if event.data.get("muted"):
                continue
            item = Item(event.at, WHAT.get(event.kind, event.kind), self.addressed(event), event)
            key = (event.at, _about(event))
            if key not in groups or _rank(item) < _rank(groups[key]):
                groups[key] = item
        found = list(groups.values())
        found += [Item(turn.at, "signal", False, turn=turn) for turn in turns(self.trace, self._signals, self.end)]
        return sorted(found, key=lambda item: item.at)

    def addressed(self, event: Event) -> bool:
        """Whether an event is addressed to the seat."""
        data = event.data
        if event.kind == "paged":
            return bool(data["person"] == self.person)
        if event.kind == "message":
            topic = data.get("topic")
            if data.get("to") == self.seat or topic in ASKING:
                return True
            return topic in ANSWERING and self.answers(event) is not None
        if event.kind in ("remedy_done", "remedy_failed"):
            return self.answers(event) is not None
        return event.kind in ("pressed", "finding", "nothing_found")

    def answers(self, event: Event) -> Event | None:
        """The act of this seat that led to an event, or None."""
        cause = event.cause
        while cause is not None:
            before = self.trace.events[cause]
            if before.by == self.person:
                return before
            cause = before.cause
        return None

    def echoes(self, event: Event) -> bool:
        """Whether an event is what an act of this seat brought about in the same second."""
        act = self.answers(event)
        return act is not None and act.at == event.at

    @staticmethod
    def _log_is_new(event: Event, logs: dict[tuple[str, str], int]) -> bool:
        words = event.data.get("words") or {}
        line = (str(event.data["service"]), str(words.get("template")))
        before = logs.get(line)
        logs[line] = event.at
        fresh = before is None or event.at - before > LOG_GOES_ON
        return fresh and event.data.get("level") != INFORMATION


def _about(event: Event) -> str:
    data = event.data
    if event.kind in ("alert_fired", "check_failed", "reported"):
        return f"alert {data[ID_OF[event.kind]]}"
    if event.kind == "paged" and data.get("why") != "command":
        return f"alert {data.get('why')}"
    if WHAT.get(event.kind) in RANK and data.get("person"):
        return f"person {data['person']}"
    return f"event {event.n}"


def _rank(item: Item) -> tuple[bool, int]:
    return not item.addressed, RANK.index(item.what) if item.what in RANK else len(RANK)
