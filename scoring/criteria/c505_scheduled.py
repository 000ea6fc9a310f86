"""C505: the post-mortem was scheduled."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.post_mortem import level_of, owed
from scoring.registry import Score, criterion


@criterion("C505", "post_mortem", practice="P515", weight=10)
def scheduled(case: Case) -> Sequence[Score]:
    """The post-mortem was scheduled, with an owner, for a day that is near.

    Partly: without an owner, or for a later day than the level asks for.
    """
    planned = case.trace.of("schedule_post_mortem")
    days = case.duties(level_of(case)).post_mortem_days
    if not owed(case) or days is None:
        return [Score("not_applicable", "No post-mortem was owed.")]
    advice = f"Schedule it within {days} days and name its owner."
    if not planned:
        return [Score("missed", "No post-mortem was scheduled.", advice)]
    best = min(planned, key=lambda e: (not e.data.get("owner"), int(e.data["within_days"]) > days, e.n))
    owner = best.data.get("owner")
    told = f"The post-mortem was scheduled within {best.data['within_days']} days"
    told += f", owned by {case.name(str(owner))}" if owner else ", without an owner"
    if owner and int(best.data["within_days"]) <= days:
        return [Score("met", f"{told}; {level_of(case)} asks for {days}.", evidence=(best.n,))]
    return [Score("partly", f"{told}; {level_of(case)} asks for {days} and an owner.", advice, (best.n,))]
