"""A person at the drill page: sees words, clicks buttons, types. Knows nothing of the engine."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

SKIPS = 60


class Trainee:
    """Plays in one browser tab."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    def start(self, name: str = "Ada Lovelace", mode: str = "Training") -> str:
        """From the start page into a drill; returns its address."""
        page = self.page
        page.goto(self.url)
        page.get_by_label("Your name").fill(name)
        page.locator(".st-key-mode").get_by_text(mode).click()
        page.get_by_role("button", name="Start the drill").click()
        expect(self.bar).to_be_visible()
        return page.url

    @property
    def bar(self) -> Locator:
        """What is always in view."""
        return self.page.locator(".fd-bar")

    @property
    def feed(self) -> Locator:
        """What stands in the channel."""
        return self.page.locator(".st-key-feed")

    def skip(self) -> None:
        """Go on to the next event, and see that the clock moved."""
        before = self.clock()
        self.page.locator(".st-key-controls").get_by_role("button", name="Skip").first.click()
        self.until(lambda: self.clock() != before, "the clock to move")

    def skip_until(self, seen: Locator, what: str) -> None:
        """Skip until something can be seen."""
        for _ in range(SKIPS):
            if seen.count() and seen.first.is_visible():
                return
            self.skip()
        raise AssertionError(f"never saw {what}; the channel says:\n{self.feed.inner_text()[-6000:]}")

    def clock(self) -> str:
        """The local time in the bar."""
        return self.bar.locator(".clock .fd-num").inner_text()

    def acknowledge(self) -> None:
        """Answer the pager while it rings."""
        self.page.locator(".st-key-pager").get_by_role("button", name="Acknowledge").first.click()
        expect(self.page.locator(".fd-alert.acknowledged").first).to_be_visible()

    def type(self, words: str) -> None:
        """Type a line in the channel."""
        box = self.page.get_by_placeholder("Write in the channel")
        box.fill(words)
        box.press("Enter")
        expect(box).to_have_value("")

    def order(self, words: str, offered: str | re.Pattern[str]) -> None:
        """Type a line, be offered a command, accept it with one key."""
        self.type(words)
        offer = self.page.locator(".st-key-offer")
        expect(offer).to_contain_text(offered)
        expect(offer.get_by_role("button", name="Do it")).to_be_visible()
        self.page.keyboard.press("Control+Enter")
        expect(offer).to_be_hidden()

    def open(self, action: str) -> None:
        """Open one of the actions."""
        button = self.page.locator("[class*=st-key-doing]").get_by_text(action, exact=True)
        expect(button).to_have_count(1)
        button.click()

    def declare(self, level: str, reason: str, affects: list[str]) -> None:
        """Fill in the severity form and declare."""
        page = self.page
        self.open("Severity")
        page.locator(".st-key-sev-level").get_by_text(level, exact=True).click()
        expect(page.get_by_role("button", name=re.compile(f"{level}$|^Keep {level}"))).to_be_visible()
        self._choose(".st-key-sev-factors", ["Customer impact", "Revenue"])
        self._choose(".st-key-sev-affects", affects)
        page.get_by_label("Reason, in a sentence").fill(reason)
        page.get_by_role("button", name=re.compile(f"(Declare|Change to) {level}")).click()
        expect(self.bar.locator(".fd-sev")).to_have_text(level)

    def post(self, audience: str, fill: dict[str, str], form: str | None = None) -> None:
        """Fill the brackets of the template and post it."""
        page = self.page
        self.open("Update")
        page.locator(".st-key-post-audience").get_by_text(audience, exact=True).click()
        button = page.get_by_role("button", name=f"Post to {audience.lower()}")
        expect(button).to_be_visible()
        if form:
            page.locator("[class*=st-key-post-form]").get_by_text(form, exact=True).click()
        box = page.get_by_role("textbox", name="Text")
        for blank in fill:
            expect(box).to_have_value(re.compile(re.escape(blank)))
        text = box.input_value()
        for blank, words in fill.items():
            text = text.replace(blank, words)
        box.fill(text)
        button.click()
        expect(page.locator(".st-key-post-audience")).to_be_hidden()

    def authorise(self, remedy: str, target: str, person: str) -> None:
        """Choose a remedy and who carries it out."""
        page = self.page
        self.open("Remedies")
        self._select(".st-key-remedy", remedy)
        self._select("[class*=st-key-remedy-on]", target)
        self._select(".st-key-remedy-person", person)
        page.get_by_role("button", name=f"Authorise {person.split()[0]}").click()
        expect(page.locator(".st-key-remedy")).to_be_hidden()

    def person(self, name: str, button: str) -> None:
        """Open somebody's card and click a button of it."""
        row = self.page.locator("[class*=st-key-person-row]", has_text=name)
        row.get_by_role("button").first.click()
        self.page.locator("[class*=st-key-card-]").get_by_role("button", name=button).click()

    def _choose(self, where: str, options: list[str]) -> None:
        box = self.page.locator(where)
        for option in options:
            box.locator("input").fill(option)
            self.page.get_by_role("option", name=option, exact=True).click()
            expect(box.get_by_role("button", name=option).or_(box.get_by_text(option)).first).to_be_visible()
        self.page.keyboard.press("Escape")
        for option in options:
            expect(box).to_contain_text(option)

    def _select(self, where: str, option: str) -> None:
        box = self.page.locator(where)
        # For a moment the disabled box of the choice before stands beside the new one.
        box.locator("input:enabled").fill(option)
        self.page.get_by_role("option", name=option).first.click()
        expect(box.locator("input:enabled")).to_have_value(re.compile(re.escape(option)))

    def until(self, true: Callable[[], bool], what: str, seconds: float = 10) -> None:
        """Wait until this is true."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                raise AssertionError(f"waited {seconds} s for {what}")
            self.page.wait_for_timeout(40)
