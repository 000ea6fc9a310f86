"""C216: a call that nobody answered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from engine.trace import Event
from scoring.called import Call, calls, rung, team
from scoring.case import Case
from scoring.policy.model import RUNGS
from scoring.registry import Score, criterion
from scoring.words import lasted, listed


@criterion("C216", "roles", practice="P207", weight=6)
def goes_on(case: Case) -> Sequence[Score]:
    """A call that nobody answered goes on to somebody else.

    Applies when somebody the trainee had called did not answer while the response ran, and neither did they come later
    nor was anybody of their team there. Counted is a call to somebody else of the team, or further up the ladder,
    within the time from the rung of who was silent to the next. Partly: late, or not each time. Missed: never.
    """
    rows = [row for event in case.seen("page_unanswered") if (row := _silence(case, event)) is not None]
    if not rows:
        return [Score("not_applicable", "Nobody who was needed left a call unanswered.")]
    late = [(event, call) for event, within, call in rows if call is not None and call.at > event.at + within]
    never = [event for event, _, call in rows if call is None]
    seen = tuple(sorted({n for event, _, call in rows for n in (event.n, *([call.event.n] if call else []))}))
    silent = listed([f"{case.name(event.data['person'])} at {case.clock(event.at)}" for event, _, _ in rows])
    told = f"Not answered was the call to {silent}"
    advice = "Call the next one at once; nobody waits for a silent phone."
    if not late and not never:
        return [Score("met", f"{told}, and somebody else was called in time.", evidence=seen)]
    parts = [f"for {case.name(e.data['person'])} {lasted(call.at - e.at)} later" for e, call in late]
    parts += [f"for {case.name(event.data['person'])} never" for event in never]
    because = f"{told}; somebody else was called {listed(parts)}."
    return [Score("missed" if len(never) == len(rows) else "partly", because, advice, seen)]


def _silence(case: Case, event: Event) -> tuple[Event, int, Call | None] | None:
    """A call left unanswered, how long may be waited for the next, and that one; None where nothing was owed."""
    person, all_calls = str(event.data["person"]), calls(case)
    if event.at > case.over_at or not any(call.person == person and call.at <= event.at for call in all_calls):
        return None
    within = _step(case, rung(case, person))
    came = {e.data["person"]: e.at for e in case.trace.of("joined")}
    mates = [one for one, at in came.items() if at <= event.at + within and team(case, one) == team(case, person)]
    if within == 0 or [one for one in mates if one not in case.people]:
        return None
    asked = any(call.person == person and call.at < event.at and _others(case, call, person) for call in all_calls)
    following = [call for call in all_calls if call.at >= event.at and _others(case, call, person)]
    if asked or (not following and event.at + within > case.over_at):
        return None
    return event, within, following[0] if following else None


def _others(case: Case, call: Call, person: str) -> bool:
    """Whether a call goes to somebody who can stand in: of the same team, or further up the ladder."""
    if call.person == person:
        return False
    return team(case, call.person) == team(case, person) or rung(case, call.person) > rung(case, person)


def _step(case: Case, own: str) -> int:
    """Seconds from this rung of the ladder to the next, for the topmost from the one below; 0 without a ladder."""
    names = [name for name in RUNGS if name in case.policy.ladder]
    steps = [after - before for before, after in pairwise(case.policy.ladder[name].after for name in names)]
    place = names.index(own) if own in names else 0
    return steps[min(place, len(steps) - 1)] if steps else 0
