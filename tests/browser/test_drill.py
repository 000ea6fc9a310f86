"""A drill from the start page to its end, played as a person plays it."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import PHONE, NewPage
from tests.browser.server import Server
from tests.browser.trainee import Trainee


def test_a_person_runs_an_incident_from_the_page_to_the_scorecard(new_page: NewPage, server: Server) -> None:
    page = new_page()
    trainee = Trainee(page, server.url)
    trainee.start()

    expect(page.get_by_text("You are on call.")).to_be_visible()
    expect(trainee.bar).to_contain_text("Not declared")
    trainee.skip_until(page.locator(".fd-ring"), "the pager ring")
    trainee.acknowledge()
    expect(trainee.feed).to_contain_text("Acknowledged")

    page.get_by_role("button", name="Take command").click()
    expect(trainee.bar).to_contain_text("Robin Vale")
    trainee.person("Tomás Rey", "Page Tomás")
    trainee.order("Page the data team please", "Page the on-call of Data stores")
    trainee.order("page Marta", "Page Marta Kowalska")
    trainee.declare("SEV2", "One in five customers cannot pay", ["Payments", "Checkout"])
    expect(trainee.bar).to_contain_text(re.compile(r"INC-2026-\d+"))
    trainee.post(
        "Status page",
        {
            "[brief title]": "Paying fails",
            "[which customers are affected, and how]": "About one in five customers cannot pay; browsing works",
            "[X]": "15",
        },
    )
    expect(trainee.bar.locator(".fd-due")).to_contain_text("Status page")
    expect(trainee.feed).to_contain_text("Updates: Will post every 15 minutes")

    trainee.skip_until(trainee.feed.get_by_text("Tomás Rey: Joined"), "Tomás join")
    trainee.order("Tomás, can you check payments within 5 minutes?", "Ask Tomás Rey to look into Payments within 5 min")
    trainee.skip_until(page.locator(".fd-msg.found"), "a finding")
    trainee.skip_until(trainee.feed.get_by_text("Marta Kowalska: Joined"), "Marta join")
    trainee.authorise("Roll back a release", "Payments back to", "Tomás Rey")
    trainee.skip_until(page.locator(".fd-msg.found", has_text="4.11.2").nth(1), "the roll back done")
    trainee.authorise("Turn retries off", "Paying for a basket", "Marta Kowalska")

    trainee.open("Wrap up")
    recovered = page.locator(".st-key-act").get_by_text("recovered", exact=True)
    for _ in range(30):
        for _ in range(3):
            trainee.skip()
        page.get_by_role("button", name="Verify recovery").click()
        page.wait_for_timeout(1700)
        if recovered.count():
            break
    expect(recovered).to_be_visible()
    trainee.skip_until(page.locator(".st-key-pager:not(:has(.fd-head .fd-chip))"), "the last alert clear")
    page.get_by_role("button", name="Resolve", exact=True).click()
    expect(trainee.feed).to_contain_text("Resolved the incident")
    trainee.post(
        "Status page",
        {
            "[brief title]": "Paying fails",
            "[how long]": "1 hour",
            "[brief]": "a faulty release of Payments, undone",
            "[link to ticket]": "OPS-12",
        },
        form="Resolution",
    )
    trainee.open("Wrap up")
    page.get_by_role("button", name="Close the incident").click()
    expect(page.get_by_text("The drill is over")).to_be_visible()
    page.get_by_role("button", name="Write the post-mortem").click()
    expect(page).to_have_url(re.compile(r"/post-mortem\?drill="))

    summary = page.get_by_role("textbox", name="Summary", exact=True)
    summary.press_sequentially("A release leaked connections, and retries kept the database full.", delay=2)
    expect(page.locator(".fd-paper .saved")).to_have_text("Saved")
    page.get_by_role("button", name="Submit and see the debrief").click()
    expect(page).to_have_url(re.compile(r"/debrief\?drill="))
    expect(page.locator(".fd-told")).to_contain_text("did not give it back")
    expect(page.locator(".fd-frame.wide .fd-impact")).to_be_visible()
    expect(page.locator(".fd-score")).to_contain_text(re.compile(r"Total\s*\d+ of 100"))
    expect(page.get_by_text("Severity", exact=True).first).to_be_visible()


def test_what_is_typed_is_shown_as_text_and_survives_the_ticks(new_page: NewPage, server: Server) -> None:
    page = new_page()
    trainee = Trainee(page, server.url)
    trainee.start("<b>Eve</b> [x](http://x.example)")
    hostile = "<img src=x onerror=document.title='owned'> **bold** $x$"
    trainee.type(hostile)
    expect(trainee.feed.get_by_text(hostile, exact=True)).to_be_visible()
    assert page.locator(".st-key-feed img").count() == 0

    box = page.get_by_placeholder("Write in the channel")
    box.type("half a sentence", delay=10)
    before = trainee.clock()
    page.wait_for_timeout(3200)
    assert trainee.clock() != before
    assert box.input_value() == "half a sentence"
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    assert page.title() != "owned"


def test_an_address_brings_one_back_and_a_wrong_one_is_told_kindly(new_page: NewPage, server: Server) -> None:
    page = new_page()
    trainee = Trainee(page, server.url)
    address = trainee.start()
    trainee.type("remember this line")
    expect(trainee.feed).to_contain_text("remember this line")
    page.reload()
    expect(trainee.feed).to_contain_text("remember this line")

    page.goto(f"{server.url}/?drill={address.split('drill=')[1]}")
    expect(trainee.feed).to_contain_text("remember this line")
    page.goto(f"{server.url}/drill?drill=nonsense<b>")
    expect(page.get_by_text("This drill is not in the database")).to_be_visible()
    page.get_by_role("button", name="Choose a scenario").click()
    expect(page.get_by_role("button", name="Start the drill")).to_be_visible()


def test_pausing_stops_the_clock_and_an_assessment_has_no_pause(new_page: NewPage, server: Server) -> None:
    page = new_page()
    trainee = Trainee(page, server.url)
    trainee.start()
    page.get_by_role("button", name="Pause").click()
    expect(page.get_by_role("button", name="Resume")).to_be_visible()
    stood = trainee.clock()
    page.wait_for_timeout(2500)
    assert trainee.clock() == stood
    page.get_by_role("button", name="Resume").click()
    trainee.until(lambda: trainee.clock() != stood, "the clock to run again")

    trainee.start(mode="Assessment")
    expect(page.get_by_text("Assessment, ")).to_be_visible()
    assert page.get_by_role("button", name="Pause").count() == 0
    trainee.open("Update")
    expect(page.get_by_text("1x while you write")).to_be_visible()
    trainee.open("Update")
    expect(page.get_by_text("1x while you write")).to_be_hidden()


def test_on_a_phone_each_place_has_its_tab_and_nothing_is_cut_off(new_page: NewPage, server: Server) -> None:
    page = new_page(PHONE)
    trainee = Trainee(page, server.url)
    trainee.start()
    trainee.skip_until(page.locator(".fd-ring"), "the pager ring")
    trainee.acknowledge()
    places = page.locator(".st-key-places")
    # The line to type in stands below the pager as well, and what comes of it opens in the channel.
    trainee.order("page Marta", "Page Marta Kowalska")
    expect(trainee.feed).to_be_visible()
    trainee.type("page the data team please")
    page.set_viewport_size({"width": 390, "height": 480})
    expect(page.get_by_placeholder("Write in the channel")).to_be_in_viewport(ratio=1)
    page.set_viewport_size(PHONE)
    for place, shown in (("Channel", "feed"), ("Systems", "observe"), ("Act", "act"), ("People", "people")):
        places.get_by_text(place).first.click()
        expect(page.locator(f".st-key-{shown}")).to_be_visible()
        expect(trainee.bar).to_be_in_viewport()
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE["width"], f"{place} is {wide} px wide"
    assert page.locator(".st-key-feed").is_hidden()
