"""C107: how sure a level was stated, against whether it was right."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.criteria.c101_level import fits
from scoring.registry import Score, criterion
from scoring.words import listed

# Mean squared distance between the stated chance and what came true (Brier 1950): always saying 50 % loses 0.25, which
# is no fault; 70 % and wrong loses 0.49, 90 % and wrong 0.81.
MET_LOSS = 0.25
PARTLY_LOSS = 0.5
# The surest there is to be said.
SURE = 0.9


@criterion("C107", "severity", practice="P118", weight=8)
def confidence(case: Case) -> Sequence[Score]:
    """To be sure of a level and wrong costs more than to be unsure and wrong.

    Applies when there was something to declare. Judged are all declarations, each right or wrong by the knowable set
    with grace (at 90 % without, for a level that has become too mild), and how sure it was said to be: the mean of the
    squared distances. Unsure is never a fault. Partly: sure in a middling way and wrong, or sure and wrong once among
    right ones. Missed: sure and wrong, or never declared.
    """
    if case.rateable is None and not case.declares:
        return [Score("not_applicable", "There was nothing to be sure of.")]
    advice = "Say how sure you are: 50 where two levels are as likely. Being sure is for what the figures show."
    if not case.declares:
        return [Score("missed", "No level was declared, so nobody said how sure they were.", advice)]
    rows = [(event, _was_right(case, event)) for event in case.declares]
    loss = sum((_stated(event) - right) ** 2 for event, right in rows) / len(rows)
    told = listed([f"{_percent(e)} sure of {e.data['level']} at {case.clock(e.at)}, {_right(r)}" for e, r in rows[:4]])
    seen = tuple(event.n for event, _ in rows)
    sure = any(not right and _stated(event) >= SURE for event, right in rows)
    if loss <= MET_LOSS and not sure:
        return [Score("met", f"Stated was: {told}.", evidence=seen)]
    wrong = tuple(event.n for event, right in rows if not right)
    return [Score("partly" if loss <= PARTLY_LOSS else "missed", f"Stated was: {told}.", advice, wrong)]


def _was_right(case: Case, event: Event) -> bool:
    """The grace is there for noticing a change; who is sure of a level has looked, and it has to fit at once."""
    stale = event.data["level"] > case.knowable.at(event.at)[-1]
    return fits(case, event)[0] and not (stale and _stated(event) >= SURE)


def _stated(event: Event) -> float:
    return int(event.data.get("confidence") or 70) / 100


def _percent(event: Event) -> str:
    return f"{int(event.data.get('confidence') or 70)} %"


def _right(right: bool) -> str:
    return "which was right" if right else "which was wrong"
