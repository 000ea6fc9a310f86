"""C402: impact was reduced before it was explained."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.affected import touching
from scoring.case import Case, evidence
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C402", "response", practice="P402", weight=12)
def mitigated_first(case: Case) -> Sequence[Score]:
    """The first remedy came without waiting for an explanation.

    Due a while after a SEV3 or stricter was there to be seen, or a shorter while after somebody first reported a cause
    with what to do, whichever is later. Late is partly. One that touches nothing affected is none.
    Applies unless the right ending needs no remedy.
    """
    if case.serious is None:
        return [Score("not_applicable", "There was no impact to reduce.")]
    if not case.remedies and case.trace.header["ending"] in ("stood_down", "handed_over", "scheduled"):
        return [Score("not_applicable", "This incident asked for no remedy.")]
    limits = case.policy.clocks
    due = case.serious + limits.first_remedy
    suggested = next((e for e in case.seen("finding") if e.data.get("suggests")), None)
    why = f"{lasted(limits.first_remedy)} after the impact could be seen"
    if suggested is not None and suggested.at + limits.after_finding > due:
        due = suggested.at + limits.after_finding
        why = f"{lasted(limits.after_finding)} after the first finding that said what to do"
    advice = "As soon as something is likely to help, put it to the team and authorise it; the cause can wait."
    # What was still going on when the incident was given up was never carried out.
    carried = [r for r in touching(case) if r.done is not None or case.given_up is None]
    if not carried:
        if due > case.over_at:
            return [Score("not_applicable", "The response was over before a remedy was due.")]
        lacking = "No remedy of what was affected was carried out" if case.remedies else "No remedy was authorised"
        because = f"{lacking}; the first was due by {case.clock(due)}, {why}."
        return [Score("missed", because, advice, evidence([suggested, *[r.decided for r in case.remedies[:1]]]))]
    first = carried[0]
    told = f"The first remedy, {first.said}, was decided at {case.clock(first.at)}"
    seen = evidence([suggested, first.decided])
    if first.at <= due:
        return [Score("met", f"{told}; due was {case.clock(due)}, {why}.", evidence=seen)]
    because = f"{told}, {lasted(first.at - due)} after it was due, {why}."
    return [Score("partly", because, advice, seen)]
