"""C306: the resolution message."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.clocks import recovery
from scoring.registry import Score, criterion
from scoring.words import capital, listed


@criterion("C306", "communication", practice="P306", weight=15, also=("P307",))
def resolution_message(case: Case) -> Sequence[Score]:
    """Each audience that was owed updates hears that it is over.

    Applies when the incident was resolved. Met: a resolution message after recovery was verified, with its fields.
    Partly: before that, or without some of the fields.
    """
    ended = case.ending in ("resolved", "mitigated", "closed") or case.given_up is not None
    if not ended and case.trace.first("resolve") is None:
        return [Score("not_applicable", "The incident was not resolved, so there was nothing to announce.")]
    scores = [score for duty in duties(case) if (score := _judged(case, duty)) is not None]
    return scores or [Score("not_applicable", "No audience was owed a message.")]


def _judged(case: Case, duty: Duty) -> Score | None:
    messages = [e for e in duty.posts if e.data["form"] == "resolution" and e.at <= case.ended_at]
    if not duty.concerned:
        return None
    threshold = ", ".join(f.replace("_", " ") for f in duty.fields("resolution"))
    advice = f"Once recovery is verified, tell {duty.name}: {threshold}."
    if not messages:
        because = f"{capital(duty.name)} never heard that the incident is over."
        return Score("missed", because, advice, subject=duty.audience, threshold=threshold)
    verified = recovery(case.trace)
    last = messages[-1]
    owed = duty.fell_due
    lacking = [f.replace("_", " ") for f in duty.lacking(last, "resolution")]
    told = f"{capital(duty.name)} {duty.were} told at {case.clock(last.at)} that it is over"
    if verified is None and case.given_up is not None:
        because = f"{told}, which was not so."
        return Score("missed", because, advice, (last.n,), duty.audience, threshold=threshold)
    if verified is None or last.at < verified.at:
        when = "was never verified" if verified is None else f"was verified only at {case.clock(verified.at)}"
        because = f"{told}, while recovery {when}."
        return Score("partly", because, advice, (last.n,), duty.audience, "P306", threshold, owed)
    if lacking:
        because = f"{told}, without {listed(lacking)}."
        return Score("partly", because, advice, (last.n,), duty.audience, "P307", threshold, owed)
    return Score("met", f"{told}, with all it owes.", "", (last.n,), duty.audience, None, threshold, owed)
