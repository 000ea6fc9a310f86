"""`make screenshots`: the two pictures of the README, taken from the running app.

The drill is the textbook's run of the shipped scenario, stopped where the first remedy has not healed it; the debrief
is its whole run.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from engine.command import Command
from engine.drill import Drill
from engine.trainees.play import play
from engine.version import ENGINE_VERSION
from records.drill_rows import Kept
from records.store import open_store
from scoring.language.commands import read_command
from tests.browser import seeded
from tests.browser.conftest import ARGS, DESK, NAMES
from tests.browser.server import ROOT, Server

SEED = 7
# Half way: the release is rolled back, customers still cannot pay, and somebody has found out why.
STOP_AT = 12 * 60 + 50


def running(database: str) -> str:
    """The id of a drill in play, with the textbook's commands up to `STOP_AT`."""
    scenario = seeded.scenario()
    store = open_store(database)
    document = Kept(scenario.digest, scenario.id, str(scenario.version), scenario.title, scenario.canonical())
    row = store.drills.create(
        person_id=store.people.get_or_create("Ada Lovelace").id,
        scenario=document,
        seed=SEED,
        mode="training",
        engine=ENGINE_VERSION,
        pace=scenario.pace,
        wall=time.time(),
    )
    world = Drill(scenario, SEED)
    for command in play(scenario, "textbook", SEED, seeded.plan(), read_command)[0]:
        if command.at <= STOP_AT:
            kept, _ = store.drills.append(
                row.id, command.kind, command.by, command.args, command.reads, command.key, command.at
            )
            world.submit(Command.from_json(kept))
            store.drills.set_digest(row.id, kept["seq"], world.digest())
    store.drills.skip_to(row.id, time.time(), STOP_AT)
    store.close()
    return row.id


def take(page: Page, address: str, landmark: str, name: str) -> None:
    """Open an address, wait until it stands still, and keep what is in view."""
    page.goto(address)
    expect(page.locator(landmark).first).to_be_visible(timeout=20_000)
    page.wait_for_timeout(8000)
    page.screenshot(path=ROOT / "docs" / "images" / f"{name}.png")


def main() -> None:
    """Take both pictures."""
    browser_path = next(path for name in NAMES if (path := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder))
        drill = running(server.database)
        over = seeded.graded(server.database, "Ada Lovelace", "training", "textbook", SEED)
        server.start()
        try:
            browser = playwright.chromium.launch(executable_path=browser_path, headless=True, args=ARGS)
            page = browser.new_page(viewport=DESK)
            take(page, f"{server.url}/drill?drill={drill}", ".fd-bar", "drill")
            page.set_viewport_size({"width": 1440, "height": 1400})
            take(page, f"{server.url}/debrief?drill={over}", "h1", "debrief")
            browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    main()
