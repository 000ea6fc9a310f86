"""Practising, as a person plays: a quiz by keyboard, a mock interview to its report, a corrected tick."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from records.sittings import QUIZ
from records.store import open_store
from scoring.practising.quiz import laid_out
from scoring.questions import KINDS, Item
from tests.browser import seeded
from tests.browser.conftest import PHONE, NewPage
from tests.browser.server import Server
from ui.practice.shelf import reading, shelf

HOSTILE = "Eve <img src=x onerror=alert(1)> **bold**"
WRONG = "987654 <img src=x onerror=alert()>"
SEED = 11
LETTERS = "abcdefghijklmnopqrstuvwxyz"
expect.set_options(timeout=20_000)


def one_of_each_kind() -> list[str]:
    """An item of every kind, the first on the shelf."""
    return [next(id for id, item in shelf().items.items() if item.kind == kind) for kind in KINDS]


def keys(item: Item, id: str) -> list[str]:
    """What somebody who knows the answer presses, from the way the item is laid out."""
    shown: dict[str, Any] = laid_out(item, id, SEED)
    right = item.solution()
    if item.kind in ("single", "multiple", "missing"):
        part = "fields" if item.kind == "missing" else "options"
        chosen = right.get("choices") or right.get("missing") or [right.get("choice")]
        return [LETTERS[k] for k, (key, _) in enumerate(shown[part]) if key in chosen]
    if item.kind == "triage":
        factors = [LETTERS[k] for k, (key, _) in enumerate(shown["factors"]) if key in right["factors"]]
        return [right["level"][-1], *factors, str(right["confidence"])[0]]
    if item.kind == "match":
        targets = [key for key, _ in shown["targets"]]
        return [str(targets.index(right["pairs"][key]) + 1) for key, _ in shown["pairs"]]
    if item.kind == "order":
        return _sorted_by_places([key for key, _ in shown["steps"]], right["order"])
    return list(right["text"])


def _sorted_by_places(shown: list[str], wanted: list[str]) -> list[str]:
    """Arrow keys and numbers that bring the steps in order, beginning at the first."""
    pressed, at = [], 0
    for place, key in enumerate(wanted):
        here = shown.index(key)
        pressed += ["ArrowDown" if here > at else "ArrowUp"] * abs(here - at) + [str(place + 1)]
        shown.insert(place, shown.pop(here))
        at = place
    return pressed


def begun(database: str, plan: list[str], person: str = "Ada Lovelace") -> str:
    """A quiz over these items, just begun; its id."""
    store = open_store(database)
    who = store.people.get_or_create(person).id
    sitting = store.sittings.begin(who, QUIZ, SEED, {"topics": []}, plan, time.time())
    store.close()
    return sitting.id


def test_a_quiz_of_every_kind_by_keyboard_alone_and_nothing_is_lost_on_reload(
    new_page: NewPage, server: Server
) -> None:
    plan = one_of_each_kind()
    quiz = begun(server.database, plan)
    page = new_page()
    page.goto(f"{server.url}/quiz?quiz={quiz}")
    form = page.locator(".fd-item")
    for place, id in enumerate(plan):
        item = shelf().items[id]
        expect(form.locator(".place")).to_have_text(f"{place + 1} of {len(plan)}")
        expect(form.locator(".send")).to_contain_text("Answer")
        for key in keys(item, id):
            page.keyboard.press(key)
        if place == 1:
            page.wait_for_timeout(1200)
            page.reload()
            expect(form.locator(".place")).to_have_text(f"{place + 1} of {len(plan)}")
        page.keyboard.press("Enter")
        expect(form.locator(".verdict b")).to_have_text("Right.")
        expect(form).to_contain_text(item.mark(item.solution()).reasons[0].why)
        if place == 2:
            page.reload()
            expect(form.locator(".verdict b")).to_have_text("Right.")
        expect(form.locator(".send")).to_be_focused()
        page.keyboard.press("Enter")
    expect(page.locator(".fd-mark")).to_contain_text(re.compile(rf"100 %.*{len(plan)} of {len(plan)}"))

    store = open_store(server.database)
    sitting = store.sittings.get(quiz)
    cards = store.cards.list(sitting.person_id)
    store.close()
    assert {card.id for card in cards} >= set(plan)
    assert all(card.due > time.time() for card in cards if card.id in plan)


def test_a_quiz_is_chosen_answered_wrongly_and_what_is_due_stands_on_the_start_page(
    new_page: NewPage, mortal_server: Server
) -> None:
    page = new_page()
    drill = seeded.graded(mortal_server.database, HOSTILE, "training", "silent")
    store = open_store(mortal_server.database)
    person = store.drills.get(drill).person_id
    store.close()
    page.goto(f"{mortal_server.url}/quiz?person={person}")
    expect(page.locator(".st-key-candidate")).to_contain_text(HOSTILE)
    page.get_by_text("5 items", exact=True).click()
    page.locator(".st-key-quiz-kinds").get_by_text("A number", exact=True).click()
    numbers = sum(item.kind == "number" for item in shelf().items.values())
    expect(page.locator(".st-key-quiz-begin")).to_contain_text(f"{numbers} items")
    page.get_by_role("button", name="Start the quiz").click()
    form = page.locator(".fd-item")
    expect(form.get_by_role("textbox")).to_be_focused()
    page.keyboard.press("Enter")
    expect(form.locator(".problem")).to_contain_text("Write a number")
    form.get_by_role("textbox").fill(WRONG)
    page.keyboard.press("Enter")
    expect(form.locator(".verdict b")).to_have_text("Not right.")
    expect(form.get_by_role("textbox")).to_have_value(WRONG)
    page.get_by_role("button", name="End here").click()
    expect(page.get_by_role("button", name="Ask the missed ones again (1)")).to_be_visible()

    page.goto(mortal_server.url)
    expect(page.get_by_label("Your name")).to_have_value(HOSTILE)
    page.get_by_role("button", name="Repeat now").click()
    expect(form.locator(".asked")).to_contain_text("Your drill")
    page.keyboard.press("Enter")
    expect(form.locator(".advice")).to_be_visible()
    page.keyboard.press("3")
    expect(form.locator(".place")).to_contain_text("2 of")
    page.goto(f"{mortal_server.url}/progress")
    expect(page.locator(".st-key-sheet-marks canvas, .st-key-sheet-marks svg").first).to_be_visible()
    expect(page.locator(".st-key-sheet-weak")).to_contain_text("Weakest practices")


def say(page: Page, words: str) -> None:
    """Answer the interviewer."""
    box = page.get_by_role("textbox", name="Your answer")
    before = page.locator(".fd-question").inner_text()
    box.press_sequentially(words, delay=2)
    box.press("Control+Enter")
    expect(page.locator(".fd-question")).not_to_have_text(before)


def test_a_mock_interview_survives_a_reload_and_a_restart_and_ends_in_its_report(
    new_page: NewPage, mortal_server: Server
) -> None:
    page = new_page()
    page.goto(f"{mortal_server.url}/mock-interview")
    page.get_by_label("Your name").fill(HOSTILE)
    page.get_by_role("button", name="Begin the interview").click()
    expect(page.get_by_role("timer")).to_contain_text(re.compile(r"(30:00|29:5\d) left"))
    expect(page.locator("body")).not_to_contain_text(re.compile("key points|mark", re.IGNORECASE))
    say(page, "It depends on what customers lose.")
    expect(page.locator(".st-key-mock-place")).to_contain_text("Probe")
    expect(page.locator(".fd-talk")).to_contain_text("It depends on what customers lose.")
    probe = page.locator(".fd-question").inner_text()
    answer = page.get_by_role("textbox", name="Your answer")
    answer.press_sequentially(HOSTILE, delay=2)
    expect(page.locator(".fd-paper .saved")).to_have_text("Saved")

    page.offline = True  # type: ignore[attr-defined]
    mortal_server.kill()
    mortal_server.start()
    page.reload()
    expect(page.locator(".fd-question")).to_have_text(probe)
    expect(answer).to_have_value(HOSTILE)
    expect(page.get_by_role("timer")).to_contain_text(re.compile(r"2\d:\d\d left"))
    page.offline = False  # type: ignore[attr-defined]

    interview = re.search(r"interview=([\w-]+)", page.url).group(1)  # type: ignore[union-attr]
    store = open_store(mortal_server.database)
    store.sittings.tick(interview, 30 * 60, time.time())
    store.close()
    page.reload()
    expect(page.get_by_role("heading", name="Report of the interview")).to_be_visible()
    expect(page.locator("body")).to_contain_text(HOSTILE)
    expect(page.locator(".fd-facts")).to_contain_text("1 of 6 questions")
    expect(page.locator(".fd-facts")).to_contain_text("–")
    expect(page.locator(".fd-story")).to_contain_text("Missing ideas")
    page.get_by_role("button", name=re.compile("^Agree with all")).click()
    expect(page.locator(".fd-title").first).to_contain_text("Every point is confirmed")
    expect(page.locator(".fd-facts")).to_contain_text(re.compile(r"\d+ %"))
    page.get_by_text("A model answer").first.click()
    expect(page.locator(".fd-answer").first).to_be_visible()
    page.reload()
    expect(page.locator(".fd-title").first).to_contain_text("Every point is confirmed")


def test_an_answer_is_read_and_a_tick_is_corrected_before_it_counts(new_page: NewPage, server: Server) -> None:
    page = new_page()
    page.goto(f"{server.url}/interview")
    page.get_by_label("Your name").fill(HOSTILE)
    page.locator(".st-key-question-q3").get_by_role("button", name="Answer").click()
    answer = page.get_by_role("textbox", name="Your answer")
    words = f"She gives out tasks and coordinates everybody, and she never fixes it herself. {HOSTILE}"
    answer.press_sequentially(words, delay=2)
    expect(page.locator(".fd-paper .saved")).to_have_text("Saved")
    page.reload()
    expect(answer).to_have_value(words)
    page.get_by_role("button", name="Show the key points").click()

    points = page.locator(".st-key-sheet-points")
    expect(points).to_contain_text("0 of 5 key points, 5 to confirm")
    expect(page.locator(".st-key-sheet-answer")).to_contain_text(HOSTILE)
    fixing = points.locator("[class*=st-key-point-]", has_text="does not fix")
    expect(fixing).to_contain_text("Read in your answer: “never fixes")
    decides = points.locator("[class*=st-key-point-]", has_text="The commander decides")
    expect(decides).to_contain_text("Not found in your answer")
    decides.get_by_text("I said it").click()
    expect(points).to_contain_text("1 of 5 key points, 4 to confirm")
    points.get_by_role("button", name="Agree with the other 4").click()
    read = reading("q3", words)
    assert read is not None
    total = f"{sum(read['points'].values()) + 1} of 5 key points"  # type: ignore[attr-defined]
    expect(points).to_contain_text(total)
    expect(points).not_to_contain_text("to confirm")
    page.reload()
    expect(points).to_contain_text(total)

    page.goto(f"{server.url}/progress")
    expect(page.locator(".st-key-take-along")).to_contain_text("1 of them corrected the reader")
    with page.expect_download() as waiting:
        page.get_by_role("button", name=re.compile("with their labels")).click()
    row = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8").splitlines()[0])
    assert (row["question"], row["answer"]) == ("q3", words)
    assert row["points"]["makes-decisions"] == 1 and row["read"]["makes-decisions"] == 0


def test_on_a_phone_a_quiz_and_its_reasons_fit(new_page: NewPage, server: Server) -> None:
    plan = one_of_each_kind()
    quiz = begun(server.database, plan, "Grace Hopper")
    store = open_store(server.database)
    for n, id in enumerate(plan):
        store.sittings.ask(quiz, n, id)
        if n < len(plan) - 1:
            store.sittings.answer(quiz, n, shelf().items[id].solution(), 3, time.time(), 1.0)
    store.close()
    page = new_page(PHONE, "dark")
    page.goto(f"{server.url}/quiz?quiz={quiz}")
    expect(page.locator(".fd-item .send")).to_be_visible()
    assert page.evaluate("document.querySelector('.stMain').scrollWidth") <= PHONE["width"]
