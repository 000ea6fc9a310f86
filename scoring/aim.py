"""Which remedies were aimed at something, and which were only tried.

Judged by what the seat could have seen when the remedy was decided, never by whether it helped.
"""

from __future__ import annotations

from engine.trace import Event
from scoring.affected import affected_journeys, bad_services
from scoring.case import Case
from scoring.remedies import Remedy

# A service or a pool at this part of what it can take looks bad, failing or not.
FULL_RATIO = 0.9
# So many kinds of remedies for one thing are aimed because it looks bad; the next one needs a new finding about it.
KINDS = 3


def unaimed(case: Case) -> list[Remedy]:
    """The remedies for which there was no reason that could be seen.

    Aimed is a remedy somebody suggested, one at what somebody found, one at what looked bad, the way back from a
    deployment on an affected path, and another step of a remedy that was aimed. After three kinds for the same thing
    only what somebody reported since then is a reason.
    """
    found: list[Remedy] = []
    aimed: list[Remedy] = []
    for remedy in case.remedies:
        (aimed if _aimed(case, remedy, aimed) else found).append(remedy)
    return found


def tried(case: Case) -> bool:
    """Whether more remedies were aimed at nothing than the pack lets pass."""
    return len(unaimed(case)) > case.policy.outcome.tries


def _aimed(case: Case, remedy: Remedy, before: list[Remedy]) -> bool:
    reports = [e for e in case.seen("finding") if e.n < remedy.decided.n]
    if any((e.data.get("suggests") or {}).get("remedy") == remedy.remedy for e in reports):
        return True
    things = remedy.things
    same = [other for other in before if other.things & things]
    if any(other.remedy == remedy.remedy for other in same):
        return True
    last = max((other.decided.n for other in same), default=-1)
    told = [e for e in reports if e.n > last and _names(e) & things]
    kinds = {other.remedy for other in same}
    if told:
        return True
    return len(kinds) < KINDS and (not things or _looked_bad(case, remedy) or any(_names(e) & things for e in reports))


def _names(finding: Event) -> set[str]:
    """What a finding is about, and every service or journey among its facts."""
    return {str(finding.data.get("about")), *[str(fact) for fact in finding.data.get("facts", {}).values()]}


def _looked_bad(case: Case, remedy: Remedy) -> bool:
    hit = affected_journeys(case, remedy.at)
    entries = [j["entry"] for j in case.trace.header["journeys"] if j["id"] in hit]
    if remedy.things & {*bad_services(case, remedy.at), *hit, *entries, *_full(case, remedy)}:
        return True
    passed = {s for j in case.trace.header["journeys"] if j["id"] in hit for s in j["services"]}
    deployed = {str(e.data["service"]) for e in case.seen("deployed") if e.n < remedy.decided.n}
    return remedy.remedy == "roll_back" and bool(passed & deployed & remedy.things)


def _full(case: Case, remedy: Remedy) -> list[str]:
    """Of the things the remedy is for, those whose load or pool was seen near what they can take."""
    seen_at = remedy.at - int(case.trace.header["scrape_delay"])
    since = seen_at - case.policy.severity.window + 1
    found = []
    for thing in sorted(remedy.things):
        for name in (f"{thing}.saturation_ratio", f"{thing}.pool_use_ratio"):
            if name in case.trace.metrics.values:
                figures = [figure for _, figure in case.trace.metrics.series(name, since, seen_at)]
                found += [thing] if figures and sum(figures) / len(figures) >= FULL_RATIO else []
    return found
