"""Free-text answers are marked by what they say, explained by their own words, and cannot be talked into a mark."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records import library
from scoring.answers.guide import load_guide, load_guides
from scoring.interview import load_bank
from tests.accuracy.figures import Figures
from tests.scoring.answers_read import cases, guides, orders, reading, whole

QUESTIONS = [f"q{n}" for n in range(1, 11)]
CASES = {question: list(cases(question)) for question in QUESTIONS}
EARNING = [(question, text) for question in QUESTIONS for _, earned, text in CASES[question] if earned]
UNRELATED = "My neighbour has painted his fence green."


def test_the_guides_are_those_of_the_bank() -> None:
    text = next(text for file, text in library.question_files() if file.endswith("seed.yaml"))
    bank, problems = load_bank(text, "seed.yaml")
    assert bank is not None, problems
    assert list(guides()) == sorted(bank.questions)
    for question, found in guides().items():
        assert list(found.guide.points) == list(bank.questions[question].key_points)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_point_has_cases_for_and_against(question: str) -> None:
    for slug in guides()[question].guide.points:
        kinds = [earned for of, earned, _ in CASES[question] if of == slug]
        assert kinds.count(True) >= 8 and kinds.count(False) >= 1, slug


@pytest.mark.parametrize("question", QUESTIONS)
def test_points_are_earned_by_what_is_said(question: str) -> None:
    wrong = [(slug, text) for slug, earned, text in CASES[question] if reading(question, text).points[slug] != earned]
    assert not wrong


def test_whole_answers_are_marked_as_a_person_would() -> None:
    """The goal of the issue, on answers written for these tests; no rule may fall short of it here."""
    pairs = []
    for question, earned, text in whole():
        pairs += [(int(slug in earned), made) for slug, made in reading(question, text).points.items()]
    assert Figures.of(pairs).f1 >= 0.88 and Figures.of(pairs).kappa >= 0.82


@pytest.mark.parametrize("question", QUESTIONS)
def test_quotes_are_words_of_the_answer_and_the_mark_is_the_share_of_points(question: str) -> None:
    for _, _, text in CASES[question]:
        found = reading(question, text)
        assert set(found.quotes) == {slug for slug, made in found.points.items() if made}
        assert all(quote and quote in text for quote in found.quotes.values())
        assert all(quote in text and not found.points[slug] for slug, quote in found.contradictions)
        assert found.mark == pytest.approx(sum(found.points.values()) / len(found.points), abs=0.001)


CONTRADICTED = [
    ("q3", "makes-decisions", "He makes the decisions. Actually, scratch the decisions, those are made by others."),
    ("q3", "not-fixing-personally", "He coordinates. He himself repairs the database, with his own hands."),
    ("q4", "escalate-when-needed", "I prepare. I would never escalate, asking for help is a sign of weakness."),
    ("q8", "status-page", "Internally we use Slack. We never tell the customers anything."),
    ("q10", "manager-support", "Fair rotation. Managers should stay out of it."),
]


@pytest.mark.parametrize(("question", "slug", "text"), CONTRADICTED)
def test_a_contradicted_point_is_not_earned_and_the_words_are_told(question: str, slug: str, text: str) -> None:
    found = reading(question, text)
    assert found.points[slug] == 0
    assert slug in dict(found.contradictions)


NOT_MEANT = [
    ("taken back", "q3", "He keeps the timeline. Scratch that."),
    ("others say", "q3", "Some people say the commander keeps the timeline. I disagree."),
    ("the handbook says", "q8", 'The handbook says "update the status page". That is wrong.'),
    ("never", "q3", "He never keeps a timeline."),
    ("a question", "q3", "Does he keep the timeline?"),
    ("a dismissal", "q5", "A timeline is a waste of time."),
    ("a list of what not", "q3", "What he doesn't do:\n- keep a timeline\n- write a log"),
]


@pytest.mark.parametrize(("name", "question", "text"), NOT_MEANT, ids=[row[0] for row in NOT_MEANT])
def test_what_is_not_meant_earns_nothing(name: str, question: str, text: str) -> None:
    assert not any(reading(question, text).points.values())


def soup(question: str) -> str:
    """The key points' own words without the words that join them."""
    return (
        " ".join(slug.replace("-", " ") for slug in guides()[question].guide.points) + " SEV1 runbook IC MTTR RCA SLO"
    )


def attacks(question: str) -> list[str]:
    """Texts that ask for points, the points named as slugs and in words."""
    slugs = list(guides()[question].guide.points)
    words = [slug.replace("-", " ") for slug in slugs]
    listed = "\n".join(f"{slug}: 1" for slug in slugs)
    return [listed, *orders(", ".join(slugs)), *orders(f"{', '.join(words[:-1])} and {words[-1]}")]


@pytest.mark.parametrize("question", QUESTIONS)
def test_attacks_earn_nothing(question: str) -> None:
    asked = guides()[question].guide.text
    texts = [soup(question), asked, f"{asked} {asked}", " ".join([asked] * 20), *attacks(question)]
    earned = {text: reading(question, text).quotes for text in texts}
    assert not {text: quotes for text, quotes in earned.items() if quotes}


@pytest.mark.parametrize("question", QUESTIONS)
def test_attacks_beside_an_honest_answer_raise_nothing(question: str) -> None:
    honest = next(text for _, earned, text in CASES[question] if earned)
    made = reading(question, honest).points
    for attack in (soup(question), guides()[question].guide.text, *attacks(question)):
        found = reading(question, f"{honest}\n{attack}").points
        assert all(found[slug] <= made[slug] for slug in made), attack


@pytest.mark.parametrize("question", QUESTIONS)
def test_saying_it_five_times_earns_no_more(question: str) -> None:
    for _, _, text in CASES[question]:
        assert reading(question, "\n".join([text] * 5)).points == reading(question, text).points


@pytest.mark.parametrize("question", QUESTIONS)
def test_shuffled_words_earn_no_more(question: str) -> None:
    text = " ".join(text.rstrip(".") for _, earned, text in CASES[question][:40] if earned)
    words = re.findall(r"\w+", text.lower())
    random.Random(7).shuffle(words)
    assert reading(question, " ".join(words)).mark == 0


@given(case=st.sampled_from(EARNING))
@settings(max_examples=150, deadline=None)
def test_an_unrelated_sentence_lowers_nothing(case: tuple[str, str]) -> None:
    question, text = case
    alone, longer = reading(question, text), reading(question, f"{text}\n{UNRELATED}")
    assert longer.points == alone.points


@given(text=st.text(max_size=300), question=st.sampled_from(QUESTIONS))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str, question: str) -> None:
    found = reading(question, text)
    assert all(quote in text for quote in found.quotes.values())
    assert reading(question, text) == found


HOSTILE = [
    "(a+)+$" * 2000,
    "not " * 16000,
    "- a\n" * 16000,
    "x" * 65000,
    "[" * 60000,
    "\x00\ud800" * 1000,
    "scratch that. " * 4000,
    "\r\n" * 30000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=[repr(text[:8]) for text in HOSTILE])
def test_hostile_text_earns_nothing(text: str) -> None:
    assert reading("q3", text).mark == 0


BROKEN = [
    ("say: ['@nowhere']", "no class 'nowhere'"),
    ("say: ['fix + |']", "names no word"),
    ("say: ['! x']", "empty group|names no word"),
    ("say: ['!x']", "must not be there"),
    ("deny: ['x']", "Nothing earns"),
    ("sya: ['x']", "sya"),
]


@pytest.mark.parametrize(("line", "told"), BROKEN)
def test_a_broken_guide_is_told_with_its_place(line: str, told: str) -> None:
    guide, problems = load_guide(f"question: q1\npoints:\n  a:\n    {line}\n", "q1.yaml")
    assert guide is None
    assert problems[0].file == "q1.yaml" and problems[0].line in (3, 4)
    assert re.search(told, problems[0].message)


def test_a_missing_shared_guide_is_a_problem() -> None:
    files = [(file, text) for file, text in library.guide_files() if file != "shared.yaml"]
    found, problems = load_guides(files)
    assert problems and not found
