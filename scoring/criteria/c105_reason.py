"""C105: the reason behind the level."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.policy.model import LEVELS
from scoring.registry import Score, criterion
from scoring.severity import Knowledge, true_impact
from scoring.words import listed, real_words

# A reason is a clause, not a word.
REASON_WORDS = 3


@criterion("C105", "severity", practice="P109", weight=15)
def reason_stated(case: Case) -> Sequence[Score]:
    """The declaration gives a reason and factors that hold.

    The best declaration counts. Met: a reason in words and at least one factor that holds, none that does not.
    Partly: a reason without a true factor, or a true factor without a reason. Recovery may always be named.
    """
    if case.rateable is None:
        return [Score("not_applicable", "There was nothing to give a reason for.")]
    if not case.declares:
        advice = "Declare, and say what the level rests on."
        return [Score("missed", "Nothing was declared, so no reason was given.", advice)]
    scores = [_judged(case, event) for event in case.declares]
    order = ("met", "partly", "missed")
    return [min(scores, key=lambda score: order.index(score.verdict))]


def _judged(case: Case, event: Event) -> Score:
    holding = _holding(case, event)
    factors: list[str] = list(event.data.get("factors") or [])
    true = [f for f in factors if f in holding]
    false = [f for f in factors if f not in holding]
    reason = len(real_words(event.data.get("reason"))) >= REASON_WORDS
    named = listed([f.replace("_", " ") for f in factors]) or "no factor"
    told = f"At {case.clock(event.at)} the reason {'was given' if reason else 'was not put into words'}, with {named}"
    advice = "Say in a sentence who is affected and how, and tick the factors that hold."
    if reason and true and not false:
        return Score("met", told + ".", evidence=(event.n,))
    if false:
        told += f"; {listed([f.replace('_', ' ') for f in false])} did not hold by what could be seen"
    if (reason or true) and (true or not false):
        return Score("partly", told + ".", advice, (event.n,))
    return Score("missed", told + ".", advice, (event.n,))


def _harmed(case: Case, event: Event) -> bool:
    return true_impact(case.trace, case.policy, event.at, window=1).data != "none"


def _holding(case: Case, event: Event) -> list[str]:
    """The factors that held by what could be seen when the level was declared."""
    impact = Knowledge(case.trace, case.policy).impact(event.at)
    holding = ["recovery"]
    # Where a stricter level is accepted although no figure asks for it, what could not be seen is the reason.
    if case.knowable.at(event.at)[0] < LEVELS[-1] or any(j.share > 0.001 for j in impact.journeys.values()):
        holding.append("customer_impact")
    if impact.revenue_lost > 0.001:
        holding.append("revenue")
    # What was harmed in truth was rightly suspected, before anybody could show it.
    if impact.data != "none" or case.trace.header["truth"]["data"] != "none" or _harmed(case, event):
        holding.append("data")
    # That there is none is a reason as well.
    holding.append("workaround")
    return holding
