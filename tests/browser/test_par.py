"""The par page as a person sees it: at a desk the matrix, on a phone a list."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import DESK, PHONE, NewPage
from tests.browser.server import Server

# Every trainee plays a drill before the page is whole; the second time they are kept.
PLAYED_MS = 120_000


def test_the_mistakes_beside_the_textbook(server: Server, new_page: NewPage) -> None:
    page = new_page(DESK)
    page.goto(f"{server.url}/par")
    expect(page.locator(".fd-par-facts")).to_contain_text("all kept", timeout=PLAYED_MS)
    table = page.locator(".fd-par")
    expect(table.get_by_text("Follows the textbook plan")).to_be_visible()
    row = page.locator(".fd-matrix tr", has_text="Does every remedy by hand")
    expect(row.locator("td.own")).to_have_attribute("title", "C203: The commander does not carry out remedies. "
                                                    "20 of 20 points more lost; must be lowered.")  # fmt: skip
    expect(page.locator(".fd-matrix td.stray")).to_have_count(0)

    phone = new_page(PHONE, "dark")
    phone.goto(f"{server.url}/par")
    expect(phone.locator(".fd-par-list")).to_be_visible(timeout=PLAYED_MS)
    expect(phone.locator(".fd-matrix")).to_be_hidden()
    expect(phone.locator(".fd-par-list li", has_text="Does every remedy by hand")).to_contain_text("C203 −20")
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
