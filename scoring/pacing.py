"""The pacing of a drill as a seat lives it: the longest dead air, and the busiest minute.

Everything is measured in wall minutes of an assessment: one is `pace` x 60 seconds of the drill. A drill that is
played by the textbook holds two bounds (design, section 6):

- no dead air longer than a wall minute: nothing new (`scoring/news.py`) and nothing to decide;
- in no wall minute more than six items that are addressed to the seat.

To decide is, from the instant it is there until the seat takes it up, but for a wall minute at most:

- a ringing page, until it is acknowledged;
- a finding, an objection, an offer, a failed remedy, an answer to a proposal, somebody who has come in answer to a
  page: until the next act that changes or asks something (not a look, a note or a wait);
- a remedy that is done, until it is checked or followed by such an act;
- a press or a question, until it is answered or news is posted;
- an update, in the wall minute before it is due (promised, or asked for by the policy), until it is posted.

Waiting is no decision: for a result, a recovery or the end of a watch. The start of the drill counts as new, for
there is the briefing; what comes after its end does not count at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.trace import Event, Json, Trace
from scoring.audiences import duties
from scoring.case import Case
from scoring.news import Item, Reach
from scoring.policy.model import Policy
from scoring.turns import key_signals

MOST_ADDRESSED = 6
IDLE = frozenset({"look", "note", "wait", "refused"})
CHECKS = frozenset({"look", "verify"})


@dataclass(frozen=True, slots=True)
class Decision:
    """Something to decide from `since` to `until`; `what` says of which sort, `event` what led to it."""

    since: int
    until: int
    what: str
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing new and nothing to decide from `since` to `until`; what stood at both ends (None: start, end)."""

    since: int
    until: int
    before: Item | Decision | None
    after: Item | Decision | None

    @property
    def seconds(self) -> int:
        """How long it lasts, in seconds of the drill."""
        return self.until - self.since


@dataclass(frozen=True, slots=True)
class Pacing:
    """The pacing of one seat. `minute` is a wall minute in seconds of the drill.

    `silences` are all of them, the longest first; `busiest` are the items of the wall minute with most that is
    addressed to the seat, in order, and `crowds` the first instants of minutes with too much, none overlapping another.
    """

    seat: str
    minute: int
    end: int
    items: tuple[Item, ...]
    decisions: tuple[Decision, ...]
    silences: tuple[Silence, ...]
    busiest: tuple[Item, ...]
    crowds: tuple[tuple[int, int], ...]

    @property
    def dead_air(self) -> Silence:
        """The longest silence."""
        return self.silences[0]

    @property
    def too_quiet(self) -> list[Silence]:
        """The silences longer than a wall minute, in order of time."""
        return sorted((one for one in self.silences if one.seconds > self.minute), key=lambda one: one.since)

    @property
    def holds(self) -> bool:
        """Whether both bounds hold."""
        return not self.too_quiet and not self.crowds

    def to_json(self) -> Json:
        """The figures as one JSON object: times and lengths in seconds of the drill."""
        longest = self.dead_air
        return {
            "seat": self.seat,
            "wall_minute_s": self.minute,
            "dead_air_s": longest.seconds,
            "dead_air_at": longest.since,
            "dead_air_after": _named(longest.before, "start"),
            "dead_air_before": _named(longest.after, "end"),
            "too_quiet": [[one.since, one.until] for one in self.too_quiet],
            "busiest_minute": self.busiest[0].at if self.busiest else None,
            "busiest_count": len(self.busiest),
            "busiest_items": [_named(item, "") for item in self.busiest],
            "too_busy": [list(crowd) for crowd in self.crowds],
            "most_addressed": MOST_ADDRESSED,
            "holds": self.holds,
        }


def pacing(trace: Trace, policy: Policy, seat: str | None = None, signals: Sequence[str] | None = None) -> Pacing:
    """The pacing of a seat, by default the first one; `signals` are those on its dashboard, by default the key ones."""
    seat = seat or str(trace.header["seats"][0]["id"])
    reach = Reach(trace, seat, key_signals([trace]) if signals is None else signals)
    minute = 60 * int(trace.header["pace"])
    items = reach.items()
    decisions = _decisions(reach, policy, items, minute)
    silences = sorted(_silences(items, decisions, reach.end), key=lambda one: (-one.seconds, one.since))
    busiest, crowds = _crowds([item for item in items if item.addressed], minute)
    rows = tuple(items), tuple(decisions), tuple(silences)
    return Pacing(seat, minute, reach.end, *rows, tuple(busiest), tuple(crowds))


def _silences(items: Sequence[Item], decisions: Sequence[Decision], end: int) -> list[Silence]:
    """The spans between what is there. There is always one: without anything else the whole drill."""
    spans: list[tuple[int, int, Item | Decision]] = [(item.at, item.at, item) for item in items]
    spans += [(one.since, one.until, one) for one in decisions]
    found: list[Silence] = []
    reached: int = 0
    last: Item | Decision | None = None
    for since, until, what in sorted(spans, key=lambda span: span[:2]):
        if since > reached:
            found.append(Silence(reached, since, last, what))
        if until >= reached:
            reached, last = until, what
    if end > reached or not found:
        found.append(Silence(reached, max(end, reached), last, None))
    return found


def _crowds(addressed: Sequence[Item], minute: int) -> tuple[list[Item], list[tuple[int, int]]]:
    """The items of the fullest window of a wall minute, the first of equals; and `(instant, count)` of full ones."""
    busiest: list[Item] = []
    crowds: list[tuple[int, int]] = []
    for k, first in enumerate(addressed):
        window = [item for item in addressed[k:] if item.at - first.at < minute]
        if len(window) > len(busiest):
            busiest = window
        if len(window) > MOST_ADDRESSED:
            if crowds and first.at - crowds[-1][0] < minute:
                crowds[-1] = max(crowds[-1], (first.at, len(window)), key=lambda crowd: crowd[1])
            else:
                crowds.append((first.at, len(window)))
    return busiest, crowds


def _decisions(reach: Reach, policy: Policy, items: Sequence[Item], minute: int) -> list[Decision]:
    found = [_decision(reach, item, minute) for item in items if item.event is not None]
    rows = [one for one in found if one is not None] + _updates(reach, policy, minute)
    return sorted(rows, key=lambda one: (one.since, one.until))


def _decision(reach: Reach, item: Item, minute: int) -> Decision | None:
    event = item.event
    assert event is not None
    taken = _taken_up_by(reach, item, event)
    if taken is None:
        return None
    until = next((act.at for act in reach.acts if act.n > event.n and _takes(act, event, taken)), reach.end)
    return Decision(event.at, min(until, event.at + minute, reach.end), taken, event)


def _taken_up_by(reach: Reach, item: Item, event: Event) -> str | None:
    """What sort of decision an item is: `page`, `check`, `answer` or `act`; None when there is nothing to decide."""
    if not item.addressed:
        return None
    if event.kind == "paged":
        return "page"
    if event.kind == "remedy_done":
        return "check"
    if event.kind == "message":
        topic = event.data.get("topic")
        if topic in ("question", "press"):
            return "answer"
        act = reach.answers(event)
        to_act = topic in ("objection", "idle_offer", "report") or (act is not None and act.kind == "propose")
        return "act" if to_act else None
    return {"pressed": "answer", "remedy_failed": "act", "finding": "act", "nothing_found": "act"}.get(event.kind)


def _takes(act: Event, event: Event, what: str) -> bool:
    if what == "page":
        return act.kind == "acknowledge" and event.data.get("why") in ("command", act.data.get("alert"))
    if what == "answer":
        return act.kind == "post" or (act.kind == "answer" and act.data.get("message") == event.n)
    return act.kind not in IDLE or (what == "check" and act.kind in CHECKS)


def _updates(reach: Reach, policy: Policy, minute: int) -> list[Decision]:
    """When an update was due soon: the first news owed to each audience, and what was promised to it."""
    found: list[Decision] = []
    for duty in duties(Case(reach.trace, policy)):
        posts = [post for post in duty.posts if post.by == reach.person and post.at <= reach.end]
        if duty.since is not None and duty.due <= reach.end:
            posted = posts[0].at if posts else reach.end
            found += _due(duty.due, duty.since, posted, minute, None)
        for post, later in zip(posts, [*[p.at for p in posts[1:]], reach.end][: len(posts)], strict=True):
            promised = (post.data.get("reads") or {}).get("next_update_at")
            asked = duty.next_due(post.at) if duty.owed else None
            due = promised if isinstance(promised, int) and promised > post.at else asked[0] if asked else None
            if due is not None and post.data["form"] != "resolution":
                found += _due(due, post.at, later, minute, post)
    return found


def _due(due: int, since: int, until: int, minute: int, event: Event | None) -> list[Decision]:
    begins, ends = max(since, due - minute), min(until, due)
    return [Decision(begins, ends, "update", event)] if ends > begins else []


def _named(what: Item | Decision | None, otherwise: str) -> str:
    return otherwise if what is None else what.what
