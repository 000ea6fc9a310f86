"""C404: remedies that made it worse."""

from __future__ import annotations

from collections.abc import Sequence

from engine.catalogue import REMEDIES
from engine.remedies.base import Remedy as Kind
from scoring.affected import NOTHING_TOUCHED, faulty_services, touching
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.remedies import Remedy
from scoring.scorecard import Verdict
from scoring.severity import true_impact
from scoring.words import capital, listed, percent

# A journey's affected share has to rise by this much more than it was rising before,
HARM = 0.15
# within this time of the remedy's start or end, when replicas leave or load arrives: later ones have other causes too.
EFFECT_S = 60
# And the service it was for, or one that service calls, has to fail by this much more as well.
FAILING = 0.1
# From this level on the harm is an incident of its own.
SERIOUS = "SEV2"


@criterion("C404", "response", practice="P404", weight=8)
def no_harm(case: Case) -> Sequence[Score]:
    """No remedy made the impact worse.

    Applies when there was a remedy. A remedy harmed when the world says so, as of data that it put at risk or lost;
    where it says nothing, when it does not belong to what clears the faults, by its kind and by what it is for, and,
    within a minute of its start or its end, a journey's affected share rose by 15 points more than in the minute before
    and the service it was for, or one that one calls, failed more, or let its customers down without failing. Partly:
    one of several did, and did not make a SEV2 or stricter of less.
    """
    if not case.remedies:
        return [Score("not_applicable", "There was no remedy.")]
    harmful = [(r, text) for r in case.remedies if (text := _harm(case, r))]
    touched = touching(case)
    counted = [r for r in case.remedies if r in touched or any(r is other for other, _ in harmful)]
    if not counted:
        return [Score("not_applicable", NOTHING_TOUCHED)]
    if not harmful:
        return [Score("met", "No remedy made the impact worse.", evidence=tuple(r.decided.n for r in counted))]
    because = listed([f"{r.said} at {case.clock(r.at)} {text}" for r, text in harmful])
    serious = any(_serious(case, remedy) for remedy, _ in harmful)
    verdict: Verdict = "partly" if len(harmful) == 1 and len(counted) > 1 and not serious else "missed"
    advice = "Ask what a remedy takes away before it helps, and choose one that can be undone."
    return [Score(verdict, f"{capital(because)}.", advice, tuple(r.decided.n for r, _ in harmful))]


def _serious(case: Case, remedy: Remedy) -> bool:
    """Whether what it did made a small incident, by the mildest reading of what was so, a SEV2 or stricter."""
    ends = _instants(remedy)
    if not ends:
        return False
    before, after = (case.true.at(at)[-1] for at in (ends[0] - 1, ends[-1] + EFFECT_S + case.policy.severity.window))
    return after <= SERIOUS < before


def _clears(case: Case, remedy: Remedy) -> bool:
    """Whether it is a way to clear the faults: a kind that clears them, for a place at which one of them is."""
    truth = case.trace.header["truth"]
    if not any(remedy.remedy in names for names in truth["clears"]):
        return False
    places = {str(name) for fault in truth["faults"] for name in (*fault["services"], *fault["journeys"])}
    places |= {name for e in case.trace.of("fault_started") for name in faulty_services(e)}
    passing = [j for j in case.trace.header["journeys"] if j["id"] in places or places & {j["entry"], *j["services"]}]
    # Load is taken away and clients are told to wait where they enter.
    places |= {str(name) for j in passing for name in (j["id"], j["entry"])}
    return not remedy.things or bool(remedy.things & places)


def _harm(case: Case, remedy: Remedy) -> str | None:
    if remedy.done is not None and "harm" in remedy.done.data:
        return "made it worse" if remedy.done.data["harm"] else None
    for event in case.trace.every("data_harmed", what=remedy.remedy):
        if remedy.done is not None and event.at == remedy.done.at:
            did = "lost" if event.data["harm"] == "loss" else "put at risk"
            return f"{did} {event.data['records']} records"
    if _clears(case, remedy) or remedy.started is None:
        return None
    for at in _instants(remedy):
        past, now, then = (
            true_impact(case.trace, case.policy, t, window=1).journeys for t in (at - EFFECT_S, at, at + EFFECT_S)
        )
        for name, journey in now.items():
            share = then[name].share
            trend = max(0.0, journey.share - past[name].share)
            grew = share - journey.share - trend >= HARM
            if grew and (_fails_more(case, remedy, at) or _misled(case, remedy, name, at)):
                return f"took {case.service(name)} from {percent(journey.share)} to {percent(share)} affected"
    return None


def _instants(remedy: Remedy) -> list[int]:
    """When it can have changed something: at its end, and at its start where it takes replicas out."""
    kind = REMEDIES.get(remedy.remedy)
    out = kind is None or kind.replicas_out is not Kind.replicas_out
    starts = [remedy.started.at] if remedy.started is not None and out else []
    return starts + ([remedy.over_at] if remedy.over_at is not None else [])


def _fails_more(case: Case, remedy: Remedy, at: int) -> bool:
    """Whether one of the things it was for, or a service called by one, failed more in the time after `at`."""
    needed = [name for s in case.trace.header["services"] if s["id"] in remedy.things for name in s["needs"]]
    for thing in sorted({*remedy.things, *needed}):
        before, after = (_errors(case, thing, t) for t in (at, at + EFFECT_S))
        if after - before >= FAILING:
            return True
    return False


def _misled(case: Case, remedy: Remedy, journey: str, at: int) -> bool:
    """Whether customers of a journey through what it was for are let down although no more of their attempts fail."""
    through = next(set(j["services"]) for j in case.trace.header["journeys"] if j["id"] == journey)
    blind = any(journey in hole["journeys"] for hole in case.trace.header["truth"].get("telemetry", []))
    name = f"{journey}.success_ratio"
    if blind or not remedy.things & through or name not in case.trace.metrics.values:
        return False
    before, after = (case.trace.metrics.at(name, t) for t in (at, at + EFFECT_S))
    return before is not None and after is not None and before - after < FAILING


def _errors(case: Case, service: str, at: int) -> float:
    name = f"{service}.error_ratio"
    return case.trace.metrics.at(name, at) or 0.0 if name in case.trace.metrics.values else 0.0
