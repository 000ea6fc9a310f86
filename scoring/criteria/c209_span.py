"""C209: no more people are called than can be led and put to use."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import listed

# From this rung of the escalation path on people are called to know and to decide, and need no task.
LEADS = "L3"
# What gives somebody something to do, and what shows that they had.
GIVEN = ("assign", "ask", "authorise", "hand_over_command", "hand_over_shift")
DID = ("finding", "nothing_found", "remedy_started", "note", "declare")


@criterion("C209", "roles", practice="P216", weight=10)
def span(case: Case) -> Sequence[Score]:
    """Nobody is called who has nothing to do, and not more than one person can lead.

    Applies when the trainee called somebody. Counted are people called who joined: how many of them were there at once,
    and how many, below L3, were given nothing, did nothing and were not released. Partly: past one of the two numbers
    of the pack. Missed: past both. Whom the alerts called is not the trainee's doing.
    """
    called = _called(case)
    if not called:
        return [Score("not_applicable", "Nobody was called.")]
    limits = case.policy.span
    joined = {person: e.at for e in case.trace.of("joined") if (person := e.data["person"]) in called}
    left = {e.data["person"]: e.at for e in case.trace.of("left")}
    most = max((_there(joined, left, at) for at in joined.values()), default=0)
    rungs = {p["id"]: p.get("level") or "" for p in case.trace.header["people"]}
    busy = _busy(case)
    spare = [p for p in joined if p not in busy and p not in left and rungs.get(p, "") < LEADS]
    told = f"{len(called)} people were called, at most {most} of them were there at once"
    told += f", and {len(spare)} had nothing to do" if spare else ""
    names = f": {listed([case.name(person) for person in spare])}" if spare else ""
    beyond = (most > limits.most) + (len(spare) > limits.spare)
    seen = tuple(sorted({called[person] for person in (spare or joined)})) or tuple(called.values())
    if not beyond:
        return [Score("met", f"{told}{names}.", evidence=seen)]
    because = f"{told}{names}; one person leads {limits.most} at once, and {limits.spare} may stand by."
    advice = "Call the owners of what looks bad and the rung the level asks for; release whoever is not needed."
    return [Score("partly" if beyond == 1 else "missed", because, advice, seen)]


def _called(case: Case) -> dict[str, int]:
    """Who was paged by the trainee while the response ran, with the page."""
    pages = [e for e in case.by_seat("page") if e.at <= case.over_at]
    return {person: e.n for e in reversed(pages) for person in e.data.get("people") or [] if person not in case.people}


def _there(joined: dict[str, int], left: dict[str, int], at: int) -> int:
    return sum(1 for person, since in joined.items() if since <= at < left.get(person, at + 1))


def _busy(case: Case) -> set[str]:
    """Everybody who was given something, or did something."""
    given = {str(e.data.get("person")) for e in case.by_seat(*GIVEN)}
    return given | {e.by for e in case.trace.of(*DID)}
