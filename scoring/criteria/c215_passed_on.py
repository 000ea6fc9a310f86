"""C215: command changes hands by word, with a brief, and before it is too long in one hand."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.roles import holdings
from scoring.words import lasted, real_words

# A brief is a sentence and not a greeting. Ours.
BRIEF_WORDS = 8


@criterion("C215", "roles", practice="P220", weight=6)
def passed_on(case: Case) -> Sequence[Score]:
    """Command is passed on with a brief to everybody, and before whoever holds it is tired.

    Applies when the trainee handed command over, or held it past the pack's longest time. A brief is a post to the team
    or the responders, a line in the channel or a note, within the time of a note before or after. Met: it says where
    things stand, and names who takes over or that command changes. Partly: it does only one of them. Missed: no word,
    or command was held too long.
    """
    handed = [e for e in case.by_seat("hand_over_command") if e.at <= case.over_at]
    longest = case.policy.command.longest
    held = [one for one in holdings(case.trace, "commander") if one.person in case.people]
    ends = [case.over_at if one.until is None else min(one.until, case.over_at) for one in held]
    tired = [one for one, end in zip(held, ends, strict=True) if longest is not None and end - one.since > longest]
    if not handed and not tired:
        return [Score("not_applicable", "Command did not change hands.")]
    if tired:
        because = f"{case.name(tired[0].person)} commanded for more than {lasted(longest or 0)}."
        return [Score("missed", because, "Hand over command before fatigue does.", (tired[0].n,))]
    worst = min((_brief(case, event) for event in handed), key=lambda row: row[0])
    rank, event, words = worst
    seen = tuple(sorted({event.n, *[e.n for e in words]}))
    told = f"Command was handed to {case.name(event.data['person'])} at {case.clock(event.at)}"
    advice = "Tell everybody who takes over, and where things stand: what is open, what is under way, what comes next."
    if rank == 2:
        return [Score("met", f"{told}, with a brief to everybody.", evidence=seen)]
    if rank == 1:
        return [Score("partly", f"{told}; what was said names the new commander or the state, not both.", advice, seen)]
    return [Score("missed", f"{told}, without a word to anybody.", advice, seen)]


def _brief(case: Case, handed: Event) -> tuple[int, Event, list[Event]]:
    """How good the words around a handover are, 0 to 2, and the events that hold them."""
    near = case.policy.clocks.note
    said = [e for e in case.by_seat("post", "say", "note") if abs(e.at - handed.at) <= near]
    said = [e for e in said if e.kind != "post" or e.data["audience"] in ("team", "responders")]
    text = " ".join(str(e.data.get("text") or "") for e in said)
    names = [part for part in case.name(handed.data["person"]).lower().split() if len(part) > 2]
    named = any(part in text.lower() for part in (*names, "command"))
    brief = len(real_words(text)) >= BRIEF_WORDS
    return named + brief, handed, said
