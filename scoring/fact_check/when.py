"""Times, lengths and the order of things, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.trace import Event
from scoring.fact_check.facts import Facts
from scoring.fact_check.instants import Clock, Told, told
from scoring.fact_check.moments import Moments, nearest, supposed
from scoring.fact_check.statements import Checked, Statement, asserted
from scoring.fact_check.words import DEEDS, REMEDY_PATTERNS

_LEVEL = re.compile(r"\bsev ?([1-4])\b")
_ORDER = re.compile(r"^(?P<first>[^.;]{4,120}?)\b(?P<word>before|after)\b(?P<second>[^.;]{4,120})$")
_MOMENTS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"\b(?:page|alert)?\w* ?(?:was )?acknowledg\w+|\backed\b"), ("acknowledge",)),
    (re.compile(r"\bwar room (?:was )?open\w*|\bopen\w* (?:the |a )?war room"), ("open_war_room",)),
    (re.compile(r"\b(?:took|taken|taking) command"), ("take_command",)),
    (re.compile(r"\brecovery (?:was )?verified|\bverif\w+ (?:the )?recovery"), ("verify",)),
    (re.compile(r"\b(?:incident (?:was )?closed|closed the incident)"), ("close",)),
)  # fmt: skip
_SPAN = re.compile(
    r"\bduration\b|\bimpact\b|\boutage\b|\bincident\b|\b(?:customers?|users?|nobody|payments?|orders?|sign-ins?)\b"
    r".{0,80}\b(?:could not|couldn't|unable|fail\w*|affected|down|unavailable|pay)\b|\bunavailable\b|\blasted\b"
)
"""What is said of a range that is the incident, or its impact."""
_SHIFTED = 3
"""Times that have to be wrong before the whole account is tried in UTC. Ours."""
_SLACK = 60
"""Seconds by which two things must lie apart before their order can be told wrongly."""


def times(moments: Moments, clock: Clock, told_in: Iterable[Statement], tolerance: int) -> list[Checked]:
    """Each time that says what happened then, against everything it can mean.

    It is right where an event it can mean in any wording lies within the tolerance, wrong only where it plainly tells
    an act and nothing that can be called so lies there.
    """
    found = list(told(told_in, clock))
    for shift in (0, *_shifts(clock)):
        rows = [checked for one in found if (checked := _time(moments, _moved(one, shift), tolerance)) is not None]
        wrong = sum(not checked.right for checked in rows)
        if shift == 0:
            best = rows
            if wrong < _SHIFTED or wrong * 4 < len(rows) * 3:
                break
        elif wrong * 4 < len(rows):
            # The whole account is in another zone.
            return rows
    return best


def _shifts(clock: Clock) -> tuple[int, ...]:
    return (clock.local * 60,) if clock.local else ()


def _moved(one: Told, shift: int) -> Told:
    if not shift:
        return one
    return replace(one, ats=tuple(at + shift for at in one.ats), ends=tuple(at + shift for at in one.ends))


def _time(moments: Moments, one: Told, tolerance: int) -> Checked | None:
    clock = moments.facts.clock
    if one.ends and not one.listed:
        return _range(moments, one, tolerance)
    meant = moments.plain(one.plain, one.whole)
    if meant is not None and meant.definite and not one.ends and one.bound == "at" and not moments.loose(one.rest):
        near = nearest(meant.moments, one.ats)
        return near and Checked(
            "time", one.quote, clock(one.ats[0]), clock(near[1][0]), near[1][1], near[0] <= tolerance
        )
    loose = moments.loose(one.text)
    near = nearest(loose, one.ats)
    if near is not None and near[0] <= tolerance:
        return Checked("time", one.quote, clock(one.ats[0]), clock(near[1][0]), near[1][1], True)
    if meant is None:
        return None
    everything = sorted({*meant.moments, *loose}, key=lambda moment: (moment[0], moment[1] is not None, moment[1] or 0))
    if one.ends and any(begin - tolerance <= moment[0] <= end + tolerance + 59
                        for moment in everything for begin in one.ats for end in one.ends):  # fmt: skip
        return None
    if one.bound == "by" and any(moment[0] <= at + tolerance for moment in everything for at in one.ats):
        return None
    near = nearest(everything, one.ats)
    if near is None:
        return None
    return Checked("time", one.quote, clock(one.ats[0]), clock(near[1][0]), near[1][1], near[0] <= tolerance)


def _range(moments: Moments, one: Told, tolerance: int) -> Checked | None:
    """From one time to another, where that is plainly the incident or its impact."""
    if not _SPAN.search(one.text):
        return None
    clock = moments.facts.clock
    sides = ((moments.starts, one.ats), (moments.ends, one.ends))
    far = [(found, ats[0]) for every, ats in sides if (found := nearest(every, ats)) is not None]
    if len(far) < 2:
        return None
    (away, moment), at = max(far, key=lambda pair: pair[0][0])
    right = away <= tolerance
    if not right and (not _SPAN.search(one.plain) or supposed(one.whole)):
        return None
    return Checked("time", one.quote, clock(at), clock(moment[0]), moment[1], right)


def order(facts: Facts, rows: Iterable[Statement]) -> Iterator[Checked]:
    """ "X before Y" and "X after Y", where both name moments of the trace."""
    for statement in rows:
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
    for name, pattern in REMEDY_PATTERNS.items():
        if pattern.search(text):
            found.append([e for e in facts.of(*DEEDS) if e.data.get("remedy") == name])
    levels = _LEVEL.findall(text)
    if len(levels) == 1 and re.search(r"declar|rais", text):
        found.append([e for e in facts.of("declare") if str(e.data["level"])[-1] == levels[0]])
    found += [list(facts.of(*kinds)) for pattern, kinds in _MOMENTS if pattern.search(text)]
    return found[0] if len(found) == 1 else []
