"""What is said to have come before or after what, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.trace import Event
from scoring.fact_check.facts import Facts, folded
from scoring.fact_check.plainness import denied, masked, supposed
from scoring.fact_check.runs import Runs
from scoring.fact_check.statements import Checked, Statement, clauses
from scoring.fact_check.tellings import Tellings

_SPLIT = re.compile(r"[;.!?:](?:\s|$)")
_SIDE = r"[^;]{4,160}?"
_ORDERS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), word)
    for pattern, word in (
        (rf"^(?P<a>{_SIDE}),? and only then (?P<b>.{{4,160}})$", "before"),
        (rf"^(?:first )?(?P<a>{_SIDE}),? (?:and )?then (?P<b>.{{4,160}})$", "before"),
        (rf"^(?P<a>{_SIDE}) by the time (?:that )?(?P<b>.{{4,160}})$", "before"),
        (rf"^by the time (?:that )?(?P<b>{_SIDE}), (?P<a>.{{4,160}})$", "before"),
        (rf"^when (?P<b>{_SIDE}), (?P<a>.{{3,120}}?\b(?:already|long since)\b.{{3,120}})$", "before"),
        (rf"^(?P<a>{_SIDE}\b(?:already|long since)\b{_SIDE}) when (?P<b>.{{4,160}})$", "before"),
        (rf"^(?P<a>{_SIDE}\bonly\b(?! (?:just|half|one|two|an?)\b){_SIDE}) when (?P<b>.{{4,160}})$", "after"),
        (rf"^(?P<a>{_SIDE}\bhad\b{_SIDE}) when (?P<b>.{{4,160}})$", "before"),
        (rf"^before (?P<b>{_SIDE}), (?P<a>.{{4,160}})$", "before"),
        (rf"^(?:only )?(?:after|once|as soon as) (?P<b>{_SIDE}), (?P<a>.{{4,160}})$", "after"),
        (rf"^(?P<a>{_SIDE}) before (?P<b>.{{4,160}})$", "before"),
        (rf"^(?P<a>{_SIDE}) (?:only )?(?:after|once|as soon as) (?P<b>.{{4,160}})$", "after"),
        (rf"^(?P<a>{_SIDE}) only when (?P<b>.{{4,160}})$", "after"),
    )
)
"""How an order is told, the narrowest wording first: `a` came before or after `b`."""
_LEVEL = re.compile(r"\bsev ?-?([1-4])\b")
_DECIDING = re.compile(
    r"\b(?:authori[sz]\w+|decid\w+|order(?:ed|ing)|agreed|allowed|approv\w+|go-ahead|the go|the word)\b"
)
"""Words of a decision, which comes before the deed."""
_BEGAN = re.compile(r"\b(?:began|begun|started)\b")
_ENDED = re.compile(r"\b(?:finished|had ended|was over|was complete|was through)\b")
"""Words that tell the one end of a remedy."""
_ACTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"\b(?:page|alert)s? (?:was |were )?acknowledg\w+|\backnowledg(?:ed|ing) the (?:page|alert)|\backed\b"),
     ("acknowledge",)),
    (re.compile(r"\bwar ?room (?:was |had been )?open\w*|\bopen\w* (?:the |a )?war ?room"), ("open_war_room",)),
    (re.compile(r"\b(?:took|taken|taking) command|\bcommand was taken"), ("take_command",)),
    (re.compile(r"\brecovery (?:was |had been )?verified|\bverif\w+ (?:the )?recovery"), ("verify",)),
    (re.compile(r"\bincident (?:was |had been )?closed|\bclos(?:ed|ing) the incident"), ("close",)),
    (re.compile(r"\bincident (?:was |had been )?resolved|\bresolv(?:ed|ing) the incident"), ("resolve",)),
)  # fmt: skip
_AUDIENCES: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"\b(?:status page|public notice|notice to (?:customers|members))\b"), ("status_page", "customers")),
    (re.compile(r"\b(?:executives|management|board)\b"), ("executives",)),
)
_TOLD = re.compile(
    r"\b(?:told|informed|posted|written to|went out|published|updated|heard|notified|wrote|learn(?:ed|t))\b"
)
_CALLED = re.compile(r"\b(?:paged|called in|brought in|woken|woke)\b")
_CONSENTED = re.compile(
    r"\b(?:consent\w*|agreed|agreement|approval|approved|said yes|gave (?:the|its|his|her) (?:word|yes))\b"
)
_RUNS_OVER = re.compile(r"\b(?:over|through|via|on|to|with) (?:the )?(?P<name>[a-z][\w-]+)")
_SLACK = 60
"""Seconds by which two moments must lie apart before their order can be told wrongly. Two remedies need none: each has
a beginning and an end. Ours."""


@dataclass(frozen=True, slots=True)
class Spell:
    """When something told of was going on: from the first instant it can mean to the last; and an event of it."""

    first: int
    last: int
    event: int
    remedy: bool


class _Reader:
    """Reads one side of an order."""

    def __init__(self, facts: Facts, runs: Runs, tellings: Tellings) -> None:
        self.facts = facts
        self.runs = runs
        self.tellings = tellings

    def spell(self, text: str, other: str) -> Spell | None:
        """When that was which a text (folded) tells; None where it tells nothing definite, or several things."""
        found = [*self._acts(text), *self._posts(text), *self._calls(text)]
        remedies = self.tellings.named(text) or self._provider(text)
        if len(remedies) + len(found) > 1:
            return None
        if not remedies:
            return found[0] if found else self._consent(text, other)
        name = next(iter(remedies))
        every = self.runs.of(name)
        if not every:
            return None
        things = set(self.facts.things(text))
        every = [run for run in every if run.things & things] or every
        if _DECIDING.search(text):
            return None
        ends = [run.begun_at if run.over_at is None else run.over_at for run in every]
        first, last = min(run.begun_at for run in every), max(ends)
        if _BEGAN.search(text):
            return Spell(first, first, every[0].decided.n, False)
        if _ENDED.search(text) and len(every) == 1:
            return Spell(last, last, every[0].decided.n, False)
        return Spell(first, last, every[0].decided.n, True)

    def _acts(self, text: str) -> Iterator[Spell]:
        for pattern, kinds in _ACTS:
            if pattern.search(text):
                yield from _spell(self.facts.of(*kinds))
        levels = set(_LEVEL.findall(text))
        if levels and re.search(r"declar|rais|lower|upgrad|downgrad", text):
            told = [event for event in self.facts.of("declare") if str(event.data["level"])[-1] in levels]
            yield from _spell(told if len(levels) == 1 else [])

    def _posts(self, text: str) -> Iterator[Spell]:
        """The first word to an audience."""
        for pattern, audiences in _AUDIENCES:
            if pattern.search(text) and _TOLD.search(text):
                yield from _spell([e for e in self.facts.of("post") if e.data.get("audience") in audiences][:1])

    def _calls(self, text: str) -> Iterator[Spell]:
        """The calls of one person."""
        people = self.facts.mentioned(text)
        if _CALLED.search(text) and len(people) == 1:
            yield from _spell(
                [e for e in self.facts.of("page", "paged", "bring_in")
                 if people[0] in (e.data.get("person"), *(e.data.get("people") or ()))]
            )  # fmt: skip

    def _provider(self, text: str) -> set[str]:
        """The switch to a provider that a text says was in use."""
        if not re.search(r"\balready\b|\brunning\b|\bsent\b|\bwent\b|\bmoved\b", text):
            return set()
        used = {str(e.data.get("now")) for e in self.facts.of("changed") if e.data.get("what") == "calls"}
        named = {thing for match in _RUNS_OVER.finditer(text) for thing in self.facts.things(match["name"])}
        return {"switch_provider"} if used & named and self.runs.of("switch_provider") else set()

    def _consent(self, text: str, other: str) -> Spell | None:
        """When somebody last spoke for the remedy that the other side tells."""
        people, remedies = self.facts.mentioned(text), self.tellings.named(other)
        if not _CONSENTED.search(text) or len(people) != 1 or len(remedies) != 1:
            return None
        spoken = [event for event in self.runs.proposed(next(iter(remedies))) if event.by == people[0]]
        return next(_spell(spoken), None)


def _spell(events: list[Event]) -> Iterator[Spell]:
    if events:
        yield Spell(min(e.at for e in events), max(e.at for e in events), events[0].n, False)


def orders(facts: Facts, runs: Runs, tellings: Tellings, told: Iterable[Statement]) -> Iterator[Checked]:
    """Each order of two definite things: wrong where all of the one lay on the other side of all of the other."""
    reader = _Reader(facts, runs, tellings)
    for statement in told:
        for piece in _SPLIT.split(masked(folded(statement.low))):
            text = piece.strip(" -*•")
            if supposed(text) or denied(text):
                continue
            for pattern, word in _ORDERS:
                match = pattern.match(text)
                if match is None:
                    continue
                one, other = _beside(match)
                a, b = reader.spell(one, other), reader.spell(other, one)
                if a is not None and b is not None and a.event != b.event:
                    early, late = (a, b) if word == "before" else (b, a)
                    slack = 0 if early.remedy and late.remedy else _SLACK
                    right = early.first < late.last if slack == 0 else early.first <= late.last + slack
                    was = f"{facts.clock(early.first)}, after {facts.clock(late.last)}"
                    said = f"{one} {word} {other}"
                    yield Checked("order", statement.text, said, was, early.event, right)
                break


def _beside(match: re.Match[str]) -> tuple[str, str]:
    """The two clauses that stand beside the word of an order; what is further off is told of something else."""
    found = []
    for name, rival in (("a", "b"), ("b", "a")):
        text = match[name].strip(" ,")
        parts = [part for part in clauses(text) if part.strip()] or [text]
        found.append(parts[-1 if match.start(name) < match.start(rival) else 0].strip())
    return found[0], found[1]
