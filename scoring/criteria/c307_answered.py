"""C307: stakeholders who ask."""

from __future__ import annotations

from collections.abc import Sequence

from engine.trace import Event
from scoring.case import Case
from scoring.registry import Score, criterion
from scoring.words import lasted, listed, real_words

# Who gives orders is asked whether they take command; who asks about a hand-over gets another one.
DIRECT = ("ask_command", "hand_over_shift")
ASKING = ("question", "press", "order")


@criterion("C307", "communication", practice="P313", weight=10)
def answered(case: Case) -> Sequence[Score]:
    """Stakeholders who ask get an answer in time.

    One subject for each person who asked. An answer counts, as does a post to the person's audience. Partly: at least
    half of what they asked, or late. Asked twice before the time was up is answered once.
    """
    asked: dict[str, list[Event]] = {}
    for event in case.seen("pressed", "message"):
        if event.kind == "message" and (event.data.get("topic") not in ASKING or event.data.get("to") == "channel"):
            continue
        if event.at <= case.over_at and event.by not in case.people:
            asked.setdefault(str(event.data.get("person", event.by)), []).append(event)
    scores = [score for person in sorted(asked) if (score := _judged(case, person, asked[person])) is not None]
    return scores or [Score("not_applicable", "No stakeholder asked for anything.")]


def _judged(case: Case, person: str, questions: list[Event]) -> Score | None:
    limit = case.policy.clocks.answer
    in_time = late = 0
    left: list[Event] = []
    seen: list[int] = []
    for question in questions:
        reply = _reply(case, person, question)
        if reply is None and question.at + limit > case.over_at:
            continue
        seen.append(question.n)
        if reply is None:
            left.append(question)
            continue
        seen.append(reply.n)
        if reply.at <= question.at + limit:
            in_time += 1
        else:
            late += 1
    if not seen:
        return None
    name = case.name(person)
    if not left and not late:
        return Score("met", f"{name} asked {_times(in_time)} and was answered in time.", "", tuple(seen), person)
    advice = f"Answer within {lasted(limit)}, if only with the time of the next update; a post to them counts."
    told = f"{name} asked {_times(in_time + late + len(left))}"
    if left:
        told += f" and was left without an answer at {listed([case.clock(e.at) for e in left[:3]])}"
    else:
        told += f" and was answered late {_times(late)}"
    half = in_time + late >= len(left)
    return Score("partly" if half else "missed", told + ".", advice, tuple(seen), person)


def _reply(case: Case, person: str, question: Event) -> Event | None:
    audience = question.data.get("audience") or next(
        (p.get("audience") for p in case.trace.header["people"] if p["id"] == person), None
    )
    # Whoever speaks for an audience hears what reaches any audience that stands for it.
    heard = [entry.met_by for entry in case.policy.audiences.values() if audience in entry.met_by]
    wanted = {name for names in heard for name in names} | {audience}
    for event in case.by_seat("answer", "post", *DIRECT):
        if event.n <= question.n or event.at > case.ended_at:
            continue
        if event.kind in DIRECT and event.data["person"] == person:
            return event
        if event.kind in DIRECT or not real_words(event.data.get("text")):
            continue
        if event.kind == "answer" and (event.data.get("message") == question.n or event.data.get("to") == person):
            return event
        if event.kind == "post" and event.data["audience"] in wanted:
            return event
    return None


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
