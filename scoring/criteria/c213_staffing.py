"""C213: staffing and hours fit the level."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from engine.trace import Event
from scoring.affected import bad_services, false_alarm
from scoring.called import Call, calls, rung, team
from scoring.case import Case
from scoring.policy.model import Level
from scoring.registry import Score, criterion
from scoring.words import listed

SENIOR = "L2"
# With one of these whoever plays a seat is at work on it.
LEADING = ("declare", "take_command")
WORKDAYS = 5


@criterion("C213", "roles", practice="P215", weight=6)
def staffing(case: Case) -> Sequence[Score]:
    """People and hours fit the level: senior people for a serious one, nobody out of bed for a small one.

    Owed is somebody of L2 or higher who was called or given something, where a level owed for long asks for senior
    people. Where a level asks for fewer people it applies to those called: nobody where the work is planned; outside
    office hours only the owners of what looks bad where the level has office hours. A call before a level was declared
    is never too much, nor one while what could be seen justified more. Partly: at most half of the calls were too much.
    """
    made = calls(case)
    wrong = [call for call in made if _too_much(case, call)]
    if wrong:
        names = listed(list(dict.fromkeys(case.name(call.person) for call in wrong))[:5])
        level = _level(case, wrong[0].at)
        because = f"{level} calls {_whom(case, level)}, and called were, among others, {names}."
        advice = "Leave it for the working day, or raise the level if you think it cannot wait."
        seen = tuple(sorted({call.event.n for call in wrong}))
        return [Score("partly" if 2 * len(wrong) <= len(made) else "missed", because, advice, seen)]
    level = case.strictest
    if case.serious is not None and not false_alarm(case) and case.duties(level).calls in ("senior", "needed"):
        senior = [e for e in _engaged(case) if e.at <= case.over_at]
        if senior:
            told = f"{level} asks for senior people, and {case.name(_person(senior[0]))} was engaged"
            return [Score("met", f"{told} at {case.clock(senior[0].at)}.", evidence=(senior[0].n,))]
        if case.over_at - (case.owed_since(level) or 0) < case.policy.clocks.held:
            return [Score("not_applicable", f"{level} was over before anybody senior was due.")]
        because = f"{level} asks for senior people, and nobody of {SENIOR} or higher was called."
        return [Score("missed", because, f"Call somebody of {SENIOR} or higher of the team whose service is hit.")]
    if not made:
        return [Score("not_applicable", "Nobody was called, and no level asked for it.")]
    return [Score("met", "Nobody was called whom the level leaves alone.", evidence=tuple({c.event.n for c in made}))]


def _engaged(case: Case) -> list[Event]:
    """What engaged somebody of the senior rungs: a call, a role, a task, a remedy; an act of a seat that is senior."""
    made = [call.event for call in calls(case) if rung(case, call.person) >= SENIOR]
    given = [e for e in case.by_seat("assign", "ask", "authorise") if rung(case, str(e.data.get("person"))) >= SENIOR]
    own = [e for e in case.by_seat(*LEADING) if rung(case, e.by) >= SENIOR]
    return sorted([*made, *given, *own], key=lambda event: event.n)


def _person(event: Event) -> str:
    if event.kind in LEADING:
        return event.by
    named = event.data.get("person") or next(iter(event.data.get("people") or []), None)
    return str(named or event.by)


def _too_much(case: Case, call: Call) -> bool:
    declared = [e for e in case.declares if e.n < call.event.n]
    if not declared or call.event.data.get("person") in _pagers(case):
        return False
    duties = case.duties(_level(case, call.at))
    if duties.calls == "nobody" or duties.hours == "planned":
        return True
    if duties.hours != "office" or in_office(case, call.at):
        return False
    # Other authorities call the owners of a SEV3 at any hour: that is no fault.
    owners = {case.team_of(service) for service in bad_services(case, call.at)}
    return team(case, call.person) not in owners


def _pagers(case: Case) -> set[str]:
    """Whom alerts called of themselves: to call them again is to wake nobody."""
    return {str(e.data["person"]) for e in case.trace.of("paged") if e.data.get("why") != "command"}


def _level(case: Case, at: int) -> Level:
    """The strictest level declared by then or accepted at `at`."""
    declared = [e.data["level"] for e in case.declares if e.at <= at]
    return min([*declared[-1:], *case.knowable.with_grace(at, case.policy.clocks.grace)])


def in_office(case: Case, at: int) -> bool:
    """Whether `at` is in the pack's office hours on a working day, by the local time of the scenario."""
    office = case.policy.office
    moment = datetime.fromisoformat(case.trace.header["start"]) + timedelta(seconds=at)
    second = moment.hour * 3600 + moment.minute * 60 + moment.second
    return office is None or (moment.weekday() < WORKDAYS and office.since <= second < office.until)


def _whom(case: Case, level: Level) -> str:
    duties = case.duties(level)
    if duties.calls == "nobody" or duties.hours == "planned":
        return "nobody, it waits for planned work"
    return "nobody but the owners outside office hours"
