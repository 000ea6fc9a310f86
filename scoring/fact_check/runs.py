"""The remedies of a trace as they were carried out: by whom, on what, from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from engine.trace import Event
from scoring.fact_check.acts import ALIKE, CHANGED_BY
from scoring.fact_check.facts import Facts
from scoring.remedies import following

_NO_VALUES = ("service", "how", "to")
_ENDS = ("remedy_done", "remedy_failed")


@dataclass(frozen=True, slots=True)
class Run:
    """One remedy that was decided on or begun. `started` and `ended` are None where it never came to that."""

    remedy: str
    params: dict[str, Any]
    things: frozenset[str]
    decided: Event
    started: Event | None
    ended: Event | None
    people: frozenset[str]

    @property
    def begun_at(self) -> int:
        """When work on it began; when it was decided where nobody began."""
        return self.decided.at if self.started is None else self.started.at

    @property
    def over_at(self) -> int | None:
        """When it was done, None where it was not."""
        return self.ended.at if self.ended is not None and self.ended.kind == "remedy_done" else None

    @property
    def values(self) -> frozenset[str]:
        """The flag, job, configuration or release it was about, in lower case."""
        return frozenset(str(value).lower() for key, value in self.params.items() if key not in _NO_VALUES)


class Runs:
    """Every remedy of one trace."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    @cached_property
    def all(self) -> list[Run]:
        """The remedies that were decided on or begun, in the order they were."""
        starts, ends = self.facts.of("remedy_started"), self.facts.of(*_ENDS)
        found: list[Run] = []
        seen: set[int] = set()
        for decided in self.facts.of("authorise", "do"):
            started = _next(decided, starts, seen)
            if started is not None:
                seen.add(started.n)
            found.append(_run(decided, started, _next(started or decided, ends, seen)))
        for started in starts:
            if started.n not in seen:
                found.append(_run(started, started, _next(started, ends, seen)))
        return sorted(found, key=lambda run: run.decided.n)

    def of(self, name: str) -> list[Run]:
        """The runs of one remedy."""
        return [run for run in self.all if run.remedy == name]

    def like(self, name: str) -> list[Run]:
        """The runs of one remedy, and of those that are called by its name."""
        names = {name, *(other for group in ALIKE if name in group for other in group)}
        return [run for run in self.all if run.remedy in names]

    def effects(self, name: str) -> list[Event]:
        """What was seen to change as it does by a remedy, by whomever."""
        changed = [event for event in self.facts.of("changed") if event.data.get("what") in CHANGED_BY.get(name, ())]
        return changed + (self.facts.of("deployed") if name == "roll_back" else [])

    def proposed(self, name: str) -> list[Event]:
        """Where somebody proposed, suggested, offered or ordered a remedy."""
        return [
            event
            for event in self.facts.trace.events
            if (event.kind == "propose" and event.data.get("remedy") == name)
            or any(isinstance(row := event.data.get(key), dict) and row.get("remedy") == name
                   for key in ("suggests", "orders"))
        ]  # fmt: skip

    @cached_property
    def commanders(self) -> frozenset[str]:
        """Everybody who led at some time: what is done at their word is called theirs."""
        seats = {str(seat["person"]) for seat in self.facts.trace.header.get("seats") or []}
        given = {str(event.data.get("person")) for event in self.facts.of("hand_over_command")}
        named = {str(e.data.get("person")) for e in self.facts.of("assign") if e.data.get("role") == "commander"}
        return frozenset(seats | given | named | {event.by for event in self.facts.of("take_command")})

    @cached_property
    def heard(self) -> frozenset[str]:
        """Everybody who was called, came, did or said anything."""
        found: set[str] = set()
        for event in self.facts.trace.events:
            if event.kind in ("header", "deployed", "changed", "submit_post_mortem"):
                continue
            found.add(event.by)
            found.update(str(event.data.get(key)) for key in ("person", "to", "owner"))
            found.update(event.data.get("people") or ())
        return frozenset(found)

    def values(self, key: str) -> frozenset[str]:
        """The flags, jobs or the like that any remedy of the trace, done or only spoken of, was about."""
        found = set()
        for event in self.facts.trace.events:
            for row in (event.data, event.data.get("suggests"), event.data.get("orders")):
                params = row.get("params") if isinstance(row, dict) else None
                if isinstance(params, dict) and params.get(key):
                    found.add(str(params[key]).lower())
        return frozenset(found)


def _run(decided: Event, started: Event | None, ended: Event | None) -> Run:
    events = [event for event in (decided, started, ended) if event is not None]
    params = dict(events[0].data.get("params") or {})
    things = {name for event in events for name in str(event.data.get("service") or "").split(", ") if name}
    things |= {str(params[key]) for key in ("service", "journey", "to") if params.get(key)}
    people = {name for event in events for name in (event.by, str(event.data.get("person")))} - {"world", "None"}
    return Run(str(decided.data["remedy"]), params, frozenset(things), decided, started, ended, frozenset(people))


def _next(event: Event, candidates: Iterable[Event], seen: set[int]) -> Event | None:
    """What an event led to, of what no other did."""
    person = event.data.get("person", event.by)
    return following(event, [row for row in candidates if row.n not in seen], person)
