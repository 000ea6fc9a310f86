"""C408: the right ending."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.clocks import impact_start
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict

PARTLY = {
    ("resolved", "mitigated"),
    ("mitigated", "resolved"),
    ("scheduled", "mitigated"),
    # A false alarm that was led to an orderly end, with everything in place again.
    ("stood_down", "resolved"),
}
# What a trainee does without responding.
PASSIVE = ("look", "wait", "refused", "submit_post_mortem", "skip_post_mortem", "schedule_post_mortem")


@criterion("C408", "response", practice="P408", weight=16)
def right_ending(case: Case) -> Sequence[Score]:
    """The drill reached the ending that fits this incident.

    Partly: mitigated, where it should have been resolved, and a false alarm that was resolved and closed. Not where
    nobody was affected and nothing was done.
    """
    right = str(case.trace.header["ending"])
    ended = case.trace.first("ended")
    seen = (ended.n,) if ended is not None else ()
    told = f"The incident ended as {_words(case.ending)} at {case.clock(case.ended_at)}"
    if case.ending == right and case.given_up is not None:
        return [Score("missed", f"{told}, with customers affected.", "End it once customers are served.", seen)]
    if case.ending == right:
        return [Score("met", f"{told}, which fits.", evidence=seen)]
    # An incident that never came about, and nobody did anything: nothing was mitigated.
    acts = [e for e in case.trace.events if e.by in case.people and e.kind not in PASSIVE]
    idle = impact_start(case.trace) is None and not acts
    verdict: Verdict = "partly" if (right, case.ending) in PARTLY and not idle else "missed"
    return [Score(verdict, f"{told}; right was {_words(right)}.", f"Lead it to {_words(right)}.", seen)]


def _words(ending: str) -> str:
    return ending.replace("_", " ")
