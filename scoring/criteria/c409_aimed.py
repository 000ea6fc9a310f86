"""C409: each remedy is aimed at something."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.aim import unaimed
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed


@criterion("C409", "response", practice="P417", weight=12)
def aimed(case: Case) -> Sequence[Score]:
    """Each remedy is aimed at something that looked bad or that somebody found.

    Applies when there was a remedy. Judged by what could be seen when it was decided, not by whether it helped. Partly:
    at most half of the remedies, and no more than the pack lets pass.
    """
    if not case.remedies:
        return [Score("not_applicable", "There was no remedy.")]
    blind = unaimed(case)
    told = listed([f"{r.said} at {case.clock(r.at)}" for r in (blind or case.remedies)[:4]])
    seen = tuple(r.decided.n for r in blind or case.remedies)
    if not blind:
        return [Score("met", f"Each remedy had something to go by: {told}.", evidence=seen)]
    partly = 2 * len(blind) <= len(case.remedies) and len(blind) <= case.policy.outcome.tries
    because = f"{len(blind)} of {len(case.remedies)} remedies went to something that neither looked bad nor was found"
    advice = "Look which service fails, ask who knows it, and act on what they find."
    return [Score("partly" if partly else "missed", f"{because}: {told}.", advice, seen)]
