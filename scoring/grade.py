"""Grading: a trace and a policy in, a scorecard out. Pure: the same input gives the same scorecard on every machine."""

from __future__ import annotations

from dataclasses import replace

from engine.trace import Trace
from scoring import post_mortem
from scoring.case import Case
from scoring.policy.model import Dimension, Policy
from scoring.registry import Criterion, Score, all_criteria
from scoring.scorecard import DIGITS, WORTH, Cited, Line, Scorecard, add_up

# Leading, informing and learning go on for as long as an incident does; one given up early was hardly led at all.
KEPT_UP: tuple[Dimension, ...] = ("roles", "communication", "post_mortem")
STAY = "Stay with the incident until customers are served again."
FREELY = "It was not owed, so nothing is taken for it. "

Scores = list[tuple[Criterion, list[Score]]]


def grade(trace: Trace, policy: Policy) -> Scorecard:
    """The scorecard of a drill under a policy, with a receipt for every point it gives or takes.

    Raises ValueError, KeyError or TypeError for a trace in which something is missing or makes no sense.
    """
    try:
        case = Case(trace, policy)
        return _with_what_helps(case, [(entry, _scores(entry, case)) for entry in all_criteria()])
    except (ArithmeticError, AssertionError, AttributeError, IndexError) as error:
        raise ValueError(f"the trace cannot be graded, for a part of it makes no sense: {error}") from error


def _with_what_helps(case: Case, scores: Scores) -> Scorecard:
    """The card on which what was done without being owed counts if that does not lower the total, and else does not.

    So leaving out what nobody asked for is never worth more than doing it poorly.
    """
    bare = _card(case, [(entry, [_uncounted(score) for score in found]) for entry, found in scores])
    if all(score.owed for _, found in scores for score in found):
        return bare
    full = _card(case, scores)
    return full if full.total >= bare.total else bare


def _uncounted(score: Score) -> Score:
    if score.owed or score.verdict not in WORTH:
        return score
    return replace(score, verdict="not_judged", because=FREELY + score.because)


def _card(case: Case, scores: Scores) -> Scorecard:
    lines = [line for entry, found in scores if not entry.limits for line in _receipts(entry, case, found)]
    limits = [line for entry, found in scores if entry.limits for line in _limited(entry, case, found, lines)]
    return add_up(sorted([*lines, *limits], key=lambda line: line.criterion), case.policy)


def _scores(entry: Criterion, case: Case) -> list[Score]:
    """What a criterion says of a drill. Beside what was owed of it, what was not counts for nothing."""
    scores = list(entry.judge(case))
    if entry.dimension == "post_mortem" and not post_mortem.owed(case):
        scores = [replace(score, owed=False) for score in scores]
    if case.given_up is not None:
        scores = _with_aftermath(entry, case, scores)
    mixed = any(score.owed and score.verdict in WORTH for score in scores)
    return [_uncounted(score) for score in scores] if mixed else scores


def _receipts(entry: Criterion, case: Case, scores: list[Score]) -> list[Line]:
    """The receipts of one criterion. Its weight is shared evenly by the subjects that were judged."""
    judged = [score for score in scores if score.verdict in WORTH and entry.weight > 0]
    share = entry.weight / len(judged) if judged else 0.0
    return [_receipt(entry, case, score, share) for score in scores]


def _limited(entry: Criterion, case: Case, scores: list[Score], lines: list[Line]) -> list[Line]:
    """The receipts of a criterion that limits its dimension: a miss counts as much as it takes to keep the limit."""
    kept = [line for line in lines if line.dimension == entry.dimension]
    share = case.policy.outcome.at_most
    beyond = max(0.0, sum(line.points for line in kept) / share - sum(line.max for line in kept))
    return [_receipt(entry, case, score, beyond if score.verdict == "missed" else 0.0) for score in scores]


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
