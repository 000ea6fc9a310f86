"""C204: decisions rest on input from the team."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.affected import NOTHING_TOUCHED, touching
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.remedies import Remedy
from scoring.scorecard import Verdict
from scoring.words import lasted, listed


@criterion("C204", "roles", practice="P205", weight=8)
def input_first(case: Case) -> Sequence[Score]:
    """Somebody was asked, or had reported, before each remedy was decided.

    Applies when there was a remedy. Counted are a remedy put to the team, a question to somebody, and what somebody
    reported, within the pack's time before the decision. Partly: for at least half of the remedies.
    """
    if not case.remedies:
        return [Score("not_applicable", "No remedy was decided.")]
    alone = [r for r in case.remedies if not _inputs(case, r)]
    touched = touching(case)
    counted = [r for r in case.remedies if r in alone or r in touched]
    if not counted:
        return [Score("not_applicable", NOTHING_TOUCHED)]
    seen = tuple(n for r in counted for n in (*_inputs(case, r)[-1:], r.decided.n))
    if not alone:
        return [Score("met", "Every remedy was decided after somebody was asked or had reported.", evidence=seen)]
    told = listed([f"{r.said} at {case.clock(r.at)}" for r in alone])
    limit = lasted(case.policy.clocks.input)
    because = f"Decided with nobody asked or reporting in the {limit} before: {told}."
    advice = "Put the remedy to the team first: is there any strong objection?"
    verdict: Verdict = "partly" if 2 * len(alone) <= len(counted) else "missed"
    return [Score(verdict, because, advice, tuple(r.decided.n for r in alone))]


def _inputs(case: Case, remedy: Remedy) -> list[int]:
    since = remedy.at - case.policy.clocks.input
    asked = case.by_seat("ask", "propose")
    told = [e for e in case.seen("finding", "nothing_found") if e.by not in case.people]
    spoken = [e for e in case.seen("message") if e.data.get("topic") in ("report", "reply", "objection")]
    inputs = [e.n for e in (*asked, *told, *spoken) if since <= e.at <= remedy.at and e.n < remedy.decided.n]
    return sorted(inputs)
