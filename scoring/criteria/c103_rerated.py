"""C103: the level followed the impact."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case, evidence
from scoring.policy.model import LEVELS, Level
from scoring.registry import Score, criterion
from scoring.severity import mildest
from scoring.words import lasted, listed


@criterion("C103", "severity", practice="P108", weight=20)
def rerated(case: Case) -> Sequence[Score]:
    """The level was raised when the impact grew.

    Applies when the mildest level justified by what could be seen became stricter after the page. Counted is the time
    the declared level stayed milder than that, after the grace and the time to react. Partly: raised later than that,
    or not at all where the need passed within it. An incident given up below its peak is missed.
    """
    if case.serious is None or case.noticed is None:
        return [Score("not_applicable", "There was no incident.")]
    start = case.declares[0].at if case.declares else case.noticed
    rises = _rises(case, start)
    if not rises and case.given_up is not None and case.declares:
        declared, peak = case.declares[-1].data["level"], case.trace.header["peak"]
        if declared > peak:
            because = f"Declared was {declared}; the incident was to reach {peak}, and nobody was left to raise it."
            advice = "Stay with the incident, and look at the severity again whenever impact is read out."
            return [Score("missed", because, advice, evidence([case.declares[-1], case.given_up]))]
    if not rises:
        return [Score("not_applicable", "The impact never grew past a level after the first declaration.")]
    allowed = case.policy.clocks.grace + case.policy.clocks.rerate
    worst, at, level = 0, rises[0][0], rises[0][1]
    for since, needed in rises:
        until = next((e.at for e in case.declares if e.at >= since and e.data["level"] <= needed), case.over_at)
        if _declared(case, since) is not None and (_declared(case, since) or "SEV4") <= needed:
            until = since
        until = min(until, _eased(case, since, needed))
        if until - since > worst:
            worst, at, level = until - since, since, needed
    told = f"From {case.clock(at)} on what could be seen asked for {level}"
    later = [e for e in case.declares if e.at > at]
    seen = evidence(later[:1] or case.declares[-1:])
    levels = listed([f"{e.data['level']} at {case.clock(e.at)}" for e in case.declares])
    advice = f"Look at the severity again whenever impact is read out; after a change {lasted(allowed)} are given."
    followed = any(e.data["level"] <= level for e in later)
    if worst <= allowed and worst > 0 and not followed:
        because = f"{told}, for {lasted(worst)}, and it was never raised; declared was {levels or 'nothing'}."
        return [Score("partly", because, advice, seen)]
    if worst <= allowed:
        return [Score("met", f"{told}; declared was {levels}.", evidence=seen)]
    if followed:
        because = f"{told}, and it was raised {lasted(worst)} later; declared was {levels}."
        return [Score("partly", because, advice, seen)]
    because = f"{told}, and it was never raised; declared was {levels or 'nothing'}."
    return [Score("missed", because, advice, seen)]


def _rises(case: Case, start: int) -> list[tuple[int, Level]]:
    """Instants after `start` at which the mildest accepted level became stricter than it had been since then."""
    spans = case.knowable.over(start, case.over_at)
    worst = mildest(spans[0][1]) if spans else LEVELS[-1]
    # Growth within a level that was rightly named at the first declaration is none past it.
    first: Level | None = case.declares[0].data["level"] if case.declares else None
    if spans and first is not None and first in spans[0][1]:
        worst = first
    found: list[tuple[int, Level]] = []
    for since, levels in spans[1:]:
        if mildest(levels) < worst:
            worst = mildest(levels)
            found.append((since, worst))
    # A flicker across a threshold is no change: it has to outlast the grace.
    grace = case.policy.clocks.grace
    ends = [min(t + grace, case.over_at) for t, _ in found]
    held = [mildest(case.knowable.with_grace(end, grace)) for end in ends]
    return [rise for rise, level in zip(found, held, strict=True) if level <= rise[1]]


def _eased(case: Case, since: int, needed: Level) -> int:
    """When what could be seen no longer asked for this level."""
    later = case.knowable.over(since, case.over_at)[1:]
    return next((t for t, levels in later if mildest(levels) > needed), case.over_at)


def _declared(case: Case, at: int) -> Level | None:
    levels: list[Level] = [e.data["level"] for e in case.declares if e.at <= at]
    return levels[-1] if levels else None
