"""C102: how soon a severity was declared."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case, evidence
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C102", "severity", practice="P107", weight=15)
def declared_in_time(case: Case) -> Sequence[Score]:
    """A severity was declared in time.

    The clock runs from the page, or from when an incident could first be seen if that came later. Late is partly.
    """
    if case.rateable is None:
        return [Score("not_applicable", "There was nothing to declare.")]
    start = max(case.noticed or 0, case.rateable)
    limit = case.policy.clocks.declare
    if not case.declares:
        since = case.clock(start)
        because = f"There was reason to declare from {since} on, and nothing was until {case.clock(case.over_at)}."
        return [Score("missed", because, f"Declare within {lasted(limit)}.", evidence([case.paged]))]
    first = case.declares[0]
    took = max(0, first.at - start)
    told = f"Severity was declared at {case.clock(first.at)}, {lasted(took)} after it could be"
    because = f"{told}; {lasted(limit)} are given."
    seen = evidence([case.paged, first])
    if took <= limit:
        return [Score("met", because, evidence=seen)]
    return [Score("partly", because, "Declare with what is known; a level can be changed.", seen)]
