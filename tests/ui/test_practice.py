"""Practising in the words of a screen: the form of an item, points to confirm, marks over time, the terminal."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

import cli
from records import library
from records.listing import ListedDrill
from scoring.practising.lost import Lost
from scoring.practising.quiz import laid_out
from scoring.questions import KINDS
from tests.ui.practice_makers import THEN, attempt, sitting, turn
from ui.desk.packs import pack
from ui.practice.shelf import shelf
from ui.view import mock, points, progress, quiz, quiz_text

LOST = Lost("C1", "P201", "Rule.", "Friday", 12, "Nobody was told.", "Tell them.")
ONE_OF_EACH = {kind: next(id for id, item in shelf().items.items() if item.kind == kind) for kind in KINDS}
Q3 = shelf().questions["q3"]
SLUGS = list(Q3.key_points)


def form(id: str, said: dict[str, Any], points_: float | None, when: str | None = THEN) -> dict[str, Any]:
    found = quiz.form(sitting([id, id], [turn(0, id, said, points_, when)]), turn(0, id, said, points_, when), shelf(),
                      {"d/C1": LOST}, pack())  # fmt: skip
    assert found is not None
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_shows_reasons_only_after_the_answer(kind: str) -> None:
    id = ONE_OF_EACH[kind]
    solution = shelf().items[id].solution()
    before, after = form(id, {}, None, None), form(id, solution, 1.0)
    assert (before["marked"], before["practices"], before["bar"]) == (None, [], ["", ""])
    assert after["marked"]["verdict"] == "right"
    assert after["words"] == "Right."
    assert after["bar"] == ["right", ""]
    assert after["practices"]
    assert json.loads(json.dumps(after)) == after


def test_no_reason_is_told_twice() -> None:
    for id, item in shelf().items.items():
        marked = item.mark(item.solution())
        told = quiz.told(item.kind, marked)
        whys = [one.why for one in told if one.why]
        assert len(whys) == len(set(whys)), id
        if item.kind in ("single", "multiple", "order", "match", "missing"):
            assert [one.key for one in told] == [one.key for one in marked.reasons], id


def test_a_lost_line_is_asked_like_an_item_and_one_that_is_gone_is_passed_over() -> None:
    assert form("d/C1", {}, None, None)["kind"] == "recall"
    gone = sitting(["gone"], [turn(0, "gone", {}, None, None)])
    assert quiz.form(gone, gone.turns[0], shelf(), {}, pack()) is None
    assert quiz.rows(sitting(["gone"], [turn(0, "gone", {}, 1.0)]), shelf(), {})[0].verdict == "right"


def test_the_missed_ones_are_those_that_were_marked_and_not_wholly_right() -> None:
    turns = [turn(0, "a", {}, 1.0), turn(1, "b", {}, 0.5), turn(2, "c", {}, 0.0), turn(3, "d", {}, None)]
    assert quiz.missed(sitting(list("abcd"), turns)) == ["b", "c"]


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({}, "All topics"),
        ({"due": True}, "What was due"),
        ({"topics": ["severity"], "levels": ["mid"]}, "Severity, mid"),
        ({"topics": ["severity", "triage", "command"], "kinds": ["number"]}, "Severity and 2 more topics, a number"),
    ],
)
def test_a_quiz_is_called_by_what_was_wished_for(wish: dict[str, Any], words: str) -> None:
    assert quiz.about(wish) == words


@pytest.mark.parametrize(
    ("ticks", "read", "still", "corrected"),
    [
        ({}, {SLUGS[0]: 1}, 5, []),
        ({SLUGS[0]: True}, {SLUGS[0]: 1}, 4, []),
        (dict.fromkeys(SLUGS, True), {SLUGS[0]: 1, SLUGS[1]: 0}, 0, [SLUGS[1]]),
        (dict.fromkeys(SLUGS, False), {SLUGS[0]: 1, SLUGS[1]: 0}, 0, [SLUGS[0]]),
        (dict.fromkeys(SLUGS, False), None, 0, []),
    ],
)
def test_a_point_is_open_until_the_person_decides(
    ticks: dict[str, bool], read: dict[str, int] | None, still: int, corrected: list[str]
) -> None:
    one = attempt("q3", ticks, read)
    assert points.open_points(one, Q3) == still
    assert points.corrected(one) == corrected
    rows = points.rows(one, Q3)
    assert [row.decided for row in rows] == [ticks.get(slug) for slug in SLUGS]
    assert [row.read for row in rows] == [None if read is None else bool(read.get(slug)) for slug in SLUGS]


def test_only_answers_decided_to_the_last_point_become_labelled_data() -> None:
    done = attempt("q3", dict.fromkeys(SLUGS, True), {SLUGS[0]: 0}, "2026-03-07T00:00:00Z")
    early = attempt("q3", dict.fromkeys(SLUGS, False), None, "2026-03-05T00:00:00Z")
    rows = [json.loads(line) for line in points.labelled(
        [done, attempt("q3", {SLUGS[0]: True}), early, attempt("gone", {})], shelf().questions
    )]  # fmt: skip
    assert [row["points"] for row in rows] == [dict.fromkeys(SLUGS, 0), dict.fromkeys(SLUGS, 1)]
    assert ["read" in row for row in rows] == [False, True]
    shipped = (library.root() / "data/labelled/answers.jsonl").read_text(encoding="utf-8").splitlines()[0]
    assert {"id", "question", "answer", "points"} <= set(json.loads(shipped)) & set(rows[0])


def drill(total: float | None, when: str) -> ListedDrill:
    return ListedDrill("d", "p", "Ada", "s", "Friday", "training", "ended", when, when, None, total, None, None, None,
                       None)  # fmt: skip


def test_marks_come_in_order_and_only_where_something_was_marked_or_confirmed() -> None:
    whole = dict.fromkeys(SLUGS, True)
    found = progress.marks(
        [sitting(["a"], [turn(0, "a", {}, 0.5), turn(1, "b", {}, 1.0)], when="2026-03-02T00:00:00Z"),
         sitting(["a"], [turn(0, "a", {}, None)]), sitting(["q3"], [turn(0, "q3", {}, None)], "interview")],
        [attempt("q3", whole | {SLUGS[0]: False}, when="2026-03-01T00:00:00Z"), attempt("q3", {SLUGS[0]: True}),
         attempt("q3", whole, when="2026-03-04T00:00:00Z", sitting="i"),
         attempt("q3", dict.fromkeys(SLUGS, False), when="2026-03-04T00:00:01Z", sitting="i")],
        [drill(62.0, "2026-03-03T00:00:00Z"), drill(None, "2026-03-09T00:00:00Z")],
        shelf().questions,
    )  # fmt: skip
    assert [(one.kind, round(one.mark)) for one in found] == [
        ("Interview", 80), ("Quiz", 75), ("Drill", 62), ("Interview", 50),
    ]  # fmt: skip


def test_the_weakest_practice_is_the_one_missed_often_not_the_one_missed_once() -> None:
    def line(practice: str, earned: float, most: float = 1) -> dict[str, Any]:
        return {"practice": {"id": practice}, "points": earned, "max": most}

    cards = [{"lines": [line("P1", 0), line("P2", 0), line("P3", 1), line("P4", 0, 0)]},
             {"lines": [line("P1", 0), line("P2", 1), line("P3", 1), line("P4", 0, 0), line("P5", 0)]},
             {"lines": [line("P1", 0), line("P6", 0), line("P6", 0)]}]  # fmt: skip
    found = progress.weakest([], [], cards, shelf())
    assert [(one.practice, one.tries, one.mark) for one in found] == [("P1", 3, 0), ("P6", 2, 0), ("P2", 2, 50)]


def test_quizzes_and_confirmed_points_count_for_their_practices() -> None:
    id = ONE_OF_EACH["single"]
    practice = shelf().items[id].practices[0]
    found = progress.weakest([sitting([id], [turn(0, id, {}, 0.0), turn(1, id, {}, 0.0)])], [], [], shelf())
    assert practice in {one.practice for one in found}
    slug = SLUGS[-1]
    ticks = [attempt("q3", {slug: False}), attempt("q3", {slug: True})]
    assert {one.practice for one in progress.weakest([], ticks, [], shelf())} == set(Q3.key_points[slug].practices)


def test_the_days_ahead_are_named_from_today() -> None:
    now = datetime(2026, 3, 6, 23, 30, tzinfo=UTC).timestamp()
    days = progress.days([3, 0, 1], now)
    assert [(day.name, day.day, day.cards) for day in days] == [
        ("Today", "2026-03-06", 3), ("Tomorrow", "2026-03-07", 0), ("Sun 8 Mar", "2026-03-08", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("days", "row"),
    [([], 0), ([6], 1), ([5, 6], 2), ([5], 1), ([4], 0), ([3, 5, 6], 2), ([4, 5], 2)],
)
def test_days_in_a_row_end_today_or_yesterday(days: list[int], row: int) -> None:
    now = datetime(2026, 3, 6, 12, tzinfo=UTC).timestamp()
    turns = [turn(n, "a", {}, 1.0, f"2026-03-{day:02d}T10:00:00Z") for n, day in enumerate(days)]
    assert progress.streak([sitting(["a"], turns)], [], now) == row


@pytest.mark.parametrize(("seconds", "words"), [(1800, "30:00"), (65, "1:05"), (0, "0:00")])
def test_the_clock_of_an_interview(seconds: int, words: str) -> None:
    assert mock.clock(seconds) == words


TYPED = {
    "single": "A", "multiple": "a, C", "missing": "ab", "order": "c b a", "match": "b a", "triage": "sev2 70% a",
    "rewrite": " The check let it pass. ", "number": "15 min",
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_typed_line_answers_every_kind(kind: str) -> None:
    id = ONE_OF_EACH[kind]
    asked = laid_out(shelf().items[id], id, 1)
    found = quiz_text.answer(asked, TYPED[kind])
    letters = {part: [key for key, _ in asked[part]] for part in ("options", "fields", "steps", "targets", "factors")
               if part in asked}  # fmt: skip
    wanted: dict[str, Any] = {
        "single": lambda: {"choice": letters["options"][0]},
        "multiple": lambda: {"choices": [letters["options"][k] for k in (0, 2)]},
        "missing": lambda: {"missing": letters["fields"][:2]},
        "order": lambda: {"order": [letters["steps"][k] for k in (2, 1, 0)]},
        "match": lambda: {"pairs": {asked["pairs"][k][0]: letters["targets"][1 - k] for k in (0, 1)}},
        "triage": lambda: {"level": "SEV2", "confidence": 70, "factors": letters["factors"][:1]},
        "rewrite": lambda: {"text": "The check let it pass."},
        "number": lambda: {"text": "15 min"},
    }[kind]()
    assert found == wanted


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("line", ["", "?", "zzz 99 zz", "0", "é\x1b[31m", "a" * 500])
def test_no_line_breaks_the_quiz(kind: str, line: str) -> None:
    id = ONE_OF_EACH[kind]
    item = shelf().items[id]
    assert item.mark(quiz_text.answer(laid_out(item, id, 1), line)).because


def test_a_quiz_in_the_terminal_asks_again_shows_reasons_and_ends_early() -> None:
    plan = [ONE_OF_EACH["number"], ONE_OF_EACH["single"]]
    lines = iter(["no number", shelf().items[plan[0]].solution()["text"]])
    shown: list[str] = []

    def ask(prompt: str) -> str:
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    found = quiz_text.play(shelf(), plan, 1, ask, shown.append, 40)
    text = "\n".join(shown)
    assert (found.marked, found.right) == (1, 1)
    assert "Write one number" in text and "Right." in text and "2 of 2" in text
    assert max(map(len, text.splitlines())) <= 80
    assert quiz_text.closing(found).startswith("100 %")
    assert quiz_text.closing(quiz_text.play(shelf(), plan, 1, ask, shown.append)) == "Nothing was answered."


def test_a_quiz_without_a_terminal_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["quiz", "--seed", "1"])
    assert ended.value.code == 2
    assert "needs a terminal" in capsys.readouterr().err
