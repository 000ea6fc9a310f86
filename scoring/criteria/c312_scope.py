"""C312: the second public post says how far it reaches."""

from __future__ import annotations

from collections.abc import Sequence

from scoring import readers
from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C312", "communication", practice="P319", weight=6)
def scope_told(case: Case) -> Sequence[Score]:
    """A second post follows the first soon, and says who is hit and how.

    Applies where the pack asks an audience's level for it and the response went on for so long. Met: in time, with the
    impact. Partly: late, or without it. Missed: neither a second post nor, where it was owed, a first.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "No second post on the extent was owed.")]


def _judged(case: Case, duty: Duty) -> Score | None:
    if not duty.concerned:
        return None
    owed = case.duties(duty.level).audiences.get(duty.audience)
    if owed is None or owed.scope is None:
        return None
    subject, threshold = duty.audience, f"{lasted(owed.scope)} after the first post"
    first, rest = (duty.during[0], duty.during[1:]) if duty.during else (None, [])
    due = (duty.due if first is None else first.at) + owed.scope
    advice = f"Within {lasted(owed.scope)} of the first post say which customers and which parts are hit."
    if not rest:
        if due > case.over_at:
            return None
        because = f"A second post to {duty.name} was due by {case.clock(due)}, and none came."
        return Score("missed", because, advice, () if first is None else (first.n,), subject, threshold=threshold)
    second = rest[0]
    late = second.at > due + case.policy.clocks.slack
    extent = readers.holds(readers.message(case.trace, second, second.data["form"]), "impact")
    told = f"The second post to {duty.name} came at {case.clock(second.at)}, due was {case.clock(due)}"
    if not late and extent:
        return Score("met", f"{told}, and said who is hit.", "", (second.n,), subject, threshold=threshold)
    faults = [*(["it was late"] if late else []), *([] if extent else ["it does not say who is hit"])]
    return Score("partly", f"{told}; {' and '.join(faults)}.", advice, (second.n,), subject, threshold=threshold)
