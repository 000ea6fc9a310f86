"""C412: a look from outside when the graphs are green and customers complain."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.severity import Knowledge, true_impact
from scoring.words import lasted

# Shows what customers meet, whatever the dashboards say.
FROM_OUTSIDE = ("status", "tickets")
# A cosmetic journey has no threshold; below this share its graphs are green.
GREEN = 0.05


@criterion("C412", "response", practice="P421", weight=6)
def looked_outside(case: Case) -> Sequence[Score]:
    """Where customers complain and the graphs are green, somebody looks from outside.

    Applies when people or a check from outside told of a journey whose dashboard showed nothing, and it was really hit,
    before somebody had found a cause.
    Met: a look at the tickets or at the status from outside, or a question to somebody about the journey or where it
    enters, within the pack's time. Partly: later. Missed: never.
    """
    within = case.policy.clocks.outside
    sign = None if within is None else _complaint(case)
    if sign is None or within is None:
        return [Score("not_applicable", "The graphs showed what customers complained about.")]
    event, journey = sign
    name = case.service(journey)
    looks = [e for e in _acts(case, journey) if e.at >= event.at - within]
    told = f"From {case.clock(event.at)} on customers complained about {name} while its graphs were green"
    advice = f"Open the tickets and the checks from outside within {lasted(within)}: graphs can be blind."
    if not looks:
        if event.at + within > case.over_at and case.given_up is None:
            return [Score("not_applicable", f"{told}; the response was over before a look was due.")]
        return [Score("missed", f"{told}, and nobody looked from outside.", advice, (event.n,))]
    first = looks[0]
    seen = tuple(sorted({event.n, first.n}))
    how = f"looked at {case.clock(first.at)}"
    if first.at <= event.at + within:
        return [Score("met", f"{told}; somebody {how} what they met.", evidence=seen)]
    return [Score("partly", f"{told}; somebody {how}, {lasted(first.at - event.at)} later.", advice, seen)]


def _complaint(case: Case) -> tuple[Event, str] | None:
    """The first complaint, before a cause was found, about a journey that was hit and looked well on dashboards."""
    knowledge = Knowledge(case.trace, case.policy)
    explained = next((e.n for e in case.seen("finding") if (e.data.get("facts") or {}).get("cause")), None)
    for event in sorted(case.seen("tickets", "reported", "check_failed"), key=lambda event: event.n):
        journey = event.data.get("journey")
        if event.at > case.over_at or (explained is not None and event.n > explained):
            break
        if journey is None or event.at < 0:
            continue
        shown = knowledge.impact(event.at).journeys.get(str(journey))
        if shown is None or shown.share >= _from(case, str(journey)):
            continue
        if event.kind == "tickets" and shown.tickets < case.policy.severity.tickets:
            continue
        if _hit(case, str(journey), event.at):
            return event, str(journey)
    return None


def _acts(case: Case, journey: str) -> list[Event]:
    """What shows what customers meet: looks from outside, and questions about the journey or where it enters."""
    entry = next((j["entry"] for j in case.trace.header["journeys"] if j["id"] == journey), None)
    looks = [e for e in case.by_seat("look") if e.data.get("at") in FROM_OUTSIDE]
    asks = [e for e in case.by_seat("ask") if e.data.get("about") in (journey, entry)]
    return sorted([*looks, *asks], key=lambda event: event.n)


def _from(case: Case, journey: str) -> float:
    """The share from which on a dashboard of this journey shows something."""
    kind = next(j["class"] for j in case.trace.header["journeys"] if j["id"] == journey)
    return min(case.policy.severity.journeys[kind].values(), default=GREEN)


def _hit(case: Case, journey: str, at: int) -> bool:
    return true_impact(case.trace, case.policy, at).journeys[journey].share >= _from(case, journey)
