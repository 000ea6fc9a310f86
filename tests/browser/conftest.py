"""A browser, an app, and the rule that nothing may go wrong on the way unseen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.browser.server import Server

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
NewPage = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests share one worker: two browsers and two apps at once would starve each other on two cores."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium. Without one the tests are skipped, but in CI they fail."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        reason = f"no Chromium on this machine (looked for {', '.join(NAMES)}); browser tests need one"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, headless=True, args=ARGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One app for all tests that leave it alive; each test plays drills of its own."""
    app = Server(tmp_path_factory.mktemp("app"))
    app.start()
    yield app
    app.stop()


@pytest.fixture
def mortal_server(browser: Browser, tmp_path: Path) -> Iterator[Server]:
    """An app over an empty database of its own, which a test may kill."""
    app = Server(tmp_path)
    app.start()
    yield app
    app.stop()


@pytest.fixture
def new_page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[NewPage]:
    """Opens pages: `new_page()` at a desk, `new_page(PHONE)` on a phone.

    At the end it fails on any error in a browser's console, on any exception Streamlit shows, and on any traceback in
    the app's terminal. What the browser says while the app is dead is no error: `page.offline = True`.
    """
    mine = [name for name in ("server", "mortal_server") if name in request.fixturenames]
    servers: list[Server] = [request.getfixturevalue(name) for name in mine]
    logged = [len(server.log) for server in servers]
    wrong: list[str] = []
    pages: list[Page] = []
    contexts = []

    def make(viewport: dict[str, int] = DESK, scheme: str = "light") -> Page:
        context = browser.new_context(viewport=viewport, color_scheme=scheme, has_touch=viewport is PHONE)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("console", lambda message: _heard(message, page, wrong))
        page.on("pageerror", lambda error: wrong.append(f"page error: {error}"))
        pages.append(page)
        return page

    yield make
    for page in pages:
        for box in page.locator(".stException, [data-testid=stException]").all():
            wrong.append(f"an exception on {page.url}: {box.inner_text()[:300]}")
    for context in contexts:
        context.close()
    for server, before in zip(servers, logged, strict=True):
        if "Traceback (most recent call last)" in server.log[before:]:
            wrong.append(f"a traceback in the app's terminal:\n{server.log[before:][-3000:]}")
    assert not wrong, "\n".join(wrong)


def _heard(message: ConsoleMessage, page: Page, wrong: list[str]) -> None:
    where = str(message.location.get("url", ""))
    # Opened at the address of a page, Streamlit's own script first asks below that page for its server, in vain.
    probing = where.endswith(("/_stcore/health", "/_stcore/host-config")) and "404" in message.text
    if message.type == "error" and not probing and not getattr(page, "offline", False):
        wrong.append(f"console: {message.text} ({where})")
