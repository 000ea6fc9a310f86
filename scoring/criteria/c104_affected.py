"""C104: the affected systems were named."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.affected import affected_journeys, bad_services, false_alarm
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed

# Naming everything names nothing: more wrong names than this share of all, and the answer is not clear.
WRONG_RATIO = 1 / 3


@criterion("C104", "severity", practice="P110", weight=15)
def affected_named(case: Case) -> Sequence[Score]:
    """The declaration names the affected systems.

    The best declaration counts. Met: an affected journey and a service that is really bad, with at most a third of the
    names wrong. A service every request of an affected journey passes is not wrong. Partly: something right is named.
    Does not apply to a false alarm: whoever starts the response to one, unsure, has nobody affected to name.
    """
    if case.rateable is None or false_alarm(case):
        return [Score("not_applicable", "Nothing was affected.")]
    if not case.declares:
        advice = "Name the journey and the service that are hit."
        return [Score("missed", "No declaration named what is affected.", advice)]
    journeys = affected_journeys(case, case.over_at)
    services = bad_services(case, case.over_at)
    if not journeys and not services:
        return [Score("not_applicable", "Nothing was affected.")]
    passed = {s for j in case.trace.header["journeys"] if j["id"] in journeys for s in j["services"]}
    entries = {j["entry"] for j in case.trace.header["journeys"] if j["id"] in journeys}
    wanted = listed([case.service(name) for name in [*journeys[:2], *services[:2]]])
    best: tuple[int, Score] | None = None
    for event in case.declares:
        named: list[str] = list(dict.fromkeys(event.data.get("affects") or []))
        right = [name for name in named if name in journeys or name in services]
        wrong = [name for name in named if name not in right and name not in passed]
        journey = any(name in journeys or name in entries for name in named)
        service = any(name in services for name in named)
        names = listed([case.service(n) for n in named]) or "nothing"
        told = f"At {case.clock(event.at)} {names} was named as affected"
        if journey and service and len(wrong) <= WRONG_RATIO * len(named):
            score = Score("met", told + ".", evidence=(event.n,))
            rank = 2
        elif right:
            more = f"; {listed([case.service(n) for n in wrong])} was not" if wrong else ""
            score = Score("partly", f"{told}{more}; affected were {wanted}.", f"Name {wanted}.", (event.n,))
            rank = 1
        else:
            score = Score("missed", f"{told}; affected were {wanted}.", f"Name {wanted}.", (event.n,))
            rank = 0
        if best is None or rank > best[0]:
            best = (rank, score)
    assert best is not None
    return [best[1]]
