"""C303: regular updates."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from scoring.audiences import Duty, Silence, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.words import capital, lasted

# Late for less than this part of the time counts as half kept.
PARTLY_RATIO = 0.3


@criterion("C303", "communication", practice="P303", weight=25)
def cadence(case: Case) -> Sequence[Score]:
    """Each audience hears something as often as its level owes.

    Applies where an update fell due before the response was over. Met: no silence longer than the interval and the
    slack. Partly: overdue for less than a third of the time. An audience that never heard anything is missed.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "No update fell due.")]


def _judged(case: Case, duty: Duty) -> Score | None:
    first_due = duty.first_update if duty.concerned else None
    if first_due is None:
        return None
    start, silences = duty.begun, duty.silences()
    heard = [e for e in duty.news if e.at <= case.over_at]
    every = lasted(max(silences, key=lambda s: s.until - s.due).every if silences else first_due[1])
    threshold = f"every {every}"
    slack = case.policy.clocks.slack
    late = [s for s in silences if s.until > s.due + slack]
    seen = tuple(e.n for e in heard)
    advice = f"Post to {duty.name} every {every}, even if nothing is new, and say when the next one comes."
    if not heard:
        first = silences[0]
        told = f"{capital(duty.name)} heard nothing {case.span(start, case.over_at)}"
        because = f"{told}; {case.owed_at(first.due)} owes it an update every {lasted(first.every)}."
        return Score("missed", because, advice, subject=duty.audience, threshold=threshold)
    if not late:
        longest = max(b - a for a, b in _gaps(case, duty, start))
        told = f"{capital(duty.name)} {duty.were} never without an update for longer than {lasted(longest)}"
        because = f"{told}; {every} are allowed."
        return Score("met", because, "", seen, duty.audience, threshold=threshold)
    worst: Silence = max(late, key=lambda s: s.until - s.due)
    level = case.owed_at(worst.due)
    told = f"{capital(duty.name)} heard nothing {case.span(worst.since, worst.until)}"
    because = f"{told}; {level} owes it an update every {lasted(worst.every)}."
    overdue = sum(s.until - s.due for s in late)
    verdict: Verdict = "partly" if overdue < PARTLY_RATIO * (case.over_at - start) else "missed"
    return Score(verdict, because, advice, seen, duty.audience, threshold=threshold)


def _gaps(case: Case, duty: Duty, start: int) -> list[tuple[int, int]]:
    points = sorted({start, *[e.at for e in duty.news if start <= e.at <= case.over_at], case.over_at})
    return list(pairwise(points)) or [(start, start)]
