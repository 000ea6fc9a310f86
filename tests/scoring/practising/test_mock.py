"""The mock interview: its questions, what the interviewer asks next, the clock, the report."""

from __future__ import annotations

import pytest

from scoring.practising.mock import (
    AWAY_S,
    FOLLOW,
    FOLLOW_UPS,
    PLANNED_S,
    PROBES,
    Ask,
    Turn,
    clock,
    left,
    next_ask,
    questions,
    said,
)
from scoring.practising.report import AFTER_PROBE, report
from scoring.questions import LEVELS
from ui.practice.shelf import guides, shelf

SEED = 4
UNHEARD = next(id for id in shelf().questions if id not in guides())


def turn(question: str, answer: str, probe: str = "", seconds: int = 60) -> Turn:
    """Something asked and answered."""
    return Turn(Ask(question, probe, "?"), answer, seconds)


def following(plan: list[str], turns: list[Turn]) -> Ask | None:
    """What the interviewer says next."""
    return next_ask(plan, turns, shelf(), guides(), SEED)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("minutes", [30, 45])
def test_an_interview_has_the_questions_its_time_allows_half_of_them_with_probes(level: str, minutes: int) -> None:
    plan = questions(shelf(), level, minutes, SEED, frozenset(guides()))
    assert len(plan) == len(set(plan)) == minutes * 60 // PLANNED_S
    assert plan == questions(shelf(), level, minutes, SEED, frozenset(guides()))
    heard = [id for id in plan if id in guides()]
    assert len(heard) * 2 >= len(plan)
    distance = [abs(LEVELS.index(shelf().questions[id].level) - LEVELS.index(level)) for id in plan]  # type: ignore[arg-type]
    assert sum(distance) / len(distance) <= 1.5


def test_another_seed_asks_other_questions() -> None:
    plans = {tuple(questions(shelf(), "mid", 30, seed, frozenset(guides()))) for seed in range(6)}
    assert len(plans) > 3


def test_the_interviewer_probes_for_what_was_missed_and_then_goes_on() -> None:
    plan = ["q3", UNHEARD]
    turns: list[Turn] = []
    asked = []
    while (ask := following(plan, turns)) is not None:
        asked.append(ask)
        turns.append(Turn(ask, "I am not sure.", 30))
    assert [(one.question, bool(one.probe)) for one in asked] == [
        ("q3", False), *[("q3", True)] * PROBES, (UNHEARD, False), (UNHEARD, True),
    ]  # fmt: skip
    points = shelf().questions["q3"].key_points
    assert [one.words for one in asked[1:3]] == [points[one.probe].probe for one in asked[1:3]]
    assert asked[1].probe != asked[2].probe
    assert (asked[-1].probe, asked[-1].words in FOLLOW_UPS) == (FOLLOW, True)


@pytest.mark.parametrize(
    ("answer", "never"),
    [
        ("She gives out tasks and coordinates everybody.", "coordinates-response"),
        ("The commander never fixes the fault herself.", "not-fixing-personally"),
    ],
)
def test_nobody_is_asked_for_what_they_said(answer: str, never: str) -> None:
    turns = [turn("q3", answer)]
    for _ in range(PROBES):
        ask = following(["q3"], turns)
        assert ask is not None
        assert ask.probe != never
        turns.append(Turn(ask, "", 10))
    assert following(["q3"], turns) is None


def test_what_was_said_against_is_asked_first() -> None:
    ask = following(["q3"], [turn("q3", "The commander fixes the fault personally, with their own hands.")])
    assert ask is not None
    assert ask.probe == "not-fixing-personally"


def test_a_whole_answer_is_not_probed() -> None:
    whole = shelf().questions["q3"].answer
    ask = following(["q3", UNHEARD], [turn("q3", whole)])
    assert ask is not None
    probes = {one.probe for one in (ask,) if one.question == "q3"}
    read = report(["q3"], [turn("q3", whole)], shelf(), guides(), {}).heard[0].points
    assert probes <= {slug for slug, worth in read.items() if not worth}


@pytest.mark.parametrize(
    ("spent", "heard", "now", "then"),
    [(0.0, 100.0, 101.0, 1.0), (5.0, 100.0, 100.0, 5.0), (5.0, 100.0, 9_000.0, 5.0 + AWAY_S), (5.0, 100.0, 50.0, 5.0)],
)
def test_the_clock_runs_only_while_somebody_is_there(spent: float, heard: float, now: float, then: float) -> None:
    assert clock(spent, heard, now) == then


def test_nothing_is_left_after_the_time() -> None:
    assert [left(spent, 30) for spent in (0.0, 1799.2, 1800.0, 5000.0)] == [1800, 1, 0, 0]


def test_what_was_said_is_the_answer_and_those_to_the_probes() -> None:
    turns = [turn("q3", " One. "), turn("q3", "", "a"), turn("q3", "Two.", "b"), turn("q1", "Other.")]
    assert said("q3", turns) == "One.\n\nTwo."


TALK = [
    turn("q3", "She coordinates everybody and gives out the tasks."),
    turn("q3", "The commander decides, after hearing objections.", "makes-decisions"),
    turn("q3", "I do not know.", "documents-timeline"),
]


def test_a_point_that_came_only_after_its_probe_counts_half() -> None:
    points = report(["q3"], TALK, shelf(), guides(), {}).heard[0].points
    assert points["coordinates-response"] == 1.0
    assert points["makes-decisions"] == AFTER_PROBE
    assert points["documents-timeline"] == 0.0


def test_only_confirmed_questions_have_a_mark() -> None:
    slugs = list(shelf().questions["q3"].key_points)
    still = report(["q3"], TALK, shelf(), guides(), {"q3": {slugs[0]: True}})
    assert (still.mark, still.open) == (None, ("q3",))
    sure = report(["q3"], TALK, shelf(), guides(), {"q3": dict.fromkeys(slugs, True)})
    assert sure.open == ()
    assert sure.mark == round(100 * (len(slugs) - 2 * (1 - AFTER_PROBE)) / len(slugs))
    none = report(["q3"], TALK, shelf(), guides(), {"q3": dict.fromkeys(slugs, False)})
    assert (none.mark, len(none.missing), none.strengths) == (0, len(slugs), ())


def test_the_persons_word_outweighs_the_reading() -> None:
    corrected = report(["q3"], TALK, shelf(), guides(), {"q3": {"communicates-status": True, "makes-decisions": False}})
    points = corrected.heard[0].points
    assert (points["communicates-status"], points["makes-decisions"]) == (1.0, 0.0)


def test_where_no_rule_reads_nothing_is_called_missing_before_the_person_says_so() -> None:
    found = report([UNHEARD], [turn(UNHEARD, "A story.")], shelf(), guides(), {})
    assert (found.missing, found.mark, found.open) == ((), None, (UNHEARD,))


def test_a_question_that_was_passed_counts_as_nothing_said() -> None:
    found = report(["q3"], [turn("q3", "  ")], shelf(), guides(), {})
    assert (found.mark, found.open, found.heard[0].answered) == (0, (), False)


@pytest.mark.parametrize(
    ("seconds", "answered", "words"),
    [(20, 2, "brief"), (PLANNED_S, 2, "kept the pace"), (3 * PLANNED_S, 2, "longer than planned"), (60, 1, "1 of 2")],
)
def test_the_pace_is_told(seconds: int, answered: int, words: str) -> None:
    turns = [turn(id, "Something.", seconds=seconds) for id in ("q1", "q3")[:answered]]
    pace = report(["q1", "q3"], turns, shelf(), guides(), {}).pace
    assert words in pace.words
    assert (pace.answered, pace.planned, pace.mean_s) == (answered, 2, seconds)
