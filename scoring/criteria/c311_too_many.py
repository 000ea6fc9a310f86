"""C311: updates are regular and not incessant."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.words import capital

HOUR_S = 3600
# Beyond the ceiling by this much and more it is a stream that nobody reads. Ours.
STREAM = 1.5


@criterion("C311", "communication", practice="P320", weight=5)
def not_incessant(case: Case) -> Sequence[Score]:
    """No audience gets more posts in an hour than the pack's ceiling.

    Applies when something was posted to an audience that has one. Partly: more. Missed: more than half as many again.
    """
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "Nothing was posted to an audience that has a ceiling.")]


def _judged(case: Case, duty: Duty) -> Score | None:
    most = case.policy.audiences[duty.audience].most_per_hour
    posts = [e for e in duty.posts if e.at <= case.ended_at]
    if most is None or not posts:
        return None
    spans = [[e for e in posts[i:] if e.at < first.at + HOUR_S] for i, first in enumerate(posts)]
    densest = max(spans, key=len)
    threshold = f"{most} an hour"
    told = f"{capital(duty.name)} got at most {len(densest)} posts in an hour"
    seen = tuple(e.n for e in densest)
    if len(densest) <= most:
        return Score("met", f"{told}; {most} are no fault.", "", seen, duty.audience, threshold=threshold)
    because = f"{told}, from {case.clock(densest[0].at)} on; {most} are the most."
    advice = "Post when something has changed or when it was promised; a stream is not read."
    verdict: Verdict = "partly" if len(densest) <= STREAM * most else "missed"
    return Score(verdict, because, advice, seen, duty.audience, threshold=threshold)
