"""C503: the post-mortem against the trace."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scoring.case import Case
from scoring.fact_check.check import check
from scoring.fact_check.statements import Checked
from scoring.policy.model import LEVELS
from scoring.post_mortem import level_of, owed
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.words import listed

SUBJECTS = ("severity", "times", "durations", "cause", "account")
MET_RATIO = 0.8
PARTLY_RATIO = 0.5
# When it began, when somebody took it up and when it was over: fewer times are no account of an incident.
LEAST_TIMES = 3
ACCOUNT = ("share", "data", "incident", "date", "release", "remedy", "person", "order")
"""The kinds of claims that together are the account: who did what to which incident, and whom it hit."""


@criterion("C503", "post_mortem", practice="P514", weight=20)
def agrees(case: Case) -> Sequence[Score]:
    """The post-mortem's severity, times, durations, cause and account agree with what happened.

    A time is checked where it says what happened then, against every event it can mean; a length against every clock
    it can mean, for definitions differ. Met from four fifths of what can be checked on, partly from half, and for times
    where fewer than three are told. A post-mortem that states none of it is missed.

    The severity is met when the strictest level it states is one that was right, and partly when it also tells of a
    level that it was declared, and it was not.

    The cause is met when it names a fault of the incident in any wording, partly when it names the place and no fault.
    The account is the incident's id, date, releases, remedies, persons, order, customers and data: one contradiction is
    partly, two are missed. It does not apply where nothing of it is claimed.
    """
    if case.submitted is None or case.report is None:
        if not owed(case):
            return [Score("not_applicable", "No post-mortem was owed.")]
        return [Score("missed", "There is no post-mortem to check.", "Write one.", subject=name) for name in SUBJECTS]
    slack = case.policy.post_mortem
    checked = check(case.report.text, case.trace, slack.tolerance, slack.tolerance_ratio)
    judges: tuple[Callable[[Case, Sequence[Checked]], Score], ...] = (_severity, _times, _durations, _cause, _account)
    return [judge(case, checked) for judge in judges]


def _severity(case: Case, checked: Sequence[Checked]) -> Score:
    seen = _seen(case)
    stated = case.report.claims if case.report is not None else ()
    said = sorted({claim["value"] for claim in stated if claim["kind"] == "severity"})
    right = {level_of(case), case.strictest}
    sets = [levels for _, levels in case.true.over(0, case.over_at)]
    right |= {*min(sets, key=lambda levels: LEVELS.index(levels[-1]))} if sets else set()
    wanted = listed(sorted(right), "or")
    if not said:
        return Score("missed", "The post-mortem states no severity.", f"State it: {wanted}.", seen, "severity")
    wrong = next((claim for claim in checked if claim.kind == "severity" and not claim.right), None)
    if said[0] in right and wrong is not None:
        because = f"“{wrong.quote[:80]}” says {wrong.says}; declared was {wrong.was}."
        return Score("partly", because, "Take the levels from the incident's timeline.", seen, "severity")
    if said[0] in right:
        return Score("met", f"The strictest severity it states is {said[0]}, which agrees.", "", seen, "severity")
    because = f"The strictest severity it states is {said[0]}; it was {wanted}."
    return Score("missed", because, "Take the severity from the incident's timeline.", seen, "severity")


def _times(case: Case, checked: Sequence[Checked]) -> Score:
    return _judged(case, checked, "time", "times", "Copy the times from the incident's timeline.")


def _durations(case: Case, checked: Sequence[Checked]) -> Score:
    return _judged(case, checked, "duration", "lengths of time", "Count them from the incident's timeline.")


def _cause(case: Case, checked: Sequence[Checked]) -> Score:
    seen = _seen(case)
    found = next((claim for claim in checked if claim.kind == "cause"), None)
    advice = "Name what failed and where, as the findings of the responders show it."
    if found is not None and found.right:
        return Score("met", f"The cause it names is one of the incident: {found.says}.", "", seen, "cause")
    if found is not None:
        because = f"“{found.quote[:80]}” names none of the causes: {found.was}."
        return Score("missed", because, advice, seen, "cause")
    if not case.trace.header["truth"]["faults"]:
        return Score("not_applicable", "There was no fault that could be named.", subject="cause")
    if case.report is not None and case.report.depth != "none":
        return Score("partly", "The cause it names could not be recognised as a fault.", advice, seen, "cause")
    return Score("missed", "It states no cause.", advice, seen, "cause")


def _account(case: Case, checked: Sequence[Checked]) -> Score:
    seen = _seen(case)
    claims = [claim for claim in checked if claim.kind in ACCOUNT]
    wrong = [claim for claim in claims if not claim.right]
    if not claims:
        return Score("not_applicable", "Nothing else in it can be checked.", subject="account")
    if not wrong:
        return Score("met", f"{len(claims)} other claims agree with what happened.", "", seen, "account")
    told = listed([f"“{claim.quote[:60]}” (it was: {claim.was})" for claim in wrong[:2]])
    numbers = tuple(sorted({*seen, *(claim.event for claim in wrong[:2] if claim.event is not None)}))
    verdict: Verdict = "partly" if len(wrong) == 1 else "missed"
    return Score(verdict, f"It claims otherwise than it was: {told}.", "Take it from the timeline.", numbers, "account")


def _judged(case: Case, checked: Sequence[Checked], kind: str, title: str, advice: str) -> Score:
    """How many of the claims of a kind agree."""
    seen, subject = _seen(case), {"time": "times", "duration": "durations"}[kind]
    claims = [claim for claim in checked if claim.kind == kind]
    if not claims:
        return Score("missed", f"It states no {title} that can be checked.", advice, seen, subject)
    wrong = [f"“{claim.quote[:60]}” (nearest {claim.was})" for claim in claims if not claim.right]
    right, least = len(claims) - len(wrong), LEAST_TIMES if kind == "time" else 1
    told = f"{right} of {len(claims)} {title} agree with what happened"
    if not wrong and len(claims) < least:
        because = f"It states {len(claims)} {'time' if len(claims) == 1 else 'times'} that can be checked, of {least}."
        return Score("partly", because, advice, seen, subject)
    if right >= MET_RATIO * len(claims):
        return Score("met", f"{told}.", "", seen, subject)
    verdict: Verdict = "partly" if right >= PARTLY_RATIO * len(claims) else "missed"
    return Score(verdict, f"{told}; not {listed(wrong[:2])}.", advice, seen, subject)


def _seen(case: Case) -> tuple[int, ...]:
    return () if case.submitted is None else (case.submitted.n,)
