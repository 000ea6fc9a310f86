"""C404: remedies that made it worse."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.affected import NOTHING_TOUCHED, touching
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.remedies import Remedy
from scoring.scorecard import Verdict
from scoring.severity import true_impact
from scoring.words import listed, percent

# A journey's affected share has to rise by this much more than it was rising before.
HARM = 0.15
# Shares are compared over this time before the remedy and after it.
BEFORE_S = 180
AFTER_S = 180


@criterion("C404", "response", practice="P404", weight=8)
def no_harm(case: Case) -> Sequence[Score]:
    """No remedy made the impact worse.

    Applies when there was a remedy. A remedy harmed when the world says so; where it says nothing, when it does not
    belong to what clears the faults and a journey's affected share rose by 15 points more, up to three minutes after
    it, than it would have at the pace of the three minutes before.
    """
    if not case.remedies:
        return [Score("not_applicable", "There was no remedy.")]
    clears = {name for names in case.trace.header["truth"]["clears"] for name in names}
    harmful = [(r, text) for r in case.remedies if (text := _harm(case, r, clears))]
    touched = touching(case)
    counted = [r for r in case.remedies if r in touched or any(r is other for other, _ in harmful)]
    if not counted:
        return [Score("not_applicable", NOTHING_TOUCHED)]
    if not harmful:
        return [Score("met", "No remedy made the impact worse.", evidence=tuple(r.decided.n for r in counted))]
    because = listed([f"{r.remedy.replace('_', ' ')} at {case.clock(r.at)} {text}" for r, text in harmful])
    verdict: Verdict = "partly" if len(harmful) == 1 and len(counted) > 1 else "missed"
    advice = "Ask what a remedy takes away before it helps, and choose one that can be undone."
    return [Score(verdict, because[0].upper() + because[1:] + ".", advice, tuple(r.decided.n for r, _ in harmful))]


def _harm(case: Case, remedy: Remedy, clears: set[str]) -> str | None:
    if remedy.done is not None and "harm" in remedy.done.data:
        return "made it worse" if remedy.done.data["harm"] else None
    if remedy.remedy in clears or remedy.started is None:
        return None
    at = remedy.started.at
    after = (remedy.over_at or at) + AFTER_S
    past, now, then = (true_impact(case.trace, case.policy, t).journeys for t in (at - BEFORE_S, at, after))
    for name, journey in now.items():
        rise = then[name].share - journey.share
        trend = (journey.share - past[name].share) * (after - at) / BEFORE_S
        if rise - max(0.0, trend) >= HARM:
            return f"took {case.service(name)} from {percent(journey.share)} to {percent(then[name].share)} affected"
    return None
