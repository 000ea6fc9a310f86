"""C212: escalation sideways, to the team a trail leads to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.trace import Event
from scoring.affected import bad_services, false_alarm
from scoring.called import team
from scoring.case import Case
from scoring.criteria.c206_owners import _calls
from scoring.registry import Score, criterion
from scoring.words import lasted, listed


@criterion("C212", "roles", practice="P221", weight=6)
def sideways(case: Case) -> Sequence[Score]:
    """When somebody's finding leads to another team's service, that team is called.

    Applies when a finding named a service that looked bad and belongs to another team than the one who found it.
    Asking, paging, bringing in and giving a role or a remedy count, before the finding too. Partly: late, or not every
    team.
    """
    within = case.policy.clocks.sideways
    owed = {} if within is None or case.serious is None or false_alarm(case) else _owed(case)
    due = {t: e for t, e in owed.items() if e.at + (within or 0) <= case.over_at or _calls(case, t)}
    if not due or within is None:
        return [Score("not_applicable", "No finding led to another team.")]
    first = {t: called[0] for t in due if (called := _calls(case, t))}
    late = [t for t, call in first.items() if call.at > due[t].at + within]
    never = [t for t in due if t not in first]
    seen = tuple(sorted({*[e.n for e in due.values()], *[e.n for e in first.values()]}))
    named = listed([case.team_name(t) for t in sorted(due)])
    if not late and not never:
        return [Score("met", f"Findings led to {named}, and they were called in time.", evidence=seen)]
    parts = [f"{case.team_name(t)} {lasted(first[t].at - due[t].at)} after the finding" for t in sorted(late)]
    parts += [f"{case.team_name(t)} never" for t in sorted(never)]
    because = f"Findings led to {named}; called were {listed(parts)}."
    advice = f"Call the other team's on-call within {lasted(within)}; it needs no permission of anybody above."
    return [Score("missed" if len(never) == len(due) else "partly", because, advice, seen)]


def _owed(case: Case) -> dict[str, Event]:
    """Each team that a finding of somebody else led to, with the first such finding."""
    found: dict[str, Event] = {}
    mine = {team(case, person) for person in case.people}
    for event in case.seen("finding"):
        if event.at > case.over_at:
            break
        bad = bad_services(case, event.at)
        for service in _named(event.data):
            owner = case.team_of(service) if service in bad else None
            if owner is not None and owner not in mine and owner != team(case, event.by) and _reachable(case, owner):
                found.setdefault(owner, event)
    return found


def _named(data: dict[str, Any]) -> list[str]:
    """What a finding names: what it is about, its facts, and what it would be mended at."""
    suggests = (data.get("suggests") or {}).get("params") or {}
    return [str(name) for name in (data.get("about"), *(data.get("facts") or {}).values(), *suggests.values())]


def _reachable(case: Case, owner: str) -> bool:
    return any(p["team"] == owner and p["kind"] == "responder" for p in case.trace.header["people"])
