"""A mock interview: its questions, what the interviewer asks next, and the clock.

The interviewer asks a question, listens, and asks about what was missed, as `probe` in the bank has it; nothing tells
the candidate how they do until the end. Questions without a marking guide cannot be listened to by a rule, so they get
one open follow-up. Ten minutes a question is what interviewers plan for a story; five is what a short answer with two
probes takes, and it is what we plan.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from scoring.answers.guide import Rules
from scoring.answers.reader import Reading, read_answer
from scoring.questions import LEVELS, Question, Shelf, draw

MINUTES = (30, 45)
"""Lengths of an interview, in minutes."""
PLANNED_S = 300
"""Seconds planned for a question with its probes: our choice."""
PROBES = 2
"""The most that is asked about one question after its first answer: more would be an interrogation."""
AWAY_S = 15
"""The clock runs only while the page was heard from this many wall seconds ago, as in a drill."""
FOLLOW_UPS = (
    "Can you give me an example from your own work?",
    "What would you do differently the next time?",
    "What is the hardest part of that?",
    "How would you notice that it does not work?",
    "What would you tell somebody who does it for the first time?",
)
"""What is asked after a question no rule can listen to."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What the interviewer says: the question itself (`probe` empty), a probe for the key point `probe`, or an open
    follow-up (`probe` is `FOLLOW`)."""

    question: str
    probe: str
    words: str


FOLLOW = "follow-up"


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that was asked, and what was said to it, in so many seconds."""

    ask: Ask
    answer: str
    seconds: int


def questions(shelf: Shelf, level: str, minutes: int, seed: int, readable: Collection[str]) -> list[str]:
    """The questions of an interview: as many as the time allows, of this level or near it, drawn by the seed.

    Every second one has a marking guide, so that there is something to probe for; without enough of one sort the
    other fills up.
    """
    most = minutes * 60 // PLANNED_S
    heard = _nearest(shelf, [id for id in shelf.questions if id in readable], level, seed, "heard")
    others = _nearest(shelf, [id for id in shelf.questions if id not in readable], level, seed, "others")
    found: list[str] = []
    while len(found) < most and (heard or others):
        turn = heard if (len(found) % 2 == 0 and heard) or not others else others
        found.append(turn.pop(0))
    return found


def next_ask(
    plan: Sequence[str], turns: Sequence[Turn], shelf: Shelf, guides: Mapping[str, Rules], seed: int
) -> Ask | None:
    """What the interviewer says next after these turns; None when the interview is over."""
    if turns:
        probe = _probe(turns[-1].ask.question, turns, shelf, guides, seed)
        if probe is not None:
            return probe
    asked = {turn.ask.question for turn in turns}
    following = next((id for id in plan if id not in asked and id in shelf.questions), None)
    return Ask(following, "", shelf.questions[following].text) if following is not None else None


def said(question: str, turns: Sequence[Turn]) -> str:
    """Everything said to a question, the probes' answers after the first, as paragraphs."""
    return "\n\n".join(turn.answer.strip() for turn in turns if turn.ask.question == question and turn.answer.strip())


def clock(spent: float, heard: float, now: float) -> float:
    """Seconds spent, after the page was heard from again: time in which nobody was there does not count."""
    return spent + min(max(0.0, now - heard), AWAY_S)


def left(spent: float, minutes: int) -> int:
    """Whole seconds left of an interview."""
    return max(0, minutes * 60 - int(spent))


def _nearest(shelf: Shelf, ids: list[str], level: str, seed: int, purpose: str) -> list[str]:
    """Drawn, those of the level first, then by distance from it."""
    order: list[str] = list(LEVELS)
    mixed = draw(ids, len(ids), seed, f"interview/{purpose}")
    return sorted(mixed, key=lambda id: abs(order.index(shelf.questions[id].level) - order.index(level)))


def _probe(id: str, turns: Sequence[Turn], shelf: Shelf, guides: Mapping[str, Rules], seed: int) -> Ask | None:
    question = shelf.questions.get(id)
    probed = [turn.ask.probe for turn in turns if turn.ask.question == id and turn.ask.probe]
    if question is None or len(probed) >= PROBES:
        return None
    if id not in guides:
        follow = draw(FOLLOW_UPS, len(FOLLOW_UPS), seed, f"follow/{id}")[0]
        return None if probed else Ask(id, FOLLOW, follow)
    reading = read_answer(said(id, turns), guides[id])
    for slug in _by_urgency(question, reading):
        if slug not in probed and question.key_points[slug].probe:
            return Ask(id, slug, question.key_points[slug].probe)
    return None


def _by_urgency(question: Question, reading: Reading) -> list[str]:
    """The points that were not made: what was said against first, then in the order of the question."""
    against = {slug for slug, _ in reading.contradictions}
    missed = [slug for slug in question.key_points if not reading.points.get(slug)]
    return sorted(missed, key=lambda slug: slug not in against)
