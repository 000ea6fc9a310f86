"""C203: the commander leads and does not repair."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.affected import NOTHING_TOUCHED, touching
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.remedies import Remedy
from scoring.roles import in_command
from scoring.scorecard import Verdict
from scoring.words import listed


@criterion("C203", "roles", practice="P204", weight=20)
def hands_off(case: Case) -> Sequence[Score]:
    """The commander does not carry out remedies.

    Applies when there was a remedy. A remedy counts as the commander's when it was done by hand, or authorised for
    themselves, by whoever commanded at that instant. Partly: at most half of the remedies.
    """
    if not case.remedies:
        return [Score("not_applicable", "No remedy was carried out.")]
    own = [r for r in case.remedies if _own(case, r)]
    touched = touching(case)
    counted = [r for r in case.remedies if r in own or r in touched]
    if not counted:
        return [Score("not_applicable", NOTHING_TOUCHED)]
    if not own:
        told = listed([f"{_title(r)} by {case.name(r.person)}" for r in counted])
        seen = tuple(r.decided.n for r in counted)
        return [Score("met", f"Others carried out the remedies: {told}.", evidence=seen)]
    told = listed([f"{_title(r)} at {case.clock(r.at)}" for r in own])
    commander = case.name(own[0].person)
    because = f"{commander} commanded and did {len(own)} of {len(counted)} remedies by hand: {told}."
    advice = "Authorise the remedy and name who carries it out; if only you can do it, hand command over first."
    verdict: Verdict = "partly" if 2 * len(own) <= len(counted) else "missed"
    return [Score(verdict, because, advice, tuple(r.decided.n for r in own))]


def _own(case: Case, remedy: Remedy) -> bool:
    return remedy.person == in_command(case.trace, remedy.at)


def _title(remedy: Remedy) -> str:
    return remedy.said
