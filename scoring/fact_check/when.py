"""Times, lengths and the order of things, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from engine.trace import Event
from scoring.fact_check.facts import Facts
from scoring.fact_check.statements import Checked, Statement, asserted
from scoring.fact_check.words import EVENTS, REMEDIES
from scoring.words import lasted

_EVENTS = tuple((re.compile(pattern), kinds) for pattern, kinds in EVENTS)
_REMEDIES = tuple((name, re.compile(pattern)) for name, pattern in REMEDIES.items())
_DEEDS = ("authorise", "do", "remedy_started", "remedy_done", "remedy_failed")
_ABSENT = re.compile(
    r"\b(?:without|no|not|never|nobody) (?:(?:a|an|any|single|one|yet|been) )*(?:alerts?|pages?|paged|alerted)\b"
)
"""What did not happen at a time is no event of that time."""
_LEVEL = re.compile(r"\bsev ?([1-4])\b")
_ORDER = re.compile(r"^(?P<first>[^.;]{4,120}?)\b(?P<word>before|after)\b(?P<second>[^.;]{4,120})$")
_MOMENTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"\b(?:page|alert)?\w* ?(?:was )?acknowledg\w+|\backed\b"), ("acknowledge",)),
    (re.compile(r"\bwar room (?:was )?open\w*|\bopen\w* (?:the |a )?war room"), ("open_war_room",)),
    (re.compile(r"\b(?:took|taken|taking) command"), ("take_command",)),
    (re.compile(r"\brecovery (?:was )?verified|\bverif\w+ (?:the )?recovery"), ("verify",)),
    (re.compile(r"\b(?:incident (?:was )?closed|closed the incident)"), ("close",)),
)  # fmt: skip
_SLACK = 60
"""Seconds by which two things must lie apart before their order can be told wrongly."""


def times(facts: Facts, claimed: Iterable[dict[str, Any]], tolerance: int) -> Iterator[Checked]:
    """Each time that says what happened then, against every event it can mean."""
    for claim in claimed:
        if claim["kind"] != "time":
            continue
        text, at = str(claim["value"]["text"]).lower(), int(claim["value"]["at"])
        events = meant(facts, text)
        if not events:
            continue
        nearest = min(events, key=lambda event: (abs(event.at - at), event.n))
        right = abs(nearest.at - at) <= tolerance
        yield Checked("time", str(claim["quote"]), facts.clock(at), facts.clock(nearest.at), nearest.n, right)


def meant(facts: Facts, text: str) -> list[Event]:
    """The events a text (lower case) beside a time can mean. A named remedy or level means its own events only."""
    text = _ABSENT.sub(" ", text)
    kinds = {kind for pattern, names in _EVENTS if pattern.search(text) for kind in names}
    events = [event for event in facts.trace.events if event.kind in kinds]
    named = [name for name, pattern in _REMEDIES if pattern.search(text)]
    if named and kinds & set(_DEEDS):
        own = [event for event in events if event.kind not in _DEEDS or event.data.get("remedy") in named]
        # A remedy nobody carried out is another claim; its time is not held against other remedies.
        events = own if any(event.kind in _DEEDS for event in own) else [e for e in own if e.kind not in _DEEDS]
    levels = _LEVEL.findall(text)
    if levels and "declare" in kinds:
        events = [e for e in events if e.kind != "declare" or str(e.data["level"])[-1] in levels]
    return events


def lengths(facts: Facts, claimed: Iterable[dict[str, Any]], ratio: float) -> Iterator[Checked]:
    """Each length against every pair of instants it can mean."""
    for claim in claimed:
        if claim["kind"] != "duration":
            continue
        text, value = str(claim["quote"]).lower(), int(claim["value"])
        fitting = [seconds for pattern, lengths in facts.lengths if re.search(pattern, text) for seconds in lengths]
        if not fitting:
            continue
        nearest = min(fitting, key=lambda seconds: (abs(value - seconds), seconds))
        right = any(abs(value - seconds) <= max(60, ratio * seconds) for seconds in fitting)
        yield Checked("duration", str(claim["quote"]), lasted(value), lasted(nearest), None, right)


def order(facts: Facts, told: Iterable[Statement]) -> Iterator[Checked]:
    """ "X before Y" and "X after Y", where both name moments of the trace."""
    for statement in told:
        match = _ORDER.match(statement.low.strip(" .!"))
        if match is None or not asserted(f"{match['first']} {match['second']}"):
            continue
        first, second = _moments(facts, match["first"]), _moments(facts, match["second"])
        if not first or not second:
            continue
        early, late = (first, second) if match["word"] == "before" else (second, first)
        right = min(event.at for event in early) <= max(event.at for event in late) + _SLACK
        other = min(early, key=lambda event: event.n)
        was = f"{facts.clock(other.at)}, after {facts.clock(max(event.at for event in late))}"
        yield Checked("order", statement.text, f"{match['first'].strip()} {match['word']} {match['second'].strip()}"
                      if match["word"] == "before" else f"{match['first'].strip()} after {match['second'].strip()}",
                      was, other.n, right)  # fmt: skip


def _moments(facts: Facts, text: str) -> list[Event]:
    """The events of exactly one kind of moment that a text names; none when it names two or none."""
    found: list[list[Event]] = []
    for name, pattern in _REMEDIES:
        if pattern.search(text):
            found.append([e for e in facts.of(*_DEEDS) if e.data.get("remedy") == name])
    levels = _LEVEL.findall(text)
    if len(levels) == 1 and re.search(r"declar|rais", text):
        found.append([e for e in facts.of("declare") if str(e.data["level"])[-1] == levels[0]])
    found += [list(facts.of(*kinds)) for pattern, kinds in _MOMENTS if pattern.search(text)]
    return found[0] if len(found) == 1 else []
