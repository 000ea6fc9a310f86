"""What comes after a drill, and beside it: post-mortem, debrief, the lead's list."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from records.record import read_record
from tests.browser import seeded
from tests.browser.conftest import PHONE, NewPage
from tests.browser.server import Server

HOSTILE = "Eve <img src=x onerror=alert(1)> **bold**"
# The first page after a cold start waits for imports and a whole drill to be run again.
expect.set_options(timeout=20_000)
TRUTH = re.compile("Pool leak|Bad release", re.IGNORECASE)


def write(page: Page, section: str, words: str) -> None:
    """Type into a section of the post-mortem and wait until it is kept."""
    box = page.get_by_role("textbox", name=section, exact=True)
    box.press_sequentially(words, delay=5)
    expect(page.locator(".fd-paper .saved")).to_have_text("Saved")


def test_the_post_mortem_comes_first_survives_a_dead_server_and_opens_the_debrief(
    new_page: NewPage, server: Server
) -> None:
    drill = seeded.ended(server.database, "Ada Lovelace")
    page = new_page()

    page.goto(f"{server.url}/debrief?drill={drill}")
    expect(page.get_by_role("heading", name="The debrief is waiting for your post-mortem")).to_be_visible()
    expect(page.locator("body")).not_to_contain_text(TRUTH)
    page.get_by_role("button", name="Write the post-mortem").click()

    metadata = page.get_by_role("textbox", name="Metadata")
    known = r"Incident ID: INC-2026-\d+\nDate: 6 March 2026\nDuration:\nSeverity: SEV1"
    expect(metadata).to_have_value(re.compile(known))
    expect(page.locator(".st-key-lookup")).to_contain_text("Took command")
    expect(page.locator(".st-key-lookup")).not_to_contain_text("Cause begins")
    missing = page.locator(".fd-empties")
    expect(missing).to_contain_text("Summary")
    write(page, "Summary", f"Paying failed for most customers. {HOSTILE}")
    expect(missing).not_to_contain_text("Summary")

    page.offline = True  # type: ignore[attr-defined]
    server.kill()
    impact = page.get_by_role("textbox", name="Impact", exact=True)
    impact.fill("About 90 % of the customers who paid, for 20 min.")
    server.start()
    page.goto(f"{server.url}/post-mortem?drill={drill}")
    expect(impact).to_have_value("About 90 % of the customers who paid, for 20 min.")
    expect(page.get_by_role("textbox", name="Summary")).to_have_value(f"Paying failed for most customers. {HOSTILE}")
    page.offline = False  # type: ignore[attr-defined]

    page.get_by_role("button", name="Put in my own alerts").click()
    timeline = page.get_by_role("textbox", name="Timeline")
    expect(timeline).to_have_value(re.compile(r"^17:4\d Alert: .*\n17:4\d Robin Vale:"))
    page.get_by_label("What will be done").fill("Cap the retries of Checkout, tested under load")
    page.get_by_label("Owner of action item 1").fill("Marta Kowalska")
    page.get_by_label(re.compile("Due date.* of action item 1")).fill("2026-03-20")
    page.get_by_role("button", name="Schedule the review").click()
    expect(page.get_by_text("Review scheduled within 3 days, owner Robin Vale.")).to_be_visible()
    page.get_by_role("button", name="Submit and see the debrief").click()

    expect(page.get_by_role("heading", name="What happened")).to_be_visible()
    expect(page.locator(".fd-story").first).to_contain_text(TRUTH)
    expect(page.locator(".fd-frame.wide .fd-impact")).to_be_visible()
    expect(page.locator(".fd-frame.wide .fd-cadence")).to_contain_text("Status page")
    expect(page.locator(".fd-score")).to_contain_text(re.compile(r"Total\s*\d+ of 100"))
    expect(page.get_by_role("heading", name="The textbook beside it")).to_be_visible()
    expect(page.locator(".fd-table")).to_contain_text("Textbook")

    page.goto(f"{server.url}/post-mortem?drill={drill}")
    expect(page.get_by_role("heading", name="The post-mortem is handed in")).to_be_visible()


def test_skipping_the_post_mortem_asks_first_and_counts_as_missed(new_page: NewPage, server: Server) -> None:
    drill = seeded.ended(server.database, "Ada Lovelace")
    page = new_page()
    page.goto(f"{server.url}/post-mortem?drill={drill}")
    page.get_by_role("button", name="Skip the post-mortem").click()
    expect(page.get_by_role("dialog")).to_contain_text("counts as missed")
    page.get_by_role("button", name="Keep writing").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.get_by_role("button", name="Skip the post-mortem").click()
    page.get_by_role("button", name="Skip, and see the debrief").click()
    tile = page.locator(".fd-score > div", has_text="Post-mortem")
    expect(tile).to_contain_text("0 %")
    expect(page.locator(".fd-receipts")).to_contain_text("The post-mortem was skipped.")


def test_receipts_lead_to_instants_and_what_one_takes_along_is_kept(new_page: NewPage, server: Server) -> None:
    drill = seeded.graded(server.database, "Ada Lovelace", "training", "silent")
    page = new_page()
    page.goto(f"{server.url}/debrief?drill={drill}")
    receipts = page.locator(".fd-receipts")
    expect(receipts).to_contain_text("status page")
    expect(receipts).not_to_contain_text("The post-mortem was submitted.")
    page.get_by_text("All judged").click()
    expect(receipts).to_contain_text("The post-mortem was submitted.")

    line = page.locator(".fd-receipt", has_text="acknowledged").first
    line.locator("summary").click()
    expect(line).to_contain_text("Practice")
    evidence = line.locator(".evidence button").last
    time = evidence.locator("time").inner_text()
    evidence.click()
    instant = page.locator(".st-key-moment-score")
    expect(instant).to_contain_text(re.compile(f"Around {time}"))
    expect(instant.locator(".fd-moments .now")).not_to_have_count(0)
    expect(page.locator(".fd-frame.wide .instant")).to_have_count(2)

    page.get_by_text("In my own words").click()
    mine = page.get_by_label("My commitment")
    mine.fill(HOSTILE)
    mine.blur()
    expect(page.locator(".st-key-sheet-commitment")).to_contain_text("Kept with this drill")
    page.reload()
    expect(mine).to_have_value(HOSTILE)

    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download the record").click()
    assert read_record(Path(waiting.value.path()).read_text(encoding="utf-8")).trace.first("submit_post_mortem")


def test_a_lead_filters_the_drills_and_opens_a_debrief(new_page: NewPage, mortal_server: Server) -> None:
    page = new_page()
    page.goto(f"{mortal_server.url}/drills")
    expect(page.get_by_text("No drill has been played here yet")).to_be_visible()
    seeded.graded(mortal_server.database, HOSTILE, "assessment", "idle")
    seeded.graded(mortal_server.database, "Ada Lovelace", "training", "textbook")
    page.reload()
    rows = page.locator(".fd-drills tbody tr")
    expect(rows).to_have_count(2)
    expect(page.locator(".fd-drills")).to_contain_text(HOSTILE)
    expect(page.locator(".fd-facts")).to_contain_text(re.compile(r"Training, mean total\s*\d+ of 100\s*1 drill"))
    expect(page.locator(".fd-facts")).to_contain_text(re.compile(r"Assessment, mean total\s*\d+ of 100\s*1 drill"))

    page.locator(".st-key-f-mode").get_by_role("combobox").click()
    page.get_by_role("option", name="Training").click()
    expect(rows).to_have_count(1)
    page.get_by_role("link", name="Debrief: Ada Lovelace").click()
    expect(page.get_by_role("heading", name="What made it hard")).to_be_visible()
    expect(page.locator(".fd-title")).to_contain_text("Ada Lovelace")


def test_on_a_phone_nothing_stands_out_to_the_side(new_page: NewPage, server: Server) -> None:
    done = seeded.graded(server.database, HOSTILE, "training", "textbook")
    waiting = seeded.ended(server.database, "Ada Lovelace")
    page = new_page(PHONE)
    pages = {
        f"debrief?drill={done}": ".fd-receipts, .fd-empty",
        f"post-mortem?drill={waiting}": ".fd-paper textarea",
        "drills": ".fd-drills",
        "interview": ".st-key-questions",
        "quiz": ".st-key-sheet-quiz",
        "mock-interview": ".st-key-sheet-mock",
        "progress": ".st-key-candidate",
    }
    for address, sign in pages.items():
        page.goto(f"{server.url}/{address}")
        expect(page.locator(sign).first).to_be_visible()
        wide = page.evaluate("document.querySelector('.stMain').scrollWidth")
        assert wide <= PHONE["width"], f"{address} is {wide} px wide"
