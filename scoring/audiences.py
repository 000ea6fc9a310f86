"""What each audience was owed and what it got: due times, posts and the silences between them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from engine.trace import Event
from scoring import readers
from scoring.case import Case
from scoring.policy.model import LEVELS, Form, Level, Owed
from scoring.post_mortem import level_of
from scoring.words import real_words

NAMES = {
    "status_page": "the status page",
    "executives": "the executives",
    "customers": "the customers",
    "team": "the team",
    "responders": "the responders",
    "ticket": "the ticket",
}
PLURAL = ("executives", "customers", "responders")


@dataclass(frozen=True, slots=True)
class Silence:
    """A span without a post: from `since` (a post, or when one was first due) to `until`; `due` lies in it."""

    since: int
    until: int
    due: int
    every: int


class Duty:
    """What one audience was owed in a drill. `since` is when its initial alert became owed, `due` when it was due."""

    def __init__(self, case: Case, audience: str) -> None:
        self.case = case
        self.audience = audience
        self.public = case.policy.audiences[audience].public
        self.since, self.level, self._due = self._first_owed()
        self.met_by = case.policy.audiences[audience].met_by
        # A post without a word tells nobody anything, and one with the text of the one before nothing new.
        posts = [e for e in case.by_seat("post") if real_words(e.data["text"])]
        self.posts = [e for e in posts if e.data["audience"] in self.met_by]
        texts = [str(e.data["text"]).split() for e in self.posts]
        self.news = [e for e, text, before in zip(self.posts, texts, [[], *texts], strict=False) if text != before]

    @property
    def owed(self) -> bool:
        """Whether the audience was owed anything."""
        return self.since is not None

    @property
    def due(self) -> int:
        """When the initial alert was due. Only for an audience that was owed one."""
        assert self._due is not None
        return self._due

    @property
    def within(self) -> int:
        """How soon the initial alert was due, in seconds. Only for an audience that was owed one."""
        return self.case.policy.duties[self.level].audiences[self.audience].initial

    @property
    def name(self) -> str:
        """The audience in a sentence."""
        return NAMES.get(self.audience, self.audience)

    @property
    def were(self) -> str:
        """`was` or `were`, to go with the name."""
        return "were" if self.audience in PLURAL else "was"

    @property
    def concerned(self) -> bool:
        """Whether the duty is judged: owed, and due before the response was over or taken up by a post of its own."""
        return self.owed and (self.fell_due or any(e.data["audience"] == self.audience for e in self.posts))

    @property
    def until_the_end(self) -> bool:
        """Whether the end came before the alert was due otherwise: who is owed news of a level hears it before."""
        return self.owed and self.due == self.case.over_at

    @property
    def fell_due(self) -> bool:
        """Whether the initial alert fell due before the response was over."""
        return self.owed and self.due <= self.case.over_at

    @property
    def during(self) -> list[Event]:
        """Posts to the audience while the response ran, resolution messages apart."""
        return [e for e in self.news if e.at <= self.case.over_at and e.data["form"] != "resolution"]

    @property
    def begun(self) -> int:
        """From when on updates are counted: the first post, or when it was due. Only for an audience owed one."""
        return min([self.due, *[e.at for e in self.news if e.at <= self.case.over_at][:1]])

    @property
    def first_update(self) -> tuple[int, int] | None:
        """`(due, every)` of the first update; None where none fell due before the response was over."""
        first = self.next_due(self.begun) if self.owed else None
        return first if first is not None and (first[0] < self.case.over_at or self.silences()) else None

    def silences(self, posts: Iterable[Event] | None = None) -> list[Silence]:
        """Every span from one post to the next, up to the end of the response, in which an update fell due.

        `posts` are those to go by, None for all of them.
        """
        if not self.owed:
            return []
        over = self.case.over_at
        heard = sorted(e.at for e in (self.news if posts is None else posts) if e.at <= over)
        start = self.begun
        points = [start, *[t for t in heard if t > start], over]
        found: list[Silence] = []
        for since, until in pairwise(points):
            due = self.next_due(since)
            if due is not None and due[0] < until:
                found.append(Silence(since, until, *due))
        return found

    def never_came(self, posts: Iterable[Event] | None = None) -> int:
        """How many updates fell due and were never posted; one that ends a silence is late, and no more than that."""
        posts = self.news if posts is None else list(posts)
        late = [post.at for post in posts if post.data["form"] != "resolution"]
        found = 0
        for silence in self.silences(posts):
            due = -(-self._beyond(silence) // silence.every)
            found += max(0, due - (silence.until in late))
        return found

    def overdue(self, posts: Iterable[Event] | None = None) -> int:
        """For how long an update was overdue, in seconds, beyond the pack's slack."""
        return sum(self._beyond(silence) for silence in self.silences(posts))

    def _beyond(self, silence: Silence) -> int:
        return max(0, silence.until - silence.due - self.case.policy.clocks.slack)

    def next_due(self, since: int) -> tuple[int, int] | None:
        """`(due, every)`: when the next update is due after a post at `since`, and the interval behind it.

        Follows the owed level: when it becomes stricter, the new interval counts, but never at once. Where the pack
        asks for regular posts only for a while, what was promised counts afterwards (C304), and nothing is due here.
        """
        grace = self.case.policy.clocks.grace
        due: tuple[int, int] | None = None
        for change, levels in self.case.owed.over(since, self.case.over_at):
            if due is not None and change >= due[0]:
                return due
            owed = self.case.policy.duties[levels[0]].audiences.get(self.audience)
            if owed is None or owed.every is None or self._irregular(owed, since):
                due = None
            elif due is None or owed.every >= due[1]:
                due = (max(since + owed.every, change), owed.every)
            else:
                due = (min(due[0], max(since + owed.every, change + grace)), owed.every)
        return due

    def fields(self, form: Form) -> tuple[str, ...]:
        """The fields a message of this form must hold for this audience."""
        wanted = self.case.policy.fields_[form]
        return wanted.public if self.public else wanted.internal

    def lacking(self, post: Event, form: Form) -> list[str]:
        """The required fields this post does not hold, read as a message of the given form."""
        reads = readers.message(self.case.trace, post, form)
        return [field for field in self.fields(form) if not readers.holds(reads, field)]

    def _irregular(self, owed: Owed, at: int) -> bool:
        """Whether the time for regular posts was over at `at`."""
        return owed.regular_for is not None and at >= (self.since or 0) + owed.regular_for

    def _first_owed(self) -> tuple[int | None, Level, int | None]:
        """When the audience was first owed news, the level by which the initial alert fell due first, and that instant.

        The clock of the initial alert starts with the declaration, or when one had to be made.
        """
        declare_by = self.case.policy.clocks.declare + max(self.case.noticed or 0, self.case.serious or 0)
        declared = min([declare_by, *[e.at for e in self.case.declares[:1]]])
        rows: list[tuple[int, Level, int]] = []
        for level in LEVELS:
            owed = self.case.policy.duties[level].audiences.get(self.audience)
            since = self._level_since(level)
            if owed is not None and since is not None:
                rows.append((max(since, declared) + owed.initial, level, since))
        if not rows:
            return None, "SEV4", None
        due, level, _ = min(rows)
        if self._is_last_chance(due):
            due = self.case.over_at
        return min(since for _, _, since in rows), level, due

    def _is_last_chance(self, due: int) -> bool:
        """Whether the end came before the alert was due: who is owed news of a level hears of it before it is over."""
        over = self.case.over
        proper = self.case.given_up is None and over is not None and over.kind in ("resolve", "close")
        return proper and due > self.case.over_at and self.audience in self.case.duties(level_of(self.case)).audiences

    def _level_since(self, level: Level) -> int | None:
        if self.case.noticed is None:
            return None
        spans = self.case.owed.over(self.case.noticed, self.case.over_at)
        return next((since for since, levels in spans if levels[0] == level), None)


def duties(case: Case) -> list[Duty]:
    """The duty towards every audience of the policy, owed or not, in the order of the pack."""
    if "duties" not in case.worked_out:
        case.worked_out["duties"] = [Duty(case, audience) for audience in case.policy.audiences]
    found: list[Duty] = case.worked_out["duties"]
    return found
