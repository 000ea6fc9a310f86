"""The report of a mock interview: what was said by itself, what only after a probe, what is missing, and the pace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.answers.guide import Rules
from scoring.answers.reader import read_answer
from scoring.practising.mock import PLANNED_S, Turn, said
from scoring.questions import Shelf

AFTER_PROBE = 0.5
"""What a point is worth that came only when it was asked for: our choice, as interviewers note it as half."""
# A mean that leaves this share of the plan unused, or goes over it by as much, is worth a sentence.
FAST, SLOW = 0.35, 1.25


@dataclass(frozen=True, slots=True)
class Heard:
    """One question of the interview. Points by slug: 1 said unasked, `AFTER_PROBE` after a probe, 0 not.

    `sure`: every tick was confirmed or corrected by the candidate, so the points count.
    """

    question: str
    answered: bool
    seconds: int
    points: Mapping[str, float]
    sure: bool

    @property
    def mark(self) -> float:
        """The share of the points, 0 to 1."""
        return sum(self.points.values()) / len(self.points) if self.points else 0.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How the time went: questions of the plan that were answered, the mean seconds for one, and a sentence."""

    answered: int
    planned: int
    mean_s: int
    words: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole interview. `strengths` and `missing` are `(question, slug)`; `mark` is 0 to 100 over the questions
    whose ticks are confirmed, None while none is; `open` are those still to confirm."""

    heard: tuple[Heard, ...]
    strengths: tuple[tuple[str, str], ...]
    missing: tuple[tuple[str, str], ...]
    mark: int | None
    open: tuple[str, ...]
    pace: Pace


def unasked(question: str, turns: Sequence[Turn], rules: Rules) -> frozenset[str]:
    """The slugs that were said in the first answer to a question, before any probe."""
    first = [turn for turn in turns if turn.ask.question == question and not turn.ask.probe]
    reading = read_answer(said(question, first), rules)
    return frozenset(slug for slug, point in reading.points.items() if point)


def report(
    plan: Sequence[str],
    turns: Sequence[Turn],
    shelf: Shelf,
    guides: Mapping[str, Rules],
    ticks: Mapping[str, Mapping[str, bool]],
) -> Report:
    """The report over the questions that were asked. `ticks` by question are what the candidate confirmed or
    corrected; a point they did not decide is taken as it was read, and where nothing reads it as not said."""
    heard = []
    for id in plan:
        mine = [turn for turn in turns if turn.ask.question == id]
        question = shelf.questions.get(id)
        if not mine or question is None:
            continue
        whole = said(id, mine)
        read = read_answer(whole, guides[id]).points if id in guides and whole else {}
        early = unasked(id, mine, guides[id]) if id in guides and whole else frozenset()
        decided = ticks.get(id, {})
        points = {}
        for slug in question.key_points:
            made = decided.get(slug, bool(read.get(slug)))
            late = made and id in guides and slug not in early and any(turn.ask.probe == slug for turn in mine)
            points[slug] = 0.0 if not made else AFTER_PROBE if late else 1.0
        sure = not whole or all(slug in decided for slug in question.key_points)
        heard.append(Heard(id, bool(whole), sum(turn.seconds for turn in mine), points, sure))
    strengths = [(one.question, slug) for one in heard for slug, worth in one.points.items() if worth >= 1]
    missing = [
        (one.question, slug)
        for one in heard
        if one.sure or one.question in guides
        for slug, worth in one.points.items()
        if worth <= 0
    ]
    counted = [one for one in heard if one.sure]
    mark = round(100 * sum(one.mark for one in counted) / len(counted)) if counted else None
    still = tuple(one.question for one in heard if not one.sure)
    return Report(tuple(heard), tuple(strengths), tuple(missing), mark, still, _pace(plan, heard))


def _pace(plan: Sequence[str], heard: Sequence[Heard]) -> Pace:
    done = [one for one in heard if one.answered]
    mean = round(sum(one.seconds for one in done) / len(done)) if done else 0
    if len(done) < len(plan):
        words = f"{len(plan) - len(done)} of {len(plan)} questions were not reached or not answered."
    elif mean < FAST * PLANNED_S:
        words = "You were brief: there was time for an example or for the reasons behind it."
    elif mean > SLOW * PLANNED_S:
        words = "You took longer than planned: begin with the answer, then explain it."
    else:
        words = "You kept the pace: every question was answered in about its time."
    return Pace(len(done), len(plan), mean, words)
