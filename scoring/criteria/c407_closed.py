"""C407: closed only when customers are served again."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.severity import Impact, accepted, mildest, true_impact
from scoring.words import percent

NOT_CLOSED = ("stood_down", "handed_over", "scheduled", "mitigated")


@criterion("C407", "response", practice="P407", weight=10)
def closed_recovered(case: Case) -> Sequence[Score]:
    """The incident was resolved or closed only when customers were served again.

    Missed when a SEV3 or stricter was still true at that instant, and when it was never closed. Partly: some were still
    affected, below SEV3 by the mildest reading.
    """
    if case.serious is None:
        return [Score("not_applicable", "There was no incident to close.")]
    if case.ending == case.trace.header["ending"] and case.ending in NOT_CLOSED:
        return [Score("not_applicable", "The right ending of this incident was not to close it.")]
    closing = case.by_seat("resolve", "close")
    advice = "Close when the affected share is down and stays down."
    if not closing:
        return [Score("missed", f"The incident was never resolved or closed; it ended as {case.ending}.", advice)]
    first = closing[0]
    impact = true_impact(case.trace, case.policy, first.at)
    journeys = impact.journeys
    # What was done to data outlasts the impact: whoever still meets it is among the affected.
    served = Impact(journeys, impact.revenue_lost)
    levels = case.true.at(first.at) if impact.data == "none" else accepted(served, case.policy)
    worst = max(journeys, key=lambda name: journeys[name].share)
    told = (
        f"At {case.clock(first.at)}, when it was called {'resolved' if first.kind == 'resolve' else 'closed'}, "
        f"{percent(journeys[worst].share)} of the customers of {case.service(worst)} were affected"
    )
    if case.given_up is not None:
        return [Score("missed", f"{told}, and that was not over.", advice, (first.n,))]
    if levels == ("SEV4",):
        return [Score("met", f"{told}.", evidence=(first.n,))]
    verdict: Verdict = "partly" if mildest(levels) == "SEV4" else "missed"
    return [Score(verdict, f"{told}.", advice, (first.n,))]
