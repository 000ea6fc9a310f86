"""The remedies of a drill, each from the decision to its effect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.catalogue import plainly
from engine.trace import Event, Trace

# Ordered and carried out like a remedy, but nothing is different afterwards: no change, and no attempt to mitigate.
CHANGES_NOTHING = ("capture_evidence",)


@dataclass(frozen=True, slots=True)
class Remedy:
    """A remedy somebody decided on.

    `decided` is the `authorise` or `do` event, `person` who carries it out; `done` is the event that ended it, with
    or without success, and None while it runs.
    """

    decided: Event
    remedy: str
    params: dict[str, Any]
    person: str
    by_hand: bool
    started: Event | None
    done: Event | None

    @property
    def at(self) -> int:
        """When it was decided."""
        return self.decided.at

    @property
    def things(self) -> frozenset[str]:
        """The services and journeys it is for, as far as its events name them."""
        events = [e for e in (self.decided, self.started, self.done) if e is not None]
        named = [name for e in events for name in str(e.data.get("service") or "").split(", ") if name]
        return frozenset([*named, *[str(self.params[key]) for key in ("service", "journey") if self.params.get(key)]])

    @property
    def over_at(self) -> int | None:
        """When it ended, or None while it runs."""
        return None if self.done is None else self.done.at

    @property
    def said(self) -> str:
        """What it is called in a sentence."""
        return plainly(self.remedy, self.params)

    @property
    def failed(self) -> bool:
        """Whether it ended without having been carried out: nothing has changed by it."""
        return self.done is not None and not self.worked

    @property
    def worked(self) -> bool:
        """Whether it was carried out. It may still not have helped."""
        return self.done is not None and self.done.kind == "remedy_done"


def remedies(trace: Trace) -> list[Remedy]:
    """Every remedy that was authorised or done by hand, in the order of the decisions."""
    starts = trace.of("remedy_started")
    ends = trace.of("remedy_done", "remedy_failed")
    found: list[Remedy] = []
    for event in trace.of("authorise", "do"):
        if event.data["remedy"] in CHANGES_NOTHING:
            continue
        person = event.by if event.kind == "do" else event.data["person"]
        started = following(event, starts, person)
        done = following(started or event, ends, person)
        params = event.data.get("params") or {}
        found.append(Remedy(event, event.data["remedy"], params, person, event.kind == "do", started, done))
    return found


def following(event: Event, candidates: list[Event], person: str) -> Event | None:
    """The event this one led to: by its cause, else the next of the same remedy and person."""
    for candidate in candidates:
        if candidate.cause == event.n:
            return candidate
    for candidate in candidates:
        same = candidate.data["remedy"] == event.data["remedy"] and candidate.data.get("person", person) == person
        if candidate.cause is None and candidate.n > event.n and same:
            return candidate
    return None
