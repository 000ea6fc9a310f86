"""The pages of a lead and an assessor: rulebook, rulings, the drills page with its views, two runs, action items."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from playwright.sync_api import expect

from tests.browser import seeded
from tests.browser.conftest import PHONE, NewPage
from tests.browser.server import Server

HOSTILE = "Eve <img src=x onerror=alert(1)> **bold**"


def test_the_rulebook_leads_from_a_practice_to_what_judges_it(new_page: NewPage, server: Server) -> None:
    page = new_page()
    page.goto(f"{server.url}/rulebook")
    expect(page.get_by_role("heading", name="Rulebook")).to_be_visible(timeout=30_000)
    page.get_by_role("textbox", name="Search").fill("acknowledged quickly")
    page.get_by_role("textbox", name="Search").press("Enter")
    expect(page.locator(".fd-book tbody tr")).to_have_count(1)
    page.get_by_role("link", name="P401").click()
    expect(page.get_by_role("heading", name="Practice P401")).to_be_visible()
    expect(page.locator("body")).to_contain_text("PagerDuty response documentation")
    page.get_by_role("link", name="Product company").click()
    expect(page.get_by_role("heading", name="Product company")).to_be_visible()
    page.goto(f"{server.url}/rulebook?id=P4011")
    expect(page.get_by_role("alert")).to_contain_text("Ids look like")
    phone = new_page(PHONE)
    phone.goto(f"{server.url}/rulebook?id=C303")
    expect(phone.get_by_role("heading", name=re.compile("C303"))).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_receipt_is_disputed_overridden_and_both_totals_stand(new_page: NewPage, server: Server) -> None:
    drill = seeded.graded(server.database, "Dora", "assessment", "never_escalates")
    page = new_page()
    page.goto(f"{server.url}/debrief?drill={drill}")
    for kind, reason in (("the learner", HOSTILE), ("an assessor", "She sat beside L3.")):
        line = page.locator(".fd-receipt", has_text="C205/SEV1")
        expect(line).to_have_count(1, timeout=30_000)
        if line.get_attribute("open") is None:
            line.locator("summary").click()
        assert line.get_by_role("link", name="P206").get_attribute("href") == "rulebook?id=P206&policy=handbook"
        line.get_by_role("button", name="Dispute or override").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_text(re.compile(kind)).click()
        name = dialog.get_by_role("textbox", name="Name")
        expect(name).to_have_value("Dora" if kind == "the learner" else "")
        name.fill("Dora" if kind == "the learner" else "Lea")
        name.press("Tab")
        dialog.get_by_role("textbox", name="Reason").fill(reason)
        dialog.get_by_role("textbox", name="Reason").press("Tab")
        dialog.get_by_role("button", name="Keep it").click()
        expect(dialog).to_have_count(0)
        expect(page.locator(".fd-receipt .rulings")).to_contain_text(reason)
    expect(page.locator(".fd-score")).to_contain_text("with overrides")
    expect(page.locator(".fd-receipt .rulings li")).to_have_count(2)
    assert page.locator("img[src=x]").count() == 0


def test_the_views_of_a_lead_and_two_runs_side_by_side(new_page: NewPage, server: Server, tmp_path: Path) -> None:
    seeded.graded(server.database, HOSTILE, "training", "idle")
    seeded.graded(server.database, "=SUM(A1)", "assessment", "textbook")
    page = new_page()
    page.goto(f"{server.url}/drills")
    rows = page.locator(".fd-drills tbody tr")
    expect(rows.filter(has_text="=SUM(A1)")).to_have_count(1, timeout=30_000)
    par = rows.filter(has_text="=SUM(A1)").locator('td[data-name="Par"]')
    expect(par).to_have_text(re.compile(r"\d+"), timeout=60_000)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as CSV").click()
    download.value.save_as(tmp_path / "drills.csv")
    table = list(csv.DictReader((tmp_path / "drills.csv").open(encoding="utf-8")))
    assert "'=SUM(A1)" in [row["person"] for row in table] and HOSTILE in [row["person"] for row in table]

    for view, landmark in (("People by dimensions", "Severity"), ("People by practices", "P401")):
        page.get_by_text(view, exact=True).click()
        expect(page.locator(".fd-board").first).to_contain_text(landmark)
        expect(page.get_by_role("heading", name="Training")).to_be_visible()
        expect(page.get_by_role("heading", name="Assessment")).to_be_visible()
    page.get_by_text("Action items", exact=True).click()
    expect(page.locator(".fd-items tbody tr").first).to_contain_text("new today")

    page.get_by_text("Drills", exact=True).last.click()
    page.get_by_role("button", name="Compare").click()
    expect(page.get_by_role("heading", name="Two runs side by side")).to_be_visible()
    expect(page.locator(".fd-pairs tbody tr").first).to_be_visible(timeout=60_000)
    assert page.locator("img[src=x]").count() == 0


def test_the_next_drill_asks_what_became_of_action_items_and_takes_a_policy(new_page: NewPage, server: Server) -> None:
    seeded.graded(server.database, "Mia Action", "training", "textbook")
    page = new_page()
    page.goto(server.url)
    page.get_by_role("textbox", name="Your name").fill("Mia Action", timeout=30_000)
    page.get_by_role("textbox", name="Your name").press("Tab")
    waiting = page.locator(".st-key-sheet-waiting")
    expect(waiting).to_contain_text("What became of these?")
    items, planned = waiting.locator(".fd-item"), seeded.action_items()
    expect(items).to_have_count(planned)
    waiting.get_by_role("radio", name="Done").first.click()
    expect(items).to_have_count(planned - 1)
    page.get_by_role("combobox", name=re.compile("Graded by")).click()
    page.get_by_role("option", name="Public service").click()
    page.get_by_role("button", name="Start the drill").click()
    expect(page).to_have_url(re.compile("drill="), timeout=30_000)
