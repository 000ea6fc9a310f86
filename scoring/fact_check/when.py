"""Times, held against the trace."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from scoring.fact_check.facts import folded
from scoring.fact_check.instants import Clock, Told, told
from scoring.fact_check.moments import Moments, nearest
from scoring.fact_check.plainness import supposed
from scoring.fact_check.statements import Checked, Statement

_DOES = (
    r"(?:paged|called|arriv\w+|join\w+|comes|came|asks?|asked|answer\w*|report\w*|confirm\w*|finds?|found|names?|named"
    r"|sees|saw|says|tells|told|writes|wrote|phones|phoned|object\w*|offer\w*|propos\w*|suggest\w*|advis\w*"
    r"|recommend\w*|points?|pointed|explains?|explained|wants|wonders|takes|took|sets|set|turns|turned|switch\w*"
    r"|restart\w*|rolls|rolled|pins|pinned|paus\w+|releas\w+|authoris\w+|authoriz\w+|declar\w+|acknowledg\w+"
    r"|agree\w*|consent\w*|declin\w*|accept\w*|repl(?:y|ies|ied)|resolv\w+|clos\w+|verif\w+|posts?|posted|inform\w*)\b"
)
"""What somebody does or has done to them that leaves a trace."""
_ABSENT = re.compile(
    r"\b(?:not|never|no|nobody|without|would|could|should|might|if|whether|until|since|before|after|already|still|later"
    r"|earlier|ago|once|while|by then|next|due|meant|planned|expected|promised|unanswered)\b|n't\b|\?"
)
"""Words with which nothing need have been heard of somebody then."""
_SPAN = re.compile(
    r"\bduration\b|\bimpact\b|\boutage\b|\bincident\b|\b(?:customers?|users?|nobody|payments?|orders?|sign-ins?)\b"
    r".{0,80}\b(?:could not|couldn't|unable|fail\w*|affected|down|unavailable|pay)\b|\bunavailable\b|\blasted\b"
)
"""What is said of a range that is the incident, or its impact."""
_SHIFTED = 3
"""Times that have to be wrong before the whole account is tried in UTC. Ours."""


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
    present = _present(moments, one, tolerance)
    if present is not None and not present.right:
        return present
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
        return present
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


def _present(moments: Moments, one: Told, tolerance: int) -> Checked | None:
    """What somebody did at a time: wrong where nothing at all was heard of them around it."""
    clause = folded(one.plain)
    match = re.match(rf"(?:mr |mrs |ms |dr )?(?P<who>{moments.tellings.names})(?::|,? {_DOES})", clause)
    if match is None or one.bound != "at" or one.ends or _ABSENT.search(clause) or supposed(one.whole):
        return None
    people = moments.facts.mentioned(clause)
    over = moments.facts.of("ended")
    if len(people) != 1 or not all(0 <= at <= (over[0].at if over else moments.facts.trace.until) for at in one.ats):
        return None
    clock, near = moments.facts.clock, nearest(moments.of_person(people[0]), one.ats)
    return near and Checked("time", one.quote, clock(one.ats[0]), clock(near[1][0]), near[1][1], near[0] <= tolerance)


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
