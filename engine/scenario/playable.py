"""Whether a scenario can be played: long enough, short enough, and somebody is called. What is lost is not judged."""

from __future__ import annotations

from engine.scenario.model import Scenario
from engine.scenario.telling import Alert, OutsideCheck
from engine.source.salvage import LOST, listed, present, there

# The longest an assessment may last on the wall clock, in minutes: design, section 3.
LONGEST_MINUTES = 30


def too_long(scenario: Scenario) -> str | None:
    """A sentence when the drill takes too long at its pace."""
    if not there(scenario.horizon, scenario.pace):
        return None
    minutes = scenario.horizon / scenario.pace / 60
    if minutes <= LONGEST_MINUTES:
        return None
    return f"at this pace the drill takes {minutes:.0f} wall minutes; it may take {LONGEST_MINUTES}."


def outside(at: int, scenario: Scenario) -> bool:
    """Whether an instant lies before the history or after the horizon."""
    if at is LOST:
        return False
    early = there(scenario.history) and at < -scenario.history
    return early or (there(scenario.horizon) and at > scenario.horizon)


def nobody_called(scenario: Scenario) -> bool:
    """Whether it is certain that no alert, outside check, tickets or message page a seat or its team.

    References to nothing are told as such.
    """
    if any(inject is LOST or inject.pages is not False for inject in listed(scenario.injects)):
        return False
    teams = {person.id: person.team for _, person in present(scenario.responders) if there(person.id)}
    seated = [teams.get(seat.person, LOST) for _, seat in present(scenario.seats)]
    rules: list[Alert | OutsideCheck] = [rule for _, rule in present(scenario.alerts)]
    rules += [rule for _, rule in present(scenario.checks)]
    paging = [rule for rule in rules if rule.severity in ("page", LOST)]
    teams_paged = [rule.pages for rule in paging] + [rule.pages for _, rule in present(scenario.tickets)]
    pages = [team for team in teams_paged if team is not None]
    known = [team.id for _, team in present(scenario.teams)]
    told = (*listed(scenario.alerts), *listed(scenario.checks), *listed(scenario.tickets))
    lists = (*told, *listed(scenario.seats), *(rule.severity for rule in paging))
    unsure = not there(*lists) or any(name not in known for name in (*seated, *pages))
    return not unsure and not any(name in seated for name in pages)
