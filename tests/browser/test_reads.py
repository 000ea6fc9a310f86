"""The reader beside whoever writes: what it sees while one types, and what is said when it is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from playwright.sync_api import Page, expect

from tests.browser import seeded
from tests.browser.conftest import NewPage
from tests.browser.server import ROOT, Server
from tests.browser.trainee import Trainee

expect.set_options(timeout=20_000)
IMPACT = "Impact: one in three customers cannot pay."


def line(page: Page, title: str):
    """One line of what the reader sees."""
    return page.locator(".fd-reads li").filter(has=page.get_by_text(title, exact=True))


def exported(server: Server, kind: str) -> list[dict]:
    """The disputes of the app's store as labelled rows."""
    environ = os.environ | {"FIREDRILL_DATABASE_URL": server.database}
    ran = subprocess.run([sys.executable, "-m", "cli", "export-disputes", kind], capture_output=True, text=True,
                         cwd=ROOT, env=environ, timeout=120, check=True)  # fmt: skip
    return [json.loads(row) for row in ran.stdout.splitlines()]


def test_the_composer_shows_what_is_read_while_one_types_and_takes_a_dispute(
    new_page: NewPage, mortal_server: Server
) -> None:
    page = new_page()
    trainee = Trainee(page, mortal_server.url)
    trainee.start()
    trainee.open("Update")
    box = page.get_by_role("textbox", name="Text")
    expect(line(page, "Impact")).to_contain_text("Who is affected and how")
    expect(page.locator(".fd-reads")).to_contain_text("What counts in a text")
    box.fill("")
    box.press_sequentially(IMPACT, delay=10)
    # The area still has the focus: nothing was sent by leaving it.
    expect(line(page, "Impact")).to_contain_text("one in three customers cannot pay")
    expect(line(page, "Commander")).to_contain_text("A person named as leading")
    expect(box).to_be_focused()
    expect(box).to_have_value(IMPACT)

    page.get_by_text("Read wrongly?").click()
    page.get_by_role("button", name="Commander is there").click()
    page.get_by_label("Why, if you like").fill("I am the only one here")
    page.get_by_role("button", name="Keep as disputed").click()
    expect(page.get_by_text("Your dispute is kept")).to_be_visible()
    rows = exported(mortal_server, "messages")
    assert [(row["text"], row["fields"]["commander"], row["fields"]["impact"]) for row in rows] == [(IMPACT, 1, 1)]

    # In an assessment the reader keeps silent.
    other = new_page()
    judged = Trainee(other, mortal_server.url)
    judged.start("Grace Hopper", "Assessment")
    judged.open("Update")
    expect(other.get_by_role("textbox", name="Text")).to_be_visible()
    other.wait_for_timeout(2500)
    expect(other.locator(".fd-reads")).to_have_count(0)


def test_after_an_assessment_the_debrief_shows_how_texts_were_read(new_page: NewPage, server: Server) -> None:
    drill = seeded.graded(server.database, "Ada Lovelace", "assessment", "textbook")
    page = new_page()
    page.goto(f"{server.url}/debrief?drill={drill}")
    sheet = page.locator(".st-key-sheet-texts")
    expect(sheet).to_contain_text("What the reader sees in it")
    sheet.get_by_text("Read wrongly?").click()
    sheet.get_by_role("button", name="Impact is not there").click()
    sheet.get_by_role("button", name="Keep as disputed").click()
    expect(sheet).to_contain_text("Your dispute is kept")
    assert [row["fields"]["impact"] for row in exported(server, "messages")] == [0]


def test_the_post_mortem_shows_what_the_reader_misses(new_page: NewPage, server: Server) -> None:
    drill = seeded.ended(server.database, "Ada Lovelace")
    page = new_page()
    page.goto(f"{server.url}/post-mortem?drill={drill}")
    expect(line(page, "Detection")).to_contain_text("How it was noticed")
    page.get_by_role("textbox", name="Detection", exact=True).press_sequentially(
        "An alert on failed payments paged us three minutes after the start.", delay=5
    )
    expect(line(page, "Detection")).to_contain_text("An alert on failed payments paged us")
    expect(line(page, "Lessons learned")).to_contain_text("beyond this incident")
