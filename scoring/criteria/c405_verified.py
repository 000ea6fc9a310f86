"""C405: recovery was verified and watched before closing."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case, evidence
from scoring.registry import Score, criterion
from scoring.words import lasted

CLOSING = ("resolve", "close")


@criterion("C405", "response", practice="P405", weight=14)
def verified(case: Case) -> Sequence[Score]:
    """Recovery was verified before the incident was closed, and watched for a while.

    Met: the check found the service recovered after the last remedy, before it was resolved, and the incident was
    closed no sooner than the watch window after that check. Partly: without the window. An incident that was never
    resolved or closed was never verified either.
    """
    if case.serious is None:
        return [Score("not_applicable", "There was nothing to recover from.")]
    if case.ending == case.trace.header["ending"] and case.ending in ("stood_down", "handed_over", "scheduled"):
        return [Score("not_applicable", "The incident did not end with a recovery.")]
    closing = [e for e in case.by_seat(*CLOSING)]
    advice = f"Check recovery, watch for {lasted(case.policy.clocks.watch)}, then close."
    last_remedy = max((r.over_at or r.at for r in case.remedies), default=0)
    until = closing[0].at if closing else case.ended_at
    checks = [e for e in case.by_seat("verify") if e.data.get("recovered") and last_remedy <= e.at <= until]
    if not checks:
        when = f"before it was closed at {case.clock(closing[0].at)}" if closing else "in this drill"
        return [Score("missed", f"Recovery was not verified {when}.", advice, evidence(closing))]
    check = checks[0]
    end = closing[-1] if closing else None
    if end is None:
        because = f"Recovery was verified at {case.clock(check.at)}, and the incident was never resolved or closed."
        return [Score("partly", because, "Resolve and close once it holds.", (check.n,))]
    watched = end.at - check.at
    told = f"Recovery was verified at {case.clock(check.at)}"
    told += f" and the incident {_closed(end.kind)} at {case.clock(end.at)}, {lasted(watched)} later"
    if watched >= case.policy.clocks.watch:
        return [Score("met", f"{told}.", evidence=evidence([check, *closing]))]
    because = f"{told}; a watch of {lasted(case.policy.clocks.watch)} is asked for."
    return [Score("partly", because, advice, evidence([check, *closing]))]


def _closed(kind: str) -> str:
    return "called resolved" if kind == "resolve" else "closed"
