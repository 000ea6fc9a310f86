"""Events of a trace as lines a person reads: who, what, in which tone. Texts people typed are kept as they are.

The caller draws the lines as text, never as markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.catalogue import plainly
from engine.trace import Event, Trace
from ui.view.names import AUDIENCES, FORMS, ROLES, Names, listing, plain
from ui.view.times import Clock, length, offset

Prose = Callable[[Event], str]

LANES = {
    "severity": ("declare", "stand_down"),
    "people": (
        "acknowledge", "open_war_room", "bring_in", "release", "assign", "take_command", "hand_over_command",
        "page", "ask", "hand_over_shift",
    ),
    "messages": ("post", "answer"),
    "actions": ("propose", "authorise", "do", "verify", "resolve", "close"),
}  # fmt: skip
LANE_OF = {kind: lane for lane, kinds in LANES.items() for kind in kinds}
BULK = frozenset({"log"})
HIDDEN = frozenset({"header", "wait", "settled"})
TONES = {
    "alert_fired": "alarm", "check_failed": "alarm", "reported": "alarm", "check_passed": "good",
    "page_unanswered": "alarm", "pressed": "alarm", "remedy_failed": "alarm",
    "refused": "alarm", "closed_by_horizon": "alarm", "impact_started": "truth", "impact_ended": "truth",
    "fault_started": "truth", "fault_cleared": "truth", "remedy_done": "good", "alert_cleared": "good",
    "finding": "good",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of a timeline: `n` and `at` of the event, clock (`exact`: with seconds) and offset, who, what, its tone,
    whether it was a decision of a seat, and whether no seat could see it then."""

    n: int
    at: int
    time: str
    exact: str
    offset: str
    who: str
    text: str
    kind: str
    tone: str
    decision: bool
    hidden_then: bool


class Teller:
    """Tells the events of one trace in sentences. `prose` renders events that carry words."""

    def __init__(self, header: dict[str, object], prose: Prose) -> None:
        self.names = Names(header)
        self.clock = Clock(str(header["start"]))
        self._prose = prose

    def moment(self, event: Event, seats: Iterable[str] = ()) -> Moment:
        """The line of one event; `seats` are the seats whose view decides what stayed hidden at the time."""
        decided = self.names.seated(event.by) and event.kind in LANE_OF
        watching = set(seats)
        return Moment(
            event.n,
            event.at,
            self.clock.local(event.at),
            self.clock.local_s(event.at),
            offset(event.at),
            self.who(event),
            self.sentence(event),
            event.kind,
            "decision" if decided else TONES.get(event.kind, "plain"),
            decided,
            bool(watching) and not watching.intersection(event.seen_by),
        )

    @staticmethod
    def known() -> frozenset[str]:
        """The kinds of events that have a sentence of their own."""
        return frozenset(_TOLD)

    def who(self, event: Event) -> str:
        """Who an event is told of: the speaker of a message, the person of a command, else the tools."""
        person = event.data.get("person") if event.by == "world" else event.by
        if isinstance(person, str) and event.kind not in {"paged", "page_answered", "page_unanswered"}:
            return self.names.person(person)
        return "Monitoring" if event.kind.startswith(("alert", "check", "paged")) else "System"

    def sentence(self, event: Event) -> str:
        """What happened, in one sentence without the time and the speaker."""
        if event.data.get("words") and event.kind not in _OWN_WORDS:
            said = self._prose(event)
            if said:
                return said
        told = _TOLD.get(event.kind)
        try:
            return told(event, self.names) if told else plain(event.kind)
        except KeyError:
            # A stored trace may come from a version whose events held less; its debrief is shown all the same.
            return plain(event.kind)


def _remedy(event: Event, names: Names) -> str:
    params = event.data.get("params") or {}
    target = event.data.get("service") or params.get("service") or params.get("target")
    name = plainly(str(event.data["remedy"]), params)
    return f"{name} on {names.thing(target)}" if target else name


def _declare(event: Event, names: Names) -> str:
    data = event.data
    verb = "Declared" if data.get("first", True) else f"Changed {data.get('previous')} to"
    about = listing(names.thing(i) for i in data.get("affects", []))
    words = f"{verb} {data['level']}" + (f" for {about}" if about else "")
    words += f", {data['confidence']} % confident" if data.get("confidence") else ""
    return f"{words}: “{data['reason']}”" if data.get("reason") else words


def _post(event: Event, _names: Names) -> str:
    audience = AUDIENCES.get(event.data["audience"], event.data["audience"])
    form = FORMS.get(event.data.get("form", ""), "message")
    return f"{audience}, {form}: “{event.data['text']}”"


def _page(event: Event, names: Names) -> str:
    data = event.data
    if data.get("level"):
        return f"Paged {data['level']}: {names.people(data.get('people', []))}"
    if data.get("team"):
        return f"Paged the rota of {names.team(data['team'])}: {names.people(data.get('people', []))}"
    return f"Paged {names.person(data.get('person'))}"


def _ask(event: Event, names: Names) -> str:
    words = f"Asked {names.person(event.data['person'])} to investigate {names.thing(event.data.get('about'))}"
    return f"{words} within {event.data['minutes']} min" if event.data.get("minutes") else words


def _assign(event: Event, names: Names) -> str:
    role = ROLES.get(event.data["role"], plain(event.data["role"]))
    return f"Made {names.person(event.data['person'])} {role}"


def _look(event: Event, names: Names) -> str:
    at = event.data.get("at", "dashboard")
    return f"Looked at {plain(at)}" + (f" of {names.thing(event.data['service'])}" if event.data.get("service") else "")


def _alert(event: Event, names: Names) -> str:
    title = names.alert(event.data["alert"])
    muted = " (muted)" if event.data.get("muted") else ""
    return f"Alert cleared{muted}: {title}" if event.kind == "alert_cleared" else f"Alert{muted}: {title}"


def _task(event: Event, names: Names) -> str:
    if event.data["task"] == "other":
        return "look after something else"
    return f"{plain(event.data['task'])} {names.thing(event.data.get('about'))}"


def _owner(event: Event, names: Names) -> str:
    owner = str(event.data.get("owner"))
    return names.person(owner) if names.person(owner) != owner else names.team(owner)


def _changed(event: Event, names: Names) -> str:
    data = event.data
    thing, name, was, now = names.thing(data["service"]), data.get("name"), data.get("was"), data["now"]
    told = {
        "flag": f"Flag {name} of {thing} switched {now}",
        "replicas": f"Replicas of {thing} set to {now} (before: {was})",
        "admission": f"{thing} lets in {now} of its requests (before: {was})",
        "retries": f"Retries from {thing} to {names.thing(name)} switched {now}",
        "config": f"Configuration {now} pushed to {thing}",
        "static page": f"Static page of {thing} switched {now}",
        "writes": f"Writes to {thing} switched {now}",
        "calls": f"Calls of {thing} go to {names.thing(now)} (before: {names.thing(was)})",
        "cache": f"Cache of {thing} for {names.thing(name)} switched {now}",
        "producer": f"{plain(name or '').capitalize()} into {thing} switched {now}",
        "region": f"Region {name} is {now}",
    }
    if data["what"] == "retries" and names.journey(name):
        return f"Retries of the clients of {names.thing(name)} switched {now}"
    return told.get(data["what"]) or f"{plain(data['what']).capitalize()} of {thing} is {now} now (before: {was})"


def _verify(event: Event, names: Names) -> str:
    if event.data.get("recovered"):
        return "Verified: everything is back to normal"
    failing = listing(names.alert(name) if names.fires(name) else str(name) for name in event.data.get("failing", []))
    return f"Verified: not recovered yet ({failing})" if failing else "Verified: not recovered yet"


def _ended(event: Event, _names: Names) -> str:
    return f"The drill ended: {plain(event.data['ending'])}"


_Told = Callable[[Event, Names], str]
_TOLD: dict[str, _Told] = {
    "acknowledge": lambda e, n: f"Acknowledged: {n.alert(e.data['alert'])}",
    "look": _look,
    "declare": _declare,
    "open_war_room": lambda e, n: "Opened the war room" + (
        f" with {n.people(e.data['people'])}" if e.data.get("people") else ""),
    "bring_in": lambda e, n: f"Brought in {n.person(e.data['person'])}",
    "release": lambda e, n: f"Released {n.person(e.data['person'])}",
    "assign": _assign,
    "take_command": lambda e, n: "Took command",
    "hand_over_command": lambda e, n: f"Handed command to {n.person(e.data['person'])}",
    "ask_command": lambda e, n: f"Asked {n.person(e.data['person'])}: do you take command?",
    "page": _page,
    "ask": _ask,
    "propose": lambda e, n: f"Proposed to the team: {_remedy(e, n)}",
    "authorise": lambda e, n: f"Authorised {_remedy(e, n)}, carried out by {n.person(e.data.get('person'))}",
    "do": lambda e, n: f"Did by hand: {_remedy(e, n)}",
    "post": _post,
    "answer": lambda e, n: f"Answered {n.person(e.data.get('to'))}: “{e.data['text']}”",
    "say": lambda e, n: f"“{e.data['text']}”",
    "note": lambda e, n: f"Noted: {e.data['text']}",
    "hand_over_shift": lambda e, n: f"Handed the shift to {n.person(e.data['person'])}: “{e.data.get('text', '')}”",
    "verify": _verify,
    "resolve": lambda e, n: "Resolved the incident",
    "close": lambda e, n: "Closed the incident",
    "stand_down": lambda e, n: f"Stood down: “{e.data.get('reason', '')}”",
    "schedule_fix": lambda e, n: (
        f"Put the fix into the plan within {e.data.get('within_days')} days, owner {_owner(e, n)}"),
    "inject_message": lambda e, n: f"Facilitator: a message of {n.person(e.data['person'])}: “{e.data['text']}”",
    "inject_alert": lambda e, n: f"Facilitator: the alert {n.alert(e.data['alert'])}",
    "inject_fault": lambda e, n: f"Facilitator: a fault, {plain(str(e.data['fault'].get('fault')))}",
    "take_away": lambda e, n: f"Facilitator: took {n.person(e.data['person'])} away",
    "bring_back": lambda e, n: f"Facilitator: brought {n.person(e.data['person'])} back",
    "shift_started": lambda e, n: f"The shift of {n.person(e.data['person'])} begins",
    "shift_ended": lambda e, n: f"The shift of {n.person(e.data['person'])} is over",
    "schedule_post_mortem": lambda e, n: (
        f"Scheduled the post-mortem within {e.data.get('within_days')} days, owner {n.person(e.data.get('owner'))}"),
    "submit_post_mortem": lambda e, n: "Submitted the post-mortem",
    "skip_post_mortem": lambda e, n: "Skipped the post-mortem",
    "fault_started": lambda e, n: f"Cause begins: {plain(e.data['fault'])} in {n.thing(e.data.get('service'))}",
    "fault_cleared": lambda e, n: f"Cause removed: {plain(e.data['fault'])} in {n.thing(e.data.get('service'))}",
    "impact_started": lambda e, n: f"Customers begin to fail: {listing(map(n.thing, e.data['journeys']))}",
    "impact_ended": lambda e, n: "Customers are well again",
    "deployed": lambda e, n: (
        f"Deployed {e.data.get('release')} to {n.thing(e.data.get('service'))} (before: {e.data.get('previous')})"),
    "changed": _changed,
    "alert_fired": _alert,
    "alert_cleared": _alert,
    "check_failed": lambda e, n: f"Outside check failed: {n.alert(e.data['check'])}",
    "check_passed": lambda e, n: f"Outside check passes again: {n.alert(e.data['check'])}",
    "reported": lambda e, n: (
        f"Support reports {e.data['total']} customer tickets about {n.thing(e.data['journey'])}"),
    "paged": lambda e, n: f"Paged {n.person(e.data['person'])}",
    "page_answered": lambda e, n: (
        f"{n.person(e.data['person'])} answered the page after {length(int(e.data.get('after_s', 0)))}"),
    "page_unanswered": lambda e, n: f"{n.person(e.data['person'])} did not answer the page",
    "joined": lambda e, n: "Joined the incident",
    "left": lambda e, n: "Left the incident",
    "task_started": lambda e, n: f"Started to {_task(e, n)}",
    "task_done": lambda e, n: f"Finished: {_task(e, n)}",
    "remedy_started": lambda e, n: f"Started {_remedy(e, n)}",
    "remedy_done": lambda e, n: f"Done: {_remedy(e, n)}",
    "remedy_failed": lambda e, n: f"Failed: {_remedy(e, n)}",
    "finding": lambda e, n: f"Found something in {n.thing(e.data.get('about'))}",
    "nothing_found": lambda e, n: f"Found nothing in {n.thing(e.data.get('about'))}",
    "pressed": lambda e, n: "Asks for news",
    "refused": lambda e, n: f"Not possible: {plain(e.data['kind'])}. {e.data['reason']}",
    "closed_by_horizon": lambda e, n: "The time of the drill was up",
    "ended": _ended,
}  # fmt: skip
_OWN_WORDS = frozenset({"remedy_started", "remedy_done", "remedy_failed"})


def timeline(trace: Trace, teller: Teller, seat: str | None = None) -> list[Moment]:
    """The lines of a drill in order: only what `seat` could see, or everything when it is None."""
    seats = [row["id"] for row in trace.header.get("seats", [])]
    events = trace.events if seat is None else trace.seen_by(seat)
    return [teller.moment(event, seats) for event in events if event.kind not in HIDDEN]


def around(moments: list[Moment], at: int, most: int = 9) -> list[Moment]:
    """The `most` lines nearest to the instant `at`, in order; log lines are left out, they would crowd the rest."""
    told = [moment for moment in moments if moment.kind not in BULK]
    nearest = sorted(told, key=lambda moment: (abs(moment.at - at), moment.n))[:most]
    return sorted(nearest, key=lambda moment: moment.n)
