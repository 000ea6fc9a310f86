"""C301: the initial alert."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import capital, lasted, listed


@criterion("C301", "communication", practice="P301", weight=30)
def initial_alert(case: Case) -> Sequence[Score]:
    """Each audience that is owed one gets an initial alert, in time and complete.

    The first post to the audience counts, whatever its form, or one that was in time and says more. Met: in time, with
    every required field. Partly: late, or without some of the fields.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty) or _not_owed(case, duty)) is not None]
    return scores or [Score("not_applicable", "No audience was owed an alert.")]


def _not_owed(case: Case, duty: Duty) -> Score | None:
    """The receipt of an audience that got news it was not owed: no fault, and nothing that is counted."""
    if duty.owed or not duty.news:
        return None
    level = case.strictest
    posts = f"{len(duty.news)} {'post' if len(duty.news) == 1 else 'posts'}"
    because = f"{level} owes {duty.name} nothing; {posts} went there, which is no fault."
    return Score("not_applicable", because, evidence=tuple(e.n for e in duty.news), subject=duty.audience)


def _judged(case: Case, duty: Duty) -> Score | None:
    if not duty.concerned or (not duty.fell_due and not duty.during):
        return None
    subject, name = duty.audience, duty.name
    wanted = listed([f.replace("_", " ") for f in duty.fields("initial")])
    threshold = f"within {lasted(duty.within)} of declaring, or of when {duty.level} had to be declared; {wanted}"
    advice = f"Post to {name} by {case.clock(duty.due)}, with {wanted}."
    if not duty.during:
        due = f"An initial alert to {name} was due by {case.clock(duty.due)}"
        because = f"{due}, and none was posted until {case.clock(case.over_at)}."
        if duty.until_the_end:
            because = f"{capital(name)} {duty.were} owed an alert, and heard nothing until it was over."
        return Score("missed", because, advice, subject=subject, threshold=threshold)
    in_time = [post for post in duty.during if post.at <= duty.due + case.policy.clocks.slack]
    first = min(in_time or duty.during[:1], key=lambda post: len(duty.lacking(post, "initial")))
    late = first.at - duty.due
    lacking = [f.replace("_", " ") for f in duty.lacking(first, "initial")]
    told = f"{capital(name)} {duty.were} told at {case.clock(first.at)}"
    told += f", due was {case.clock(duty.due)}"
    if late <= case.policy.clocks.slack and not lacking:
        because = f"{told}, with everything it owes."
        return Score("met", because, "", (first.n,), subject, None, threshold, duty.fell_due)
    faults = []
    if late > case.policy.clocks.slack:
        faults.append(f"{lasted(late)} late")
    if lacking:
        faults.append(f"without {listed(lacking)}")
    because = f"{told}: {' and '.join(faults)}."
    return Score("partly", because, advice, (first.n,), subject, None, threshold, duty.fell_due)
