"""C403: one change at a time, each looked at."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.affected import NOTHING_TOUCHED, touching
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.remedies import Remedy
from scoring.scorecard import Verdict
from scoring.words import capital, listed


@criterion("C403", "response", practice="P403", weight=12)
def one_change(case: Case) -> Sequence[Score]:
    """Each remedy was over and its effect looked at before the next one, and before the incident was resolved.

    Applies when there was a remedy. One that failed is waited for, but it has changed nothing that could be looked at.
    Looking means a dashboard, logs, tickets or the status from outside, or the check of recovery. Partly: at least half
    of the remedies.
    """
    ordered = case.remedies
    changes = [remedy for remedy in ordered if not remedy.failed]
    if not changes:
        return [Score("not_applicable", "There was no change.")]
    faults: list[tuple[str, tuple[int, ...]]] = []
    seen: list[int] = []
    for i, remedy in enumerate(ordered):
        following = ordered[i + 1] if i + 1 < len(ordered) else None
        until = following.at if following is not None else case.over_at
        title = remedy.said
        if following is not None and (remedy.over_at is None or remedy.over_at > following.at):
            both = (remedy.decided.n, following.decided.n)
            faults.append((f"{following.said} was started while {title} still ran", both))
            continue
        if remedy.failed:
            continue
        look = _looked(case, remedy, until)
        if look is None and (remedy.over_at is not None or case.given_up is not None):
            faults.append((f"nobody looked at what {title} had done", (remedy.decided.n,)))
        elif look is not None:
            seen.append(look.n)
    if not faults and not touching(case):
        return [Score("not_applicable", NOTHING_TOUCHED)]
    if not faults:
        told = listed([r.said for r in changes])
        return [Score("met", f"Changes came one at a time and were looked at: {told}.", evidence=tuple(seen))]
    because = f"{listed([text for text, _ in faults[:3]])}."
    verdict: Verdict = "partly" if 2 * len(faults) <= len(ordered) else "missed"
    advice = "Wait until a change is through and look at the graphs before the next; else nobody knows what helped."
    seen = sorted({n for _, ns in faults for n in ns})
    return [Score(verdict, capital(because), advice, tuple(seen))]


def _looked(case: Case, remedy: Remedy, until: int) -> Event | None:
    if remedy.over_at is None:
        return None
    looks = [e for e in case.by_seat("look", "verify") if remedy.over_at <= e.at <= until]
    return next((e for e in looks if e.kind == "verify" or e.data.get("at") not in ("changes", "runbook")), None)
