"""C401: the page was acknowledged."""

from __future__ import annotations

from collections.abc import Sequence

from scoring import clocks
from scoring.case import Case, evidence
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C401", "response", practice="P401", weight=12)
def acknowledged(case: Case) -> Sequence[Score]:
    """The page was acknowledged in time.

    From the first page to the seat until an alert is acknowledged, within what the level owed at that instant gives.
    Late is partly. Does not apply when the drill broke
    off before it was due; an incident that was ended without it is missed.
    """
    clock = clocks.acknowledge(case.trace)
    if clock.since is None:
        return [Score("not_applicable", "Nobody was paged.")]
    limit = case.policy.acknowledge(case.owed_at(min(clock.until or case.ended_at, case.ended_at)))
    if clock.until is None or clock.until > case.ended_at:
        if clock.since + limit > case.judged_until and case.trace.first("ended") is None:
            return [Score("not_applicable", "The drill broke off before an acknowledgement was due.")]
        because = f"The page of {case.clock(clock.since)} was not acknowledged until {case.clock(case.judged_until)}."
        advice = f"Acknowledge within {lasted(limit)}."
        return [Score("missed", because, advice, evidence([case.paged]), threshold=lasted(limit))]
    took = max(0, clock.until - clock.since)
    because = (
        f"The page of {case.clock(clock.since)} was acknowledged at {case.clock(clock.until)}, after {lasted(took)}; "
        f"{lasted(limit)} are given."
    )
    if took <= limit:
        return [Score("met", because, evidence=clock.evidence, threshold=lasted(limit))]
    advice = "Acknowledge first, look afterwards."
    return [Score("partly", because, advice, clock.evidence, threshold=lasted(limit))]
