"""How a response ended, and whether it was given up: ended wrongly while customers were affected or soon would be."""

from __future__ import annotations

from engine.trace import Event, Trace
from scoring.policy.model import Policy
from scoring.severity import MILDEST, Impact, accepted, true_impact

# A shift is handed over with `ended`, when whoever takes it has accepted.
OVER = ("resolve", "close", "stand_down", "ended")
FOR_THE_CALM = ("stood_down", "scheduled")
ENDED_AS = {"stood_down": "stood down", "handed_over": "handed over", "scheduled": "put into the plan"}


def hurting(trace: Trace, policy: Policy, at: int) -> bool:
    """Whether customers were affected at `at`, by the last true figures: more than SEV4 could be justified by them.

    Data at risk alone is left out: it outlasts the impact, and no incident could be closed.
    """
    impact = true_impact(trace, policy, at, window=1)
    return accepted(Impact(impact.journeys, impact.revenue_lost), policy)[0] < MILDEST


def response_over(trace: Trace, policy: Policy) -> Event | None:
    """The event with which the response was over, or None when the trace stops before.

    A resolution that was followed by another declaration does not count, nor one while customers were affected or
    after which they were affected again: the response goes on until the drill ends.
    """
    declares = trace.of("declare")
    impacts = trace.of("impact_started")
    after = declares[-1].n if declares else -1
    relapse = impacts[-1].n if impacts else -1
    for event in trace.of(*OVER):
        if event.kind == "ended":
            return event
        if event.n > max(after, relapse) and not hurting(trace, policy, event.at):
            return event
    return None


def given_up(trace: Trace, policy: Policy) -> Event | None:
    """The `ended` event, when the trainee ended the drill otherwise than was right and left customers affected.

    To stand down or to put the fix into the plan is never right while customers are affected, whatever was right before
    a remedy made it worse. Before the impact began, a fault that was there and not cleared counts as well. A drill that
    ran to its horizon was not given up.
    """
    ended = trace.first("ended")
    if ended is None or trace.first("closed_by_horizon") is not None or ended.at >= int(trace.header["horizon"]):
        return None
    if ended.data["ending"] == trace.header["ending"]:
        return ended if ended.data["ending"] in FOR_THE_CALM and hurting(trace, policy, ended.at) else None
    return ended if hurting(trace, policy, ended.at) or _looming(trace) else None


def _looming(trace: Trace) -> bool:
    """Whether a fault was at work although nobody had been affected yet; where standing down is right, nobody will."""
    if trace.first("impact_started") is not None or trace.header["ending"] == "stood_down":
        return False
    latent = {str(fault["id"]) for fault in trace.header["truth"]["faults"] if fault.get("latent")}
    cleared = {e.data.get("id") for e in trace.of("fault_cleared")}
    return any(e.data.get("id") not in cleared | latent for e in trace.of("fault_started"))
