"""C301: the initial alert."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import lasted, listed


@criterion("C301", "communication", practice="P301", weight=30)
def initial_alert(case: Case) -> Sequence[Score]:
    """Each audience that is owed one gets an initial alert, in time and complete.

    The first post to the audience counts, whatever its form. Met: in time, with every required field. Partly: late, or
    without some of the fields.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "No audience was owed an alert.")]


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
        return Score("missed", because, advice, subject=subject, threshold=threshold)
    first = duty.during[0]
    late = first.at - duty.due
    lacking = [f.replace("_", " ") for f in duty.lacking(first, "initial")]
    told = f"{name[0].upper()}{name[1:]} {duty.were} first told at {case.clock(first.at)}"
    told += f", due was {case.clock(duty.due)}"
    if late <= case.policy.clocks.slack and not lacking:
        return Score("met", f"{told}, with everything it owes.", "", (first.n,), subject, threshold=threshold)
    faults = []
    if late > case.policy.clocks.slack:
        faults.append(f"{lasted(late)} late")
    if lacking:
        faults.append(f"without {listed(lacking)}")
    return Score("partly", f"{told}: {' and '.join(faults)}.", advice, (first.n,), subject, threshold=threshold)
