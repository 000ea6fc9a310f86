"""C211: who is no longer needed is released."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.called import calls, rung
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.roles import holdings
from scoring.words import lasted, listed

# From this rung of the escalation path on people are called to know and to decide, and stay as long as they like.
LEADS = "L3"
ROLES = ("commander", "tech_lead", "scribe", "communications")
DID = ("finding", "nothing_found", "note", "task_started", "task_done", "remedy_started", "remedy_done")
GIVEN = ("ask", "authorise", "assign", "hand_over_command")


@criterion("C211", "roles", practice="P217", weight=5)
def released(case: Case) -> Sequence[Score]:
    """Whoever is no longer needed is released, once it is known where the fault lies.

    Applies when somebody the trainee had called was free for longer than the pack's time after the first finding, or
    was released. Counted are people below L3 without a role, a task or a remedy. Met: no more than may stand by.
    Partly: more, and some others were released. Missed: nobody was.
    """
    within, localised = case.policy.clocks.release, next(iter(case.seen("finding")), None)
    if within is None or localised is None or localised.at > case.over_at:
        return [Score("not_applicable", "It was never known where the fault lay.")]
    people = {one.person for one in calls(case) if rung(case, one.person) < LEADS}
    joined = {e.data["person"]: e.at for e in case.trace.of("joined") if e.data["person"] in people}
    left = {e.data["person"]: e for e in case.trace.of("left") if e.data["person"] in joined and e.at <= case.over_at}
    kept = [one for one in sorted(joined) if _idle_until_end(case, one, max(joined[one], localised.at)) > within]
    kept = [one for one in kept if one not in left]
    seen = tuple(sorted({localised.n, *[event.n for event in left.values()]}))
    if not kept and not left:
        return [Score("not_applicable", "Everybody who was called had something to do.")]
    gone = f"{listed([case.name(one) for one in sorted(left)])} {_were(len(left))} released" if left else ""
    if len(kept) <= case.policy.span.spare:
        if not left:
            return [Score("not_applicable", "No more people were free than may stand by.")]
        return [Score("met", f"Once it was known where the fault lay, {gone}.", evidence=seen)]
    told = f"{listed([case.name(one) for one in kept[:5]])} had nothing to do for more than {lasted(within)} and stayed"
    because = f"{told}; {gone}." if left else f"{told}, and nobody was released."
    return [Score("partly" if left else "missed", because, "Release them by name, and say who stays.", seen)]


def _idle_until_end(case: Case, person: str, since: int) -> int:
    """How long somebody had nothing to do before the response was over; 0 while they hold a role."""
    if any(_holds(case, role, person) for role in ROLES):
        return 0
    acts = [e.at for e in case.trace.of(*DID) if e.by == person]
    acts += [e.at for e in case.by_seat(*GIVEN) if e.data.get("person") == person]
    return case.over_at - max([since, *[at for at in acts if at <= case.over_at]])


def _holds(case: Case, role: str, person: str) -> bool:
    return any(one.person == person and (one.until or case.over_at) >= case.over_at
               for one in holdings(case.trace, role) if one.since <= case.over_at)  # fmt: skip


def _were(count: int) -> str:
    return "was" if count == 1 else "were"
