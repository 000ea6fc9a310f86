"""Grading: a trace and a policy in, a scorecard out. Pure: the same input gives the same scorecard on every machine."""

from __future__ import annotations

from dataclasses import replace

from engine.trace import Trace
from scoring.case import Case
from scoring.policy.model import Dimension, Policy
from scoring.registry import Criterion, Score, all_criteria
from scoring.scorecard import DIGITS, WORTH, Cited, Line, Scorecard, add_up

# Leading, informing and learning go on for as long as an incident does; one given up early was hardly led at all.
KEPT_UP: tuple[Dimension, ...] = ("roles", "communication", "post_mortem")
STAY = "Stay with the incident until customers are served again."


def grade(trace: Trace, policy: Policy) -> Scorecard:
    """The scorecard of a drill under a policy, with a receipt for every point it gives or takes.

    Raises ValueError, KeyError or TypeError for a trace in which something is missing or makes no sense.
    """
    try:
        case = Case(trace, policy)
        lines = [line for entry in all_criteria() if not entry.limits for line in receipts(entry, case)]
        limits = [line for entry in all_criteria() if entry.limits for line in limited(entry, case, lines)]
        lines = sorted([*lines, *limits], key=lambda line: line.criterion)
    except (ArithmeticError, AssertionError, AttributeError, IndexError) as error:
        raise ValueError(f"the trace cannot be graded, for a part of it makes no sense: {error}") from error
    return add_up(lines, policy)


def receipts(entry: Criterion, case: Case) -> list[Line]:
    """The receipts of one criterion. Its weight is shared evenly by the subjects that were judged."""
    scores = list(entry.judge(case))
    if case.given_up is not None:
        scores = _with_aftermath(entry, case, scores)
    judged = [score for score in scores if score.verdict in WORTH and entry.weight > 0]
    share = entry.weight / len(judged) if judged else 0.0
    return [_receipt(entry, case, score, share) for score in scores]


def limited(entry: Criterion, case: Case, lines: list[Line]) -> list[Line]:
    """The receipts of a criterion that limits its dimension: a miss counts as much as it takes to keep the limit."""
    kept = [line for line in lines if line.dimension == entry.dimension]
    share = case.policy.outcome.at_most
    beyond = max(0.0, sum(line.points for line in kept) / share - sum(line.max for line in kept))
    return [_receipt(entry, case, score, beyond if score.verdict == "missed" else 0.0) for score in entry.judge(case)]


def _with_aftermath(entry: Criterion, case: Case, scores: list[Score]) -> list[Score]:
    """The scores of a drill that was given up; where that made them worse, their sentences say so.

    What has to be kept up and was not kept up for long is met by half.
    """
    stayed = case.ended_at - (case.noticed or 0)
    brief = case.given_up is not None and stayed < case.policy.outcome.kept_up * case.over_at
    without = {score.subject: score for score in entry.judge(Case(case.trace, case.policy, answerable=False))}
    told = []
    for score in scores:
        before = without.get(score.subject)
        same = before is not None and (before.verdict, before.because) == (score.verdict, score.because)
        if brief and score.verdict == "met" and entry.dimension in KEPT_UP:
            because = f"{score.because} {case.left_behind} It counts by half."
            score = replace(score, verdict="partly", because=because, advice=score.advice or STAY)
        elif score.verdict in ("missed", "partly") and not same:
            score = replace(score, because=f"{score.because} {case.left_behind}")
        told.append(score)
    return told


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
