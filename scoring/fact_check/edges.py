"""The edges of an incident in a trace: where its logs turn, and where its impact begins, grows, eases and ends."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from functools import cached_property

from engine.trace import Event
from scoring import clocks
from scoring.fact_check.facts import Facts

SHARES = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 80.0, 95.0)
"""Per cent of customers affected: an impact begins, grows, eases and ends where the share crosses one. Ours."""
_EASING = 300
"""Seconds within which an impact is halved where it eases. Ours."""
_FELT = 2.0
"""Per cent affected from which on an impact can ease. Ours."""

Moment = tuple[int, int | None]
"""A drill second, and the `n` of its event where it is one."""


class Edges:
    """The edges of one trace."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    @cached_property
    def _log_edges(self) -> dict[tuple[str, str, str], tuple[Event, Event]]:
        """The first and the last log line of each service with a release, with a configuration, and of each trouble."""
        found: dict[tuple[str, str, str], tuple[Event, Event]] = {}
        for event in self.facts.of("log"):
            told = event.data.get("words") or {}
            slots = told.get("slots") or {}
            service = str(event.data.get("service"))
            keys = [(service, "release", str(slots.get("release"))), (service, "config", str(slots.get("config")))]
            if event.data.get("level") != "info":
                keys.append((service, "trouble", str(told.get("template"))))
            for key in keys:
                found[key] = (found[key][0] if key in found else event, event)
        return found

    @cached_property
    def logged(self) -> tuple[Moment, ...]:
        """The first and the last of each kind of log line that tells of trouble or of another release."""
        return tuple((event.at, event.n) for pair in self._log_edges.values() for event in pair)

    @cached_property
    def troubled(self) -> tuple[Moment, ...]:
        """The first of each kind of log line that tells of trouble."""
        return tuple((pair[0].at, pair[0].n) for key, pair in self._log_edges.items() if key[1] == "trouble")

    @cached_property
    def calmed(self) -> tuple[Moment, ...]:
        """The last of each kind of log line that tells of trouble."""
        return tuple((pair[1].at, pair[1].n) for key, pair in self._log_edges.items() if key[1] == "trouble")

    @cached_property
    def crossing(self) -> tuple[Moment, ...]:
        """Where the share of customers affected passes one of `SHARES`, either way."""
        found: set[int] = set()
        for shares in self.facts.hurt.values():
            before = 0.0
            for at, share in shares:
                if any((share >= edge) != (before >= edge) for edge in SHARES):
                    found.add(at)
                before = share
        return tuple((at, None) for at in sorted(found))

    @cached_property
    def eased(self) -> tuple[Moment, ...]:
        """Where the share of customers affected is down to half of what it was within `_EASING`, or to nothing."""
        found: set[int] = set()
        for shares in self.facts.hurt.values():
            recent: deque[tuple[int, float]] = deque()
            for at, share in shares:
                while recent and recent[0][0] < at - _EASING:
                    recent.popleft()
                if max((before for _, before in recent), default=0.0) >= max(_FELT, 2 * share):
                    found.add(at)
                recent.append((at, share))
        return tuple((at, None) for at in sorted(found))

    @cached_property
    def over(self) -> tuple[Moment, ...]:
        """Where the impact was eased, and where recovery was verified."""
        verified, eased = clocks.recovery(self.facts.trace), clocks.mitigate(self.facts.trace).until
        ended = [
            (int(event.data["since"]), event.n) for event in self.facts.of("impact_ended") if "since" in event.data
        ]
        found: list[Moment] = [*ended]
        found += [(eased, None)] if eased is not None else []
        found += [(verified.at, verified.n)] if verified is not None else []
        return tuple(found)

    @cached_property
    def starts(self) -> tuple[Moment, ...]:
        """Everything an incident can be said to have begun with."""
        kinds = ("impact_started", "fault_started", "alert_fired", "check_failed", "reported", "paged", "declare",
                 "acknowledge", "data_harmed", "take_command")  # fmt: skip
        first = self.facts.of("tickets", "message")[:1]
        return in_order([*instants([*self.facts.of(*kinds), *first]), *self.troubled, *self.crossing])

    @cached_property
    def ends(self) -> tuple[Moment, ...]:
        """Everything an incident, or its impact, can be said to have ended with."""
        kinds = ("impact_ended", "fault_cleared", "remedy_done", "changed", "deployed", "verify", "resolve", "close",
                 "ended", "alert_cleared", "check_passed", "hand_over_shift", "stand_down", "schedule_fix")  # fmt: skip
        return in_order([*instants(self.facts.of(*kinds)), *self.crossing, *self.over, *self.calmed])


def instants(events: Iterable[Event]) -> list[Moment]:
    """The moments of events."""
    return [(event.at, event.n) for event in events]


def in_order(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """The moments in the order of time, each once."""
    return tuple(sorted(set(moments), key=lambda moment: (moment[0], -1 if moment[1] is None else moment[1])))
