"""C310: the last public message says what became of data."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.audiences import Duty, duties
from scoring.case import Case
from scoring.language.data_words import on_data
from scoring.registry import Score, criterion

RESTORES = "restore_from_backup"
ENDED = ("resolved", "mitigated", "closed")
ADVICE = "Say in the last public message whether data was lost, and what: that none was is what people want to read."


@criterion("C310", "communication", practice="P321", weight=6)
def data_told(case: Case) -> Sequence[Score]:
    """The last message to the public says whether data was lost.

    Applies when the incident was resolved and a level owed asks for it of a public audience. Met: a resolution message
    says it, or the last public message where there is none. Partly: another one does, or only a message inside. Missed:
    none, or it says that nothing was lost when it was known that something was.
    """
    asked = [level for level, duty in case.policy.duties.items() if duty.data_statement]
    ended = case.ending in ENDED or case.given_up is not None or case.trace.first("resolve") is not None
    if not ended or not any(case.owed_since(level) is not None for level in asked):
        return [Score("not_applicable", "No word on data was owed.")]
    scores = [_judged(case, duty) for duty in duties(case) if duty.public and duty.concerned]
    return scores or [Score("not_applicable", "No public audience was owed anything.")]


def _judged(case: Case, duty: Duty) -> Score:
    posts = [e for e in duty.posts if e.at <= case.ended_at]
    name = duty.name
    if not posts:
        return Score("missed", f"Nothing was posted to {name}, so nothing on data.", ADVICE, subject=duty.audience)
    final = [e for e in posts if e.data["form"] == "resolution"] or posts[-1:]
    last = next((e for e in reversed(final) if on_data(str(e.data["text"])) is not None), final[-1])
    said = on_data(str(last.data["text"]))
    if said is not None:
        if said[1] and _known_lost(case, last):
            because = f"“{said[0][:80]}” was posted at {case.clock(last.at)}, when it was known that data was lost."
            return Score("missed", because, ADVICE, (last.n,), duty.audience)
        because = f"The last message to {name}, at {case.clock(last.at)}, says what became of data."
        return Score("met", because, "", (last.n,), duty.audience)
    told = f"The last message to {name}, at {case.clock(last.at)}, says nothing of data"
    elsewhere = [e for e in case.by_seat("post") if e.at <= case.ended_at and on_data(str(e.data["text"]))]
    if elsewhere:
        because = f"{told}; one at {case.clock(elsewhere[-1].at)} does."
        return Score("partly", because, ADVICE, (last.n, elsewhere[-1].n), duty.audience)
    return Score("missed", f"{told}, nor does any other.", ADVICE, (last.n,), duty.audience)


def _known_lost(case: Case, post: Event) -> bool:
    """Whether somebody had found a loss by then, and nothing was brought back since."""
    found = [e.n for e in case.seen("finding") if e.n < post.n and (e.data.get("facts") or {}).get("data") == "loss"]
    back = [r.done.n for r in case.remedies if r.worked and r.done is not None and r.remedy == RESTORES]
    return bool(found) and not any(found[-1] < n < post.n for n in back)
