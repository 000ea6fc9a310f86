"""The moments of a trace that something told of a time can mean, the hidden truth and the history included."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.trace import Event
from scoring.fact_check.acts import ACTS, DEFINITE, REMEDY_KINDS, TOLD_REMEDIES, UNPLAIN
from scoring.fact_check.edges import Edges, Moment, in_order, instants
from scoring.fact_check.facts import NUMBER, Facts, folded
from scoring.fact_check.plainness import joined, supposed
from scoring.fact_check.remedy_words import DONE, EXACT
from scoring.fact_check.runs import Runs
from scoring.fact_check.tellings import Tellings, telling_words
from scoring.fact_check.words import DEEDS, EVENTS, REMEDY_PATTERNS
from scoring.language.clock_times import LENGTH

_ACTS = tuple((re.compile(act.pattern), act) for act in ACTS)
_TOLD = {name: re.compile(pattern) for name, pattern in TOLD_REMEDIES.items()}
_EVENTS = tuple((re.compile(pattern), kinds) for pattern, kinds in EVENTS)
_UNPLAIN = re.compile(UNPLAIN)
_WELL = re.compile(next(act.pattern for act in ACTS if act.name == "well again"))
"""What is well again is told plainly, though "again" alone is not."""
_WITHIN = re.compile(
    r"\b(?:in|within) (?:a|an|one|two|three|\d{1,3}) (?:minutes?|mins?|min|seconds?|s)\b(?! (?:of|from|after|since)\b)"
)
"""A length beside a time that does not move it."""
_AUDIENCES = (
    (re.compile(r"\bstatus page\b|\bcustomers\b|\bpublic\b"), "to the public"),
    (re.compile(r"\b(?:executives|management)\b"), "to the executives"),
)
_READ_BY = {"to the public": ("status_page", "customers"), "to the executives": ("executives",)}
"""The audiences of a post, as the trace has them."""
_LEVEL = re.compile(r"\bsev ?-?([1-4])\b")
_ABSENT = re.compile(
    r"\b(?:without|no|not|never|nobody) (?:(?:a|an|any|single|one|yet|been) )*(?:alerts?|pages?|paged|alerted)\b"
)
"""What did not happen at a time is no event of that time."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What is plainly told of a time: the names of the acts, and every moment they can mean."""

    names: tuple[str, ...]
    moments: tuple[Moment, ...]

    @property
    def definite(self) -> bool:
        """Whether all that is told is the seat's own deeds, which are called by their own names only."""
        return all(name in DEFINITE for name in self.names)


class Moments(Edges):
    """The moments of one trace."""

    def __init__(self, facts: Facts, runs: Runs, tellings: Tellings) -> None:
        super().__init__(facts)
        self.runs = runs
        self.tellings = tellings
        self._plain: dict[tuple[str, ...], Meant | None] = {}
        self._loose: dict[tuple[tuple[str, ...], ...], tuple[Moment, ...]] = {}
        self._people: dict[str, tuple[Moment, ...]] = {}
        self._remedies: dict[str, list[Event]] = {}

    def remedy(self, name: str) -> list[Event]:
        """Every event that has to do with a remedy: where somebody had a part in it, and its effect."""
        if name not in self._remedies:
            own = [e for e in self.facts.of(*REMEDY_KINDS) if e.data.get("remedy") == name]
            found = {event.n: event for event in (*own, *self.runs.proposed(name), *self.runs.effects(name))}
            self._remedies[name] = [found[n] for n in sorted(found)]
        return self._remedies[name]

    def of_person(self, person: str) -> tuple[Moment, ...]:
        """Everything somebody did, said, was told or was called for."""
        if person not in self._people:
            keys = ("person", "to", "caller")
            self._people[person] = in_order(instants(
                event for event in self.facts.trace.events
                if event.kind != "header" and (event.by == person or person in (*(event.data.get(key) for key in keys),
                                               *(event.data.get("people") or ())))
            ))  # fmt: skip
        return self._people[person]

    def plain(self, clause: str, whole: str) -> Meant | None:
        """What a clause (lower case) plainly tells; None where it does not, or where `whole` is supposed or hearsay."""
        if not clause or _UNPLAIN.search(joined(_WELL.sub(" ", clause))):
            return None
        if supposed(whole) or LENGTH.search(_WITHIN.sub(" ", clause)):
            return None
        names = [act.name for pattern, act in _ACTS if pattern.search(clause)]
        done = self.tellings.done(folded(clause))
        told = [name for name in DONE if name in done or (name in _TOLD and _TOLD[name].search(clause))]
        levels = tuple(sorted(set(_LEVEL.findall(clause)))) if "declared" in names else ()
        # A remedy nobody spoke of is another claim; its time is not held against other remedies.
        if (not names and not told) or not all(self.remedy(name) for name in told):
            return None
        narrow = self._narrow(names, clause)
        for name in told:
            values = sorted({value for run in self.runs.of(name) for value in run.values})
            narrow += tuple(value for value in values if telling_words(value) & _words(clause))
        key = (*names, *told, *levels, *narrow)
        if key not in self._plain:
            moments = self._moments(names, told, levels, narrow)
            self._plain[key] = Meant((*names, *told), moments) if moments else None
        return self._plain[key]

    def _moments(
        self, names: list[str], told: list[str], levels: tuple[str, ...], narrow: tuple[str, ...]
    ) -> tuple[Moment, ...]:
        found: list[Moment] = []
        for act in ACTS:
            if act.name not in names:
                continue
            events = self.facts.of(*act.kinds)
            if act.name == "declared":
                own = [event for event in events if str(event.data.get("level"))[-1:] in levels]
                events = own if own else events
            certain = self._own(act.name, events, narrow)
            if certain:
                found += certain
                continue
            found += instants(events)
            for more in act.instants:
                found += getattr(self, more)
        for name in told:
            found += instants(self._about(name, narrow))
        return in_order(found)

    def _about(self, name: str, values: tuple[str, ...]) -> list[Event]:
        """The events of a remedy; of the flag, job or configuration that is named, where one is."""
        every = self.remedy(name)
        own = [event for event in every if any(value in str(event.data).lower() for value in values)]
        if own or name in EXACT:
            return own or every
        return every + [
            e for run in self.runs.like(name) for e in (run.decided, run.started, run.ended) if e is not None
        ]

    def _narrow(self, names: list[str], clause: str) -> tuple[str, ...]:
        """What a clause names that makes an act a certain one: a release, an alert, or that it was the first."""
        found: list[str] = []
        if "released" in names:
            out = {str(event.data.get(key)) for event in self.facts.of("deployed") for key in ("release", "previous")}
            found += sorted(out & set(NUMBER.findall(clause)))
        if "paged" in names:
            words = set(re.findall(r"[\w-]+", clause))
            found += sorted({str(row["id"]) for row in self.facts.trace.header.get("alerts") or []} & words)
        if "posted" in names and re.search(r"\bfirst\b", clause):
            found.append("first")
        if "posted" in names:
            found += [name for pattern, name in _AUDIENCES if pattern.search(clause)]
        return tuple(found)

    def _own(self, name: str, events: list[Event], narrow: tuple[str, ...]) -> list[Moment]:
        """The moments of the very release, alert or first post that is named; empty where none is."""
        if not narrow:
            return []
        if name == "released":
            told = instants(e for e in events if any(number in NUMBER.findall(str(e.data)) for number in narrow))
            edges = [pair for key, pair in self._log_edges.items() if key[1] == "release" and key[2] in narrow]
            return told + instants(event for pair in edges for event in pair)
        if name == "paged":
            return [(e.at, e.n) for e in events if {str(e.data.get("alert")), str(e.data.get("why"))} & set(narrow)]
        audiences = {audience for told in narrow for audience in _READ_BY.get(told, ())}
        if name == "posted" and audiences:
            people = {str(row["id"]) for row in self.facts.people if row.get("audience") in audiences}
            return [
                (e.at, e.n) for e in events
                if e.data.get("audience") in audiences or str(e.data.get("to")) in people
            ]  # fmt: skip
        if name == "posted" and "first" in narrow:
            firsts: dict[str, Moment] = {}
            for event in events:
                firsts.setdefault(f"{event.kind} {event.data.get('audience')}", (event.at, event.n))
            return list(firsts.values())
        return []

    def loose(self, text: str) -> tuple[Moment, ...]:
        """The events a text (lower case) beside a time can mean in any wording, for calling it right."""
        text = _ABSENT.sub(" ", text)
        kinds = tuple(sorted({kind for pattern, names in _EVENTS if pattern.search(text) for kind in names}))
        named = tuple(name for name, pattern in REMEDY_PATTERNS.items() if pattern.search(text))
        levels = tuple(sorted(set(_LEVEL.findall(text))))
        key = (kinds, named, levels)
        if key not in self._loose:
            events = self.facts.of(*kinds) if kinds else []
            if named and set(kinds) & set(DEEDS):
                own = [event for event in events if event.kind not in DEEDS or event.data.get("remedy") in named]
                events = own if any(e.kind in DEEDS for e in own) else [e for e in own if e.kind not in DEEDS]
            if levels and "declare" in kinds:
                events = [e for e in events if e.kind != "declare" or str(e.data["level"])[-1] in levels]
            self._loose[key] = in_order(instants(events))
        return self._loose[key]


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", text))


def nearest(moments: Sequence[Moment], ats: Iterable[int]) -> tuple[int, Moment] | None:
    """How far the nearest of the moments (in their order) lies from these instants, whose minute counts whole."""
    found: tuple[int, Moment] | None = None
    for at in ats:
        here = bisect_left(moments, at, key=lambda moment: moment[0])
        for moment in moments[max(0, here - 1) : here + 1]:
            far = max(at - moment[0], moment[0] - at - 59, 0)
            if found is None or far < found[0]:
                found = far, moment
    return found
