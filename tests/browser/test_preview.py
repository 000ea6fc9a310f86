"""The preview: it warns first, then shows both runs side by side, or under each other on a phone."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, NewPage
from tests.browser.server import Server

TRUTH = re.compile("orders database: saturation", re.IGNORECASE)


def boxes(page: Page) -> list[dict[str, float]]:
    """Where the two pictures stand."""
    pictures = page.locator(".fd-pair .fd-preview:visible")
    expect(pictures).to_have_count(2)
    return [found for k in range(2) if (found := pictures.nth(k).bounding_box())]


def test_a_preview_warns_and_then_shows_both_runs(new_page: NewPage, server: Server) -> None:
    page = new_page()
    page.goto(server.url)
    page.get_by_role("link", name="Preview for authors and leads: spoils the drill").first.click()
    expect(page.get_by_text("cannot be assessed on this scenario any more")).to_be_visible(timeout=20_000)
    expect(page.locator("body")).not_to_contain_text(TRUTH)
    page.get_by_role("button", name="Show it, spoilers and all").click()

    expect(page.locator(".fd-pair")).to_contain_text(TRUTH, timeout=20_000)
    left, right = boxes(page)
    assert left["y"] == right["y"] and left["x"] + left["width"] <= right["x"]
    expect(page.locator(".fd-facts")).to_contain_text(re.compile(r"Longest dead air\s*\d+ s"))
    expect(page.get_by_text("Pacing holds")).to_be_visible()
    expect(page.locator(".st-key-sheet-textbook")).to_contain_text("Took command")
    expect(page.locator(".st-key-sheet-idle")).not_to_contain_text("Took command")

    before = page.locator(".st-key-sheet-textbook").inner_text()
    seed = page.get_by_role("spinbutton", name="Seed")
    seed.fill("2")
    seed.press("Enter")
    expect(page.locator(".st-key-sheet-textbook")).not_to_have_text(before, timeout=20_000)

    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    upper, lower = boxes(page)
    assert upper["x"] == lower["x"] and upper["y"] + upper["height"] <= lower["y"]
    wide = page.evaluate("document.querySelector('.stMain').scrollWidth")
    assert wide <= PHONE["width"], f"the preview is {wide} px wide"


def test_an_address_without_a_scenario_leads_back(new_page: NewPage, server: Server) -> None:
    page = new_page()
    page.goto(f"{server.url}/preview?scenario=%3Cb%3Enone")
    page.get_by_role("button", name="Choose a scenario").click()
    expect(page.get_by_role("button", name="Start the drill")).to_be_visible(timeout=20_000)
