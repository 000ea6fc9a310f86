"""C305: what an update holds."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.words import capital, listed

# The share of the required fields. Ours.
MET = 0.9
PARTLY = 0.6


@criterion("C305", "communication", practice="P304", weight=10)
def update_fields(case: Case) -> Sequence[Score]:
    """Updates hold what the audience needs.

    Judged are the posts between the initial alert and the resolution; one that fell due and never came holds nothing,
    and a short word between updates that are full and on time is no fault. Met: nine in ten of the required fields are
    there. Partly: six in ten.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "No update was owed or posted.")]


def _judged(case: Case, duty: Duty) -> Score | None:
    if not duty.concerned:
        return None
    lacking = {post.n: duty.lacking(post, "update") for post in duty.during[1:]}
    updates, never = _needed(duty, lacking)
    wanted = duty.fields("update")
    threshold = ", ".join(f.replace("_", " ") for f in wanted)
    advice = f"Say in each update: {threshold}."
    if not updates:
        if not never:
            return None
        due = duty.silences()[0].due
        because = f"An update to {duty.name} fell due at {case.clock(due)}, and none was posted."
        return Score("missed", because, advice, subject=duty.audience, threshold=threshold)
    gaps = sum(len(lacking[post.n]) for post in updates) + never * len(wanted)
    share = 1 - gaps / (len(wanted) * (len(updates) + never))
    seen, owed = tuple(post.n for post in updates), duty.first_update is not None
    if share >= MET:
        because = f"The updates to {duty.name} held what they owe."
        return Score("met", because, "", seen, duty.audience, None, threshold, owed)
    worst = max(updates, key=lambda post: (len(lacking[post.n]), -post.n))
    told = []
    if lacking[worst.n]:
        missing = listed([f.replace("_", " ") for f in lacking[worst.n]])
        told.append(f"the update to {duty.name} at {case.clock(worst.at)} came without {missing}")
    if never:
        told.append(f"{never} {'update' if never == 1 else 'updates'} to {duty.name} fell due and never came")
    because = f"{' and '.join(told)}."
    verdict: Verdict = "partly" if share >= PARTLY else "missed"
    return Score(verdict, capital(because), advice, seen, duty.audience, None, threshold, owed)


def _needed(duty: Duty, lacking: dict[int, list[str]]) -> tuple[list[Event], int]:
    """The updates that are judged, and how many fell due and never came: what lacks something and is not needed for
    the cadence is left out, the poorest first."""
    kept, overdue = duty.during, duty.overdue()
    for post in sorted(kept[1:], key=lambda post: -len(lacking[post.n])):
        without = [other for other in kept if other is not post]
        if lacking[post.n] and len(without) > 1 and duty.overdue(without) <= overdue:
            kept = without
    return kept[1:], duty.never_came()
