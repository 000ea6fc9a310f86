"""The incident channel: what was said, found, posted and done, in order, and the questions still open.

Texts stay plain; the part that draws them escapes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from engine.trace import Event
from ui.view.moments import TONES, Teller
from ui.view.names import AUDIENCES, FORMS, Names
from ui.view.times import Clock

Prose = Callable[[Event], str]

SPOKEN = frozenset({"message", "finding", "nothing_found", "pressed", "say", "answer", "post"})
REPORTED = {"remedy_started": "said", "remedy_done": "found", "remedy_failed": "press"}
"""What the one who carries a remedy out says of it, and the tone of the line."""
TOLD = frozenset({
    "joined", "left", "assign", "take_command", "hand_over_command", "page", "paged", "page_answered",
    "page_unanswered", "shift_started", "shift_ended", "ask_command", "schedule_fix", "open_war_room", "bring_in",
    "release", "ask", "propose", "authorise", "do", "remedy_started",
    "remedy_done", "remedy_failed", "declare", "verify", "resolve", "close", "stand_down", "hand_over_shift",
    "alert_fired", "alert_cleared", "check_failed", "check_passed", "reported",
    "acknowledge", "note", "refused", "closed_by_horizon", "ended",
    "schedule_post_mortem",
})  # fmt: skip
PUBLIC = frozenset({"status_page", "customers"})
"""The status page and direct mail serve the same people."""
EXPECTS_ANSWER = frozenset({"question", "press", "order"})


BOT, BOT_NAME = "bot", "Incident bot"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the channel. `tone` is said, to-you, press, found, mine, post, or the tone of a system line."""

    n: int
    at: int
    time: str
    who: str
    about: str
    text: str
    tone: str
    spoken: bool
    person: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something addressed to this seat that waits for an answer."""

    n: int
    at: int
    person: str
    name: str
    text: str
    press: bool


def lines(events: Iterable[Event], header: dict[str, Any], person: str, prose: Prose) -> list[Line]:
    """The lines of the channel in order, for the seat that plays `person`."""
    teller = Teller(header, prose)
    roster = {row["id"]: row for row in header["people"]}
    seats = {seat["id"] for seat in header["seats"] if seat["person"] == person}
    found = []
    for event in events:
        if event.kind in SPOKEN or (event.kind in REPORTED and event.data.get("words")):
            found.append(_spoken(event, teller.names, teller.clock, roster, seats, person, prose))
        elif event.kind in TOLD and not _unsaid(event):
            tone = "decision" if event.by == person else TONES.get(event.kind, "plain")
            text = teller.sentence(event)
            who = teller.who(event)
            lead = "" if who in {"Monitoring", "System"} else f"{who}: "
            if event.kind == "refused":
                tone = "alarm"
            time = teller.clock.local(event.at)
            found.append(Line(event.n, event.at, time, "", "", lead + text, tone, False, event.by))
    return found


def questions(events: Iterable[Event], header: dict[str, Any], person: str, prose: Prose) -> list[Question]:
    """What waits for an answer of this seat, the latest first; of several presses by one person only the last.

    A post to the audience of the one who pressed is an answer too.
    """
    names = Names(header)
    audiences = {row["id"]: row.get("audience") for row in header["people"]}
    seats = {seat["id"] for seat in header["seats"] if seat["person"] == person}
    open_: dict[int, Question] = {}
    for event in events:
        if event.kind == "answer":
            said = open_.pop(event.data["message"], None)
            if said:
                open_ = {n: q for n, q in open_.items() if q.person != said.person}
        elif event.kind == "post":
            to = event.data["audience"]
            reached = PUBLIC if to in PUBLIC else {to}
            open_ = {n: q for n, q in open_.items() if not q.press or audiences.get(q.person) not in reached}
        elif event.kind == "pressed" or (
            event.kind == "message" and event.data.get("to") in seats and event.data.get("topic") in EXPECTS_ANSWER
        ):
            who, press = event.data["person"], event.kind == "pressed" or event.data.get("topic") == "press"
            if press:
                open_ = {n: q for n, q in open_.items() if not (q.press and q.person == who)}
            open_[event.n] = Question(event.n, event.at, who, names.person(who), prose(event), press)
    return sorted(open_.values(), key=lambda question: -question.n)


def _unsaid(event: Event) -> bool:
    """What the channel does not repeat: a page somebody ordered there, and what a silenced alert does."""
    return bool(event.data.get("muted")) or (event.kind == "paged" and event.data.get("why") == "command")


def _spoken(
    event: Event, names: Names, clock: Clock, roster: dict[str, Any], seats: set[str], person: str, prose: Prose
) -> Line:
    data = event.data
    who = event.by if event.kind in {"say", "answer", "post"} else data.get("person", event.by)
    row = roster.get(who, {})
    about = row.get("title", "")
    text = data["text"] if event.kind in {"say", "answer", "post"} else prose(event)
    tone = "mine" if who == person else "said"
    if event.kind == "post":
        audience = AUDIENCES.get(data["audience"], data["audience"])
        form = FORMS.get(data.get("form", ""), "message")
        ticket = f", {data['ticket']}" if data.get("ticket") else ""
        about, tone = f"{form[:1].upper()}{form[1:]} to {audience.lower()}{ticket}", "post"
    elif event.kind == "answer":
        about = f"to {names.person(data.get('to'))}"
    elif event.kind == "pressed":
        tone = "press"
    elif event.kind == "finding":
        tone = "found"
    elif event.kind in REPORTED:
        tone = REPORTED[event.kind]
    elif event.kind == "message" and data.get("to") in seats and who != person:
        tone, about = ("press" if data.get("topic") == "press" else "to-you"), f"{about}, to you"
    name = BOT_NAME if who == BOT else names.person(who)
    return Line(event.n, event.at, clock.local(event.at), name, about, text, tone, True, who)
