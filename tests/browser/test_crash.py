"""The app is killed in the middle of a drill, three times; nothing that was confirmed is lost or done twice."""

from __future__ import annotations

import json
import sqlite3

from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.server import Server
from tests.browser.trainee import Trainee


def stored(server: Server, address: str) -> list[tuple[int, str, str]]:
    """What the store holds of the drill at this address: `(seq, kind, text)` in order."""
    wanted = "SELECT seq, kind, args FROM command WHERE drill_id = ? ORDER BY seq"
    with sqlite3.connect(server.folder / "drills.db") as database:
        rows = database.execute(wanted, (address.split("drill=")[1],)).fetchall()
    return [(seq, kind, json.loads(args).get("text", "")) for seq, kind, args in rows]


def test_what_was_confirmed_is_there_after_three_kills(new_page: NewPage, mortal_server: Server) -> None:
    server, page = mortal_server, new_page()
    trainee = Trainee(page, server.url)
    # The first page after a start takes seconds; it is not white meanwhile.
    page.goto(server.url)
    expect(page.get_by_text("Firedrill is starting")).to_be_visible()
    expect(page.get_by_label("Your name")).to_be_visible(timeout=30_000)
    address = trainee.start()
    trainee.skip_until(page.locator(".fd-ring"), "the pager ring")
    trainee.acknowledge()

    confirmed = []
    for round_ in range(3):
        for k in range(3):
            line = f"line {round_}-{k}, for the record"
            trainee.type(line)
            expect(trainee.feed.get_by_text(line, exact=True)).to_be_visible()
            confirmed.append(line)
        trainee.type(f"line {round_}-last, maybe lost")
        page.offline = True  # type: ignore[attr-defined]
        server.kill()
        page.wait_for_timeout(600)
        server.start()
        back(page, trainee, confirmed)
        page.offline = False  # type: ignore[attr-defined]

    rows = stored(server, address)
    assert [seq for seq, _, _ in rows] == list(range(1, len(rows) + 1))
    said = [text for _, kind, text in rows if kind == "say"]
    assert [text for text in said if text in confirmed] == confirmed
    assert len(set(said)) == len(said)
    shown = trainee.feed.locator(".said").all_inner_texts()
    assert [text for text in shown if text in confirmed] == confirmed


def back(page: Page, trainee: Trainee, confirmed: list[str]) -> None:
    """The page comes back by itself, where it was."""
    expect(trainee.feed.get_by_text(confirmed[-1], exact=True)).to_be_visible(timeout=30_000)
    expect(page.get_by_placeholder("Write in the channel")).to_be_enabled(timeout=30_000)
    # What the tab showed before the kill is still on the screen; the clock moving says that it is the new app's.
    before = trainee.clock()
    trainee.until(lambda: trainee.clock() != before, "the drill to go on", 30)
