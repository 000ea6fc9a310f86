"""C503: the post-mortem against the trace."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from scoring import clocks
from scoring.case import Case
from scoring.policy.model import LEVELS
from scoring.post_mortem import level_of, owed
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.words import lasted, listed

SUBJECTS = ("severity", "times", "durations")
MET_RATIO = 0.8
PARTLY_RATIO = 0.5

# What is said of a time, and the events it can mean.
MEANT: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"acknowledg|\back(?:ed)?\b"), ("acknowledge",)),
    (re.compile(r"declar|\bsev ?[1-4]\b|severity|rais(?:ed|ing)"), ("declare",)),
    (re.compile(r"alert|paged|\bpage\b"), ("alert_fired", "check_failed", "reported", "paged", "page")),
    (re.compile(r"\boutside check|\bprobe\b"), ("check_failed", "check_passed")),
    (re.compile(r"war room|bridge"), ("open_war_room",)),
    (re.compile(r"deploy|release"), ("deployed",)),
    (re.compile(r"roll(?:ed|ing|s)? ?back|rollback|restart|shed|scal|switch|retries|mitigat|remed"),
     ("authorise", "do", "remedy_started", "remedy_done", "remedy_failed")),
    (re.compile(r"restor|recover|verif|back to normal|healthy"), ("verify", "impact_ended", "remedy_done", "resolve")),
    (re.compile(r"resolv|clos"), ("resolve", "close", "ended", "verify")),
    (re.compile(r"impact|customers? (?:start|beg|notic)|errors? (?:start|beg|rise|rose)"),
     ("impact_started", "impact_ended")),
    (re.compile(r"cause|found|identif|finding"), ("finding",)),
)  # fmt: skip


@criterion("C503", "post_mortem", practice="P514", weight=20)
def agrees(case: Case) -> Sequence[Score]:
    """The post-mortem's severity, times and durations agree with what happened.

    A time is checked where it says what happened then, against every event it can mean; a length against every clock
    it can mean, for definitions differ. Met from four fifths of what can be checked on, partly from half. A post-mortem
    that states none of it is missed.
    """
    if case.submitted is None or case.report is None:
        if not owed(case):
            return [Score("not_applicable", "No post-mortem was owed.")]
        return [Score("missed", "There is no post-mortem to check.", "Write one.", subject=name) for name in SUBJECTS]
    stated = case.report.claims
    judges: tuple[Callable[[Case, Sequence[dict[str, Any]]], Score], ...] = (_severity, _times, _durations)
    return [judge(case, stated) for judge in judges]


def _severity(case: Case, stated: Sequence[dict[str, Any]]) -> Score:
    seen = _seen(case)
    said = sorted({claim["value"] for claim in stated if claim["kind"] == "severity"})
    right = {level_of(case), case.strictest}
    sets = [levels for _, levels in case.true.over(0, case.over_at)]
    right |= {*min(sets, key=lambda levels: LEVELS.index(levels[-1]))} if sets else set()
    wanted = listed(sorted(right), "or")
    if not said:
        return Score("missed", "The post-mortem states no severity.", f"State it: {wanted}.", seen, "severity")
    if said[0] in right:
        return Score("met", f"The strictest severity it states is {said[0]}, which agrees.", "", seen, "severity")
    because = f"The strictest severity it states is {said[0]}; it was {wanted}."
    return Score("missed", because, "Take the severity from the incident's timeline.", seen, "severity")


def _times(case: Case, stated: Sequence[dict[str, Any]]) -> Score:
    seen = _seen(case)
    tolerance = case.policy.post_mortem.tolerance
    right = 0
    wrong: list[str] = []
    for claim in stated:
        if claim["kind"] != "time":
            continue
        text = str(claim["value"]["text"]).lower()
        kinds = {kind for pattern, kinds in MEANT if pattern.search(text) for kind in kinds}
        events = [e for e in case.trace.events if e.kind in kinds]
        if not events:
            continue
        nearest = min(events, key=lambda e: (abs(e.at - claim["value"]["at"]), e.n))
        if abs(nearest.at - claim["value"]["at"]) <= tolerance:
            right += 1
        else:
            wrong.append(f"“{str(claim['quote'])[:60]}” (nearest {case.clock(nearest.at)})")
    return _judged("times", right, wrong, "times", "Copy the times from the incident's timeline.", seen)


def _durations(case: Case, stated: Sequence[dict[str, Any]]) -> Score:
    seen = _seen(case)
    options = _lengths(case)
    right = 0
    wrong: list[str] = []
    for claim in stated:
        if claim["kind"] != "duration":
            continue
        text = str(claim["quote"]).lower()
        fitting = [seconds for pattern, lengths in options if re.search(pattern, text) for seconds in lengths]
        if not fitting:
            continue
        value = int(claim["value"])
        slack = case.policy.post_mortem.tolerance_ratio
        if any(abs(value - seconds) <= max(60, slack * seconds) for seconds in fitting):
            right += 1
        else:
            nearest = min(fitting, key=lambda seconds: (abs(value - seconds), seconds))
            wrong.append(f"“{str(claim['quote'])[:60]}” (nearest {lasted(nearest)})")
    return _judged("durations", right, wrong, "lengths of time", "Count them from the incident's timeline.", seen)


def _lengths(case: Case) -> list[tuple[str, list[int]]]:
    """What is said of a length, and every length it can mean."""
    starts = _at(case, "impact_started", "paged", "alert_fired", "declare")
    ends = _at(case, "impact_ended", "resolve", "close", "ended")
    verified = clocks.recovery(case.trace)
    recovered = [*ends, verified.at] if verified is not None else ends
    eased = clocks.mitigate(case.trace).until
    helped = [r.over_at for r in case.remedies if r.over_at is not None] + ([eased] if eased is not None else [])
    noticed = _at(case, "alert_fired", "check_failed", "reported", "paged", "tickets")
    began = _at(case, "impact_started", "fault_started", "deployed")
    return [
        (r"acknowledg|\back(?:ed)?\b", _apart(starts, _at(case, "acknowledge"))),
        (r"declar", _apart(starts, _at(case, "declare"))),
        (r"detect|notice|alert|discover|found", _apart(began, noticed)),
        (r"mitigat", _apart(starts, helped)),
        (r"resolv|restor|recover|clos", _apart(starts, recovered)),
        (r"duration|lasted|length|outage|incident|degraded|for \d", _apart(starts, recovered)),
    ]


def _at(case: Case, *kinds: str) -> list[int]:
    """The first and the last instant of each kind."""
    found = [[e.at for e in case.trace.of(kind)] for kind in kinds]
    return sorted({instant for instants in found if instants for instant in (instants[0], instants[-1])})


def _apart(starts: list[int], ends: list[int]) -> list[int]:
    return sorted({end - start for start in starts for end in ends if end >= start})


def _judged(subject: str, right: int, wrong: list[str], title: str, advice: str, seen: tuple[int, ...]) -> Score:
    checked = right + len(wrong)
    if not checked:
        return Score("missed", f"It states no {title} that can be checked.", advice, seen, subject)
    told = f"{right} of {checked} {title} agree with what happened"
    if right >= MET_RATIO * checked:
        return Score("met", f"{told}.", "", seen, subject)
    verdict: Verdict = "partly" if right >= PARTLY_RATIO * checked else "missed"
    return Score(verdict, f"{told}; not {listed(wrong[:2])}.", advice, seen, subject)


def _seen(case: Case) -> tuple[int, ...]:
    return () if case.submitted is None else (case.submitted.n,)
