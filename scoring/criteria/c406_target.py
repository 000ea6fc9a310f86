"""C406: the target of the level."""

from __future__ import annotations

from collections.abc import Sequence

from scoring import clocks
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C406", "response", practice="P406", weight=16)
def within_target(case: Case) -> Sequence[Score]:
    """The incident was resolved within its target.

    From the start of the impact until recovery is verified and holds, against the strictest level owed for ten minutes.
    Later than the target is partly. Where recovery was never verified it is missed.
    """
    clock = clocks.resolve(case.trace)
    if clock.since is None or case.serious is None:
        return [Score("not_applicable", "There was no impact to resolve.")]
    if case.trace.header["ending"] in ("stood_down", "handed_over", "scheduled"):
        return [Score("not_applicable", "This incident was not to be resolved in this drill.")]
    level = case.strictest
    target = case.policy.duties[level].resolve
    if target is None:
        return [Score("not_applicable", f"This policy sets no time by which a {level} is over.")]
    threshold = f"{level} within {lasted(target)}"
    goal = f"the target of {level} is {lasted(target)}"
    began = f"Impact began at {case.clock(clock.since)}"
    if clock.until is None:
        because = f"{began}, and recovery was not verified by {case.clock(case.judged_until)}; {goal}."
        advice = "Bring the service back and check that it is."
        return [Score("missed", because, advice, clock.evidence, threshold=threshold)]
    took = clock.until - clock.since
    because = f"{began}, recovery was verified at {case.clock(clock.until)}, {lasted(took)} later; {goal}."
    if took <= target:
        return [Score("met", because, evidence=clock.evidence, threshold=threshold)]
    return [Score("partly", because, "Look where the time went on the timeline.", clock.evidence, threshold=threshold)]
