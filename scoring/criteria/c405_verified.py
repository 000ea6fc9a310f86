"""C405: recovery was verified and watched before closing."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case, evidence
from scoring.registry import Score, criterion
from scoring.witnesses import named, stood_down_rightly, witnesses
from scoring.words import lasted, listed, real_words

CLOSING = ("resolve", "close")
# A false alarm is one signal that lies; it takes two others to know. Ours: the handbook asks to verify, not how often.
WITNESSES = 2
# A reason is a clause, not a word.
REASON_WORDS = 3


@criterion("C405", "response", practice="P405", weight=14)
def verified(case: Case) -> Sequence[Score]:
    """Recovery was verified before the incident was closed, and watched for a while.

    Met: the check found the service recovered after the last remedy, before it was resolved, and the incident was
    closed no sooner than the watch window after that check. Partly: without the window. An incident that was never
    resolved or closed was never verified either.

    Where standing down was right it rests on witnesses (`scoring/witnesses.py`): looks at what tells of customers, and
    reports, between the page and the end. Met: two different ones, and a reason in words. Partly: one, or no reason.
    """
    if stood_down_rightly(case):
        return [_stood_down(case)]
    if case.serious is None:
        return [Score("not_applicable", "There was nothing to recover from.")]
    if case.ending == case.trace.header["ending"] and case.ending in ("handed_over", "scheduled"):
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


def _stood_down(case: Case) -> Score:
    """Whether somebody looked at customers before it was called a false alarm."""
    found, ends = witnesses(case), case.by_seat("stand_down")
    reason = any(len(real_words(e.data.get("reason"))) >= REASON_WORDS for e in ends)
    seen = evidence([*found, *ends])
    advice = "Before you stand down, ask two independent witnesses whether customers are served, and say which."
    when = f"it was stood down at {case.clock(case.ended_at)}"
    if not found:
        return Score("missed", f"Nobody had looked whether customers were served when {when}.", advice, seen)
    what = listed(list(dict.fromkeys(named(e) for e in found[:5])))
    told = f"Before {when}, {what} told how customers were"
    if len(found) < WITNESSES:
        return Score("partly", f"{told}; one witness can be the one that lies.", advice, seen)
    if not reason:
        return Score("partly", f"{told}; no reason was put into words.", advice, seen)
    return Score("met", f"{told}, and the reason was given.", evidence=seen)


def _closed(kind: str) -> str:
    return "called resolved" if kind == "resolve" else "closed"
