"""A drill as criteria look at it: the trace, the policy, and what many criteria need, worked out once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from engine.trace import Event, Trace
from scoring import aftermath, clocks, readers, severity
from scoring.policy.model import LEVELS, Duties, Level, Policy, Role
from scoring.remedies import Remedy, remedies
from scoring.roles import seat_people
from scoring.words import lasted, listed, local


class Case:
    """One drill under one policy. Times are drill seconds."""

    def __init__(self, trace: Trace, policy: Policy, answerable: bool = True) -> None:
        """`answerable` False leaves out what a drill that was given up still owed after its end."""
        self.trace = trace
        self.policy = policy
        self.answerable = answerable
        self.worked_out: dict[str, Any] = {}
        """What a helper of several criteria has worked out for this drill, by its name."""

    @cached_property
    def people(self) -> tuple[str, ...]:
        """The persons played by seats."""
        return seat_people(self.trace)

    @cached_property
    def paged(self) -> Event | None:
        """The first page to a seat."""
        return clocks.first_page(self.trace)

    @cached_property
    def noticed(self) -> int | None:
        """When the trainee's duties can begin: the first page, an earlier declaration, or else nothing."""
        instants = [e.at for e in (self.paged, *self.declares[:1]) if e is not None]
        return min(instants, default=None)

    @cached_property
    def declares(self) -> list[Event]:
        """The declarations, in order."""
        return self.trace.of("declare")

    @cached_property
    def over(self) -> Event | None:
        """The event with which the response was over, or None when the trace stops before."""
        return aftermath.response_over(self.trace, self.policy)

    @cached_property
    def given_up(self) -> Event | None:
        """The `ended` event when the incident was ended wrongly and customers were left affected; else None."""
        return aftermath.given_up(self.trace, self.policy) if self.answerable else None

    @cached_property
    def over_at(self) -> int:
        """When the duties of the response were over; the end of the trace when it was not.

        Ending a drill wrongly ends no duty: they run on to the horizon, as if it had not been ended.
        """
        if self.given_up is not None:
            return int(self.trace.header["horizon"])
        return self.over.at if self.over is not None else severity.end_of(self.trace)

    @cached_property
    def ended_at(self) -> int:
        """When the drill proper ended."""
        ended = self.trace.first("ended")
        return ended.at if ended is not None else severity.end_of(self.trace)

    @property
    def judged_until(self) -> int:
        """Until when something could fall due: the end of the drill proper, the horizon when it was given up."""
        return self.ended_at if self.given_up is None else self.over_at

    @cached_property
    def left_behind(self) -> str:
        """The sentence about a drill that was given up: how, when, and whom it left; empty for any other."""
        if self.given_up is None:
            return ""
        how = aftermath.ENDED_AS.get(self.ending, "closed")
        impact = severity.true_impact(self.trace, self.policy, self.ended_at, window=1).journeys
        # Below a thousandth nobody is meant: the threshold only keeps rounding out of the sentence.
        hit = listed([self.service(name) for name, journey in impact.items() if journey.share >= 0.001])
        while_ = f"customers of {hit} were still affected" if hit else "what was to affect customers was still there"
        when = self.clock(self.ended_at)
        return f"The incident was {how} at {when} while {while_}; what it owed from then on was left undone."

    @cached_property
    def ending(self) -> str:
        """The ending reached; `interrupted` when the trace stops before one."""
        ended = self.trace.first("ended")
        return str(ended.data["ending"]) if ended is not None else "interrupted"

    @cached_property
    def knowable(self) -> severity.Levels:
        """The accepted levels by what the seats could have had, without grace."""
        return severity.knowable_levels(self.trace, self.policy)

    @cached_property
    def true(self) -> severity.Levels:
        """The accepted levels by what really was."""
        return severity.true_levels(self.trace, self.policy)

    @cached_property
    def owed(self) -> severity.Levels:
        """The owed level over time, as sets of one."""
        lasting = self.true.at(self.ended_at) if self.given_up is not None else None
        return severity.owed_levels(self.trace, self.policy, self.knowable, lasting)

    def owed_at(self, at: int) -> Level:
        """The level whose duties held at `at`."""
        return self.owed.at(at)[0]

    def duties(self, level: Level) -> Duties:
        """What a level asks for."""
        return self.policy.duties[level]

    def owed_since(self, level: Level) -> int | None:
        """When this level or a stricter one was first owed during the response, or None if it never was."""
        if self.noticed is None:
            return None
        for since, levels in self.owed.over(self.noticed, self.over_at):
            if levels[0] <= level:
                return since
        return None

    @cached_property
    def strictest(self) -> Level:
        """The strictest level owed for as long as the pack's `held`; SEV4 before anybody was paged."""
        if self.noticed is None:
            return severity.MILDEST
        spans = self.owed.over(self.noticed, self.over_at)
        held: dict[Level, int] = {}
        for (since, levels), until in zip(spans, [s for s, _ in spans[1:]] + [self.over_at], strict=True):
            for level in LEVELS:
                if levels[0] <= level:
                    held[level] = held.get(level, 0) + until - since
        return next((level for level in LEVELS if held.get(level, 0) >= self.policy.clocks.held), "SEV4")

    @cached_property
    def serious(self) -> int | None:
        """When the incident first owed a response (SEV3 or stricter), or None: then nothing is owed."""
        return self.owed_since("SEV3")

    @cached_property
    def rateable(self) -> int | None:
        """When there was first a level to declare, or None: `serious`, or when SEV3 or stricter could be justified."""
        if self.serious is not None or self.noticed is None:
            return self.serious
        spans = self.knowable.over(self.noticed, self.over_at)
        return next((since for since, levels in spans if levels[0] <= "SEV3"), None)

    def role_due(self, role: Role) -> int | None:
        """When the role had to be named, or None when no level owed at any time asks for it."""
        within = self.policy.clocks.commander if role == "commander" else self.policy.clocks.roles
        for level in reversed(LEVELS):
            if role in self.duties(level).roles:
                since = self.owed_since(level)
                if since is not None:
                    return since + within
        return None

    @cached_property
    def remedies(self) -> list[Remedy]:
        """The remedies of the drill."""
        return remedies(self.trace)

    @cached_property
    def submitted(self) -> Event | None:
        """The post-mortem that counts: the last one submitted."""
        events = self.trace.of("submit_post_mortem")
        return events[-1] if events else None

    @cached_property
    def report(self) -> readers.Reading | None:
        """What the submitted post-mortem says."""
        return None if self.submitted is None else readers.post_mortem(self.trace, self.submitted)

    def by_seat(self, *kinds: str) -> list[Event]:
        """Events of these kinds by the persons of the seats."""
        return [e for e in self.trace.of(*kinds) if e.by in self.people]

    def seen(self, *kinds: str) -> list[Event]:
        """Events of these kinds that a seat could see."""
        return [e for e in self.trace.of(*kinds) if clocks.visible(self.trace, e)]

    def clock(self, at: int) -> str:
        """`at` as the local time of day."""
        return local(self.trace, at)

    def span(self, since: int, until: int) -> str:
        """`from 18:07 to 18:41, 34 min`."""
        return f"from {self.clock(since)} to {self.clock(until)}, {lasted(until - since)}"

    def name(self, person: str) -> str:
        """The name of a person, or the id when the header does not have them."""
        return self._named("people", person)

    def service(self, id: str) -> str:
        """The name of a service or journey."""
        return self._named("services", id) if self._known("services", id) else self._named("journeys", id)

    def team_of(self, service: str) -> str | None:
        """The team that owns a service."""
        return next((s["team"] for s in self.trace.header["services"] if s["id"] == service), None)

    def team_name(self, team: str) -> str:
        """The name of a team."""
        return self._named("teams", team)

    def _known(self, kind: str, id: str) -> bool:
        return any(row["id"] == id for row in self.trace.header[kind])

    def _named(self, kind: str, id: str) -> str:
        return next((str(row["name"]) for row in self.trace.header[kind] if row["id"] == id), id)


def evidence(events: Iterable[Event | None]) -> tuple[int, ...]:
    """The `n` of these events, in order and once each; None is left out."""
    return tuple(sorted({e.n for e in events if e is not None}))
