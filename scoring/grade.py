"""Grading: a trace and a policy in, a scorecard out. Pure: the same input gives the same scorecard on every machine."""

from __future__ import annotations

from engine.trace import Trace
from scoring.case import Case
from scoring.policy.model import Policy
from scoring.registry import Criterion, Score, all_criteria
from scoring.scorecard import DIGITS, WORTH, Cited, Line, Scorecard, add_up


def grade(trace: Trace, policy: Policy) -> Scorecard:
    """The scorecard of a drill under a policy, with a receipt for every point it gives or takes."""
    case = Case(trace, policy)
    lines = [line for entry in all_criteria() for line in receipts(entry, case)]
    return add_up(lines, policy)


def receipts(entry: Criterion, case: Case) -> list[Line]:
    """The receipts of one criterion. Its weight is shared evenly by the subjects that were judged."""
    scores = list(entry.judge(case))
    judged = [score for score in scores if score.verdict in WORTH and entry.weight > 0]
    share = entry.weight / len(judged) if judged else 0.0
    return [_receipt(entry, case, score, share) for score in scores]


def _receipt(entry: Criterion, case: Case, score: Score, share: float) -> Line:
    most = round(share, DIGITS) if score.verdict in WORTH else 0.0
    points = round(share * WORTH.get(score.verdict, 0.0), DIGITS)
    evidence = score.evidence
    if not evidence and score.verdict == "missed" and case.paged is not None:
        # What was never done has no instant of its own: the page is where it began to be owed.
        evidence = (case.paged.n,)
    return Line(
        id=entry.id if score.subject is None else f"{entry.id}/{score.subject}",
        criterion=entry.id,
        subject=score.subject,
        dimension=entry.dimension,
        verdict=score.verdict,
        points=points,
        max=most,
        practice=Cited.of(case.policy, score.practice or entry.practice, score.threshold),
        evidence=evidence,
        because=score.because,
        advice=score.advice,
    )
