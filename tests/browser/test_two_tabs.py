"""Two tabs on one drill: what both do is there once, in one order, and both show it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import NewPage
from tests.browser.server import Server
from tests.browser.test_crash import stored
from tests.browser.trainee import Trainee

LINES = 6


def test_two_tabs_acting_at_once_lose_and_double_nothing(new_page: NewPage, server: Server) -> None:
    one, two = new_page(), new_page()
    first, second = Trainee(one, server.url), Trainee(two, server.url)
    address = first.start()
    two.goto(address)
    expect(second.bar).to_be_visible()

    boxes = [page.get_by_placeholder("Write in the channel") for page in (one, two)]
    for k in range(LINES):
        for name, box in zip("ab", boxes, strict=True):
            box.fill(f"{name}{k} is what I say")
        for box in boxes:
            box.press("Enter", no_wait_after=True)
        for box in boxes:
            expect(box).to_have_value("")
    wanted = {f"{name}{k} is what I say" for name in "ab" for k in range(LINES)}
    for trainee in (first, second):
        for line in wanted:
            expect(trainee.feed.get_by_text(line, exact=True)).to_have_count(1)

    rows = stored(server, address)
    said = [text for _, kind, text in rows if kind == "say"]
    assert sorted(said) == sorted(wanted)
    assert [seq for seq, _, _ in rows] == list(range(1, len(rows) + 1))
    shown = [trainee.feed.locator(".said").all_inner_texts() for trainee in (first, second)]
    assert [line for line in shown[0] if line in wanted] == [line for line in shown[1] if line in wanted] == said


def test_a_double_click_in_both_tabs_is_one_command(new_page: NewPage, server: Server) -> None:
    one, two = new_page(), new_page()
    first, second = Trainee(one, server.url), Trainee(two, server.url)
    address = first.start()
    two.goto(address)
    expect(second.bar).to_be_visible()
    one.get_by_role("button", name="Take command").dblclick()
    expect(second.bar).to_contain_text("Robin Vale")
    one.wait_for_timeout(1500)
    assert [kind for _, kind, _ in stored(server, address)] == ["take_command"]
