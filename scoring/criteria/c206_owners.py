"""C206: the owners of what is broken were brought in."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.affected import bad_services, false_alarm, faulty_services
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed


@criterion("C206", "roles", practice="P208", weight=10)
def owners_engaged(case: Case) -> Sequence[Score]:
    """Somebody of the team that owns the broken service was engaged by the trainee.

    Owed are the owners of the services with a fault that could be seen: an alert, errors, a finding. Met: all of them.
    Partly: some, or only the owners of other services that looked bad. Paging, asking, bringing in, and giving a role
    or a remedy to somebody count. Does not apply to a false alarm: nobody has to be called to find that all are well.
    """
    if case.serious is None or false_alarm(case):
        return [Score("not_applicable", "No owner was needed.")]
    bad = bad_services(case, case.over_at)
    faulty = [s for s in bad if any(s in faulty_services(e) for e in case.trace.of("fault_started"))]
    teams = _teams(case, faulty) or _teams(case, bad)
    if not teams:
        return [Score("not_applicable", "Nothing that could be seen pointed at a service.")]
    engaged = {team: calls for team in _teams(case, bad) if (calls := _calls(case, team))}
    missing = [team for team in teams if team not in engaged]
    seen = tuple(sorted(calls[0].n for calls in engaged.values()))
    names = listed([case.team_name(team) for team in teams])
    owned = listed([case.service(s) for s in (faulty or bad)])
    if not missing:
        when = listed([f"{case.team_name(t)} at {case.clock(engaged[t][0].at)}" for t in teams])
        return [Score("met", f"The owners of {owned} were engaged: {when}.", evidence=seen)]
    absent = listed([case.team_name(t) for t in missing], "or")
    because = f"{owned} belongs to the team {names}, and nobody of {absent} was engaged."
    advice = "Page or ask the team that owns what looks bad; look at the service's owner on the dashboard."
    return [Score("partly" if engaged else "missed", because, advice, seen)]


def _teams(case: Case, services: list[str]) -> list[str]:
    found = [case.team_of(service) for service in services]
    return sorted({team for team in found if team is not None})


def _calls(case: Case, team: str) -> list[Event]:
    members = {p["id"] for p in case.trace.header["people"] if p["team"] == team}
    calls = []
    for event in case.by_seat("page", "bring_in", "ask", "assign", "authorise", "hand_over_command", "take_command"):
        if event.at > case.over_at:
            continue
        named = {event.data.get("person"), *(event.data.get("people") or [])}
        if event.kind == "take_command":
            named = {event.by}
        if event.data.get("team") == team or named & members:
            calls.append(event)
    return calls
