"""C413: the hand-over of a shift."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.language.handovers import FIELDS, read_hand_over
from scoring.registry import Score, criterion

TITLES = {"open": "what is open", "context": "the context", "watch": "what to watch"}
ADVICE = "Write what is open and who has it, what was tried and is under way, and what to watch; wait for their word."


@criterion("C413", "response", practice="P415", weight=14)
def shift_handed_over(case: Case) -> Sequence[Score]:
    """The shift is handed over with open issues, context and what to watch, and the next on call accepts it.

    Owed where the incident was to end with a hand-over, and where the shift of a seat ended during the response; judged
    as well when one was given. One subject for each part. Judged is what all notes to the next said. The word of the
    next is partly met while they had read nothing and were asked nothing.
    """
    given = [e for e in case.by_seat("hand_over_shift") if e.at <= case.ended_at]
    over = [e for e in case.trace.of("shift_ended") if e.data.get("person") in case.people and e.at <= case.over_at]
    if not given and not over and case.trace.header["ending"] != "handed_over":
        return [Score("not_applicable", "No shift was to be handed over.")]
    seen = tuple(e.n for e in given)
    said: set[str] = set()
    for event in given:
        read = read_hand_over(str(event.data.get("text") or ""))
        said |= {field for field in FIELDS if read[field]}
    return [*(_part(field, field in said, seen) for field in FIELDS), _accepted(case, given, said)]


def _part(field: str, said: bool, seen: tuple[int, ...]) -> Score:
    if said:
        return Score("met", f"The hand-over says {TITLES[field]}.", "", seen, field)
    because = f"The hand-over does not say {TITLES[field]}." if seen else "The shift was not handed over."
    return Score("missed", because, ADVICE, seen, field)


def _accepted(case: Case, given: list[Event], said: set[str]) -> Score:
    if not given:
        return Score("missed", "Nobody took the shift over.", ADVICE, subject="accepted")
    last = given[-1]
    name = case.name(last.data["person"])
    if case.ending != "handed_over":
        return Score("missed", f"{name} never accepted the hand-over.", ADVICE, (last.n,), "accepted")
    if not said:
        return Score("partly", f"{name} took over without knowing anything.", ADVICE, (last.n,), "accepted")
    return Score("met", f"{name} read it back and took over at {case.clock(case.ended_at)}.", "", (last.n,), "accepted")
