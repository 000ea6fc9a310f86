"""C210: tasks have a name and a time box, and are taken."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.affected import false_alarm
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.scorecard import Verdict
from scoring.words import lasted, listed


@criterion("C210", "roles", practice="P218", weight=8)
def tasks_given(case: Case) -> Sequence[Score]:
    """Questions go to one named person, with minutes, and come back understood.

    Applies to an incident; a false alarm needs nobody. A question counts when its minutes are no more than the pack's
    and whoever was asked answered it with a word, or began. Met: all of them. Partly: some. Missed: none, or nobody was
    asked anything.
    """
    most = case.policy.clocks.task
    if case.serious is None or false_alarm(case) or most is None:
        return [Score("not_applicable", "There was nothing to ask anybody.")]
    asked = [e for e in case.by_seat("ask") if e.at <= case.over_at]
    advice = f"Ask one person by name to look at one thing, for no more than {lasted(most)}, and wait for their word."
    if not asked:
        return [Score("missed", "Nobody was asked to look into anything.", advice)]
    words = _word_back(case)
    long = [e for e in asked if int(e.data.get("minutes") or 0) * 60 > most]
    mute = [e for e in asked if e not in long and e.n not in words]
    poor = [*long, *mute]
    told = f"{len(asked) - len(poor)} of {len(asked)} questions had one person, a time box and a word back"
    if not poor:
        return [Score("met", f"{told}.", evidence=tuple(e.n for e in asked))]
    faults = [f"{case.name(e.data['person'])} had {e.data['minutes']} min" for e in long[:2]]
    faults += [f"{case.name(e.data['person'])} said nothing to it" for e in mute[:2]]
    verdict: Verdict = "partly" if len(poor) < len(asked) else "missed"
    return [Score(verdict, f"{told}; {listed(faults)}.", advice, tuple(e.n for e in poor))]


def _word_back(case: Case) -> set[int]:
    """The questions to which somebody replied, or on which somebody set out."""
    replies = case.trace.of("message", "task_started", "finding", "nothing_found")
    direct = {e.cause for e in replies if e.cause is not None and e.by not in case.people}
    found: set[int] = {n for n in direct if _is_ask(case.trace.events, n)}
    # A report right after a question by the one who was asked is their word as well, whatever led to it.
    for ask in case.by_seat("ask"):
        if any(e.by == ask.data["person"] and ask.n < e.n and e.at <= _box_ends(ask) for e in replies):
            found.add(ask.n)
    return found


def _is_ask(events: Sequence[Event], n: int) -> bool:
    return 0 <= n < len(events) and events[n].kind == "ask"


def _box_ends(ask: Event) -> int:
    return ask.at + 60 * int(ask.data.get("minutes") or 0)
