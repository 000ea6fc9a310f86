"""C305: what an update holds."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed


@criterion("C305", "communication", practice="P304", weight=10)
def update_fields(case: Case) -> Sequence[Score]:
    """Updates hold what the audience needs.

    Judged are the posts between the initial alert and the resolution. Met: nine in ten of the required fields are
    there. Partly: six in ten. Where an update fell due and none was posted, it is missed.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "No update was owed or posted.")]


def _judged(case: Case, duty: Duty) -> Score | None:
    if not duty.concerned:
        return None
    updates = duty.during[1:]
    wanted = duty.fields("update")
    threshold = ", ".join(f.replace("_", " ") for f in wanted)
    advice = f"Say in each update: {threshold}."
    if not updates:
        due = duty.silences()
        if not any(s.until > s.due + case.policy.clocks.slack for s in due):
            return None
        because = f"An update to {duty.name} fell due at {case.clock(due[0].due)}, and none was posted."
        return Score("missed", because, advice, subject=duty.audience, threshold=threshold)
    lacking = {post.n: duty.lacking(post, "update") for post in updates}
    share = 1 - sum(len(fields) for fields in lacking.values()) / (len(wanted) * len(updates))
    seen = tuple(lacking)
    if share >= 0.9:
        because = f"The updates to {duty.name} held what they owe."
        return Score("met", because, "", seen, duty.audience, threshold=threshold)
    worst = max(updates, key=lambda post: (len(lacking[post.n]), -post.n))
    missing = listed([f.replace("_", " ") for f in lacking[worst.n]])
    because = f"The update to {duty.name} at {case.clock(worst.at)} came without {missing}."
    return Score("partly" if share >= 0.6 else "missed", because, advice, seen, duty.audience, threshold=threshold)
