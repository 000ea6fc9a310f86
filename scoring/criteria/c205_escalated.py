"""C205: escalation along the ladder."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.policy.model import LEVELS
from scoring.registry import Score, criterion
from scoring.words import lasted


@criterion("C205", "roles", practice="P206", weight=10)
def escalated(case: Case) -> Sequence[Score]:
    """The incident was escalated to the rung its level asks for.

    One subject for each level that asks for a rung and was owed long enough. Calling the rung or a higher one counts,
    as do a page to such a person and bringing them in; whether they answer is not the trainee's. Late is partly.
    """
    scores = [score for level in reversed(LEVELS) if (score := _judged(case, level)) is not None]
    return scores or [Score("not_applicable", "No level owed asks for escalation.")]


def _judged(case: Case, level: str) -> Score | None:
    rung = case.duties(level).escalate  # type: ignore[arg-type]
    since = case.owed_since(level)  # type: ignore[arg-type]
    if rung is None or since is None:
        return None
    due = since + rung.within
    calls = [e for e in case.by_seat("page", "bring_in") if e.at <= case.over_at and _reaches(case, e, rung.to)]
    if due > case.over_at and not calls:
        return None
    threshold = f"{level} to {rung.to} within {lasted(rung.within)}"
    advice = f"Page {rung.to} or higher within {lasted(rung.within)} of a {level}; do not wait to be sure."
    if not calls:
        because = f"{level} owed a call to {rung.to} by {case.clock(due)}, and none was made."
        return Score("missed", because, advice, subject=level, threshold=threshold)
    first = calls[0]
    if first.at <= due:
        because = f"{rung.to} or higher was called at {case.clock(first.at)}; {level} owed it by {case.clock(due)}."
        return Score("met", because, "", (first.n,), level, threshold=threshold)
    because = f"{rung.to} or higher was called at {case.clock(first.at)}, {lasted(first.at - due)} late for {level}."
    return Score("partly", because, advice, (first.n,), level, threshold=threshold)


def _reaches(case: Case, event: Event, rung: str) -> bool:
    asked = event.data.get("level")
    if asked is not None and asked >= rung:
        return True
    people = event.data.get("people") or []
    person = event.data.get("person")
    called = {*people, person} if person else {*people}
    return any(p["id"] in called and (p.get("level") or "") >= rung for p in case.trace.header["people"])
