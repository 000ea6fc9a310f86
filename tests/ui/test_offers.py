"""What is typed in the channel while a command waits for a yes, played on the drill page itself."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from records.clock import drill_time
from tests.ui.console import click, drill, opened, type_
from ui.access import store


@pytest.fixture
def drill_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    return drill(tmp_path, monkeypatch)


def offered(page: AppTest) -> list[str]:
    """The cards as they are drawn, the newest first."""
    shown = [block.proto.body for block in page.get("html")]
    return [body.split("<b>")[1].split("?</b>")[0] for body in shown if "fd-text fd-quote" in body]


def written(drill_id: str) -> list[tuple[str, str]]:
    return [(row["kind"], row["args"].get("text", "")) for row in store().drills.commands(drill_id)]


def after(drill_id: str, seconds: int) -> None:
    """Let so much drill time pass."""
    drills, now = store().drills, time.time()
    drills.skip_to(drill_id, now, drill_time(drills.get(drill_id).clock, now) + seconds)


def test_a_card_stays_while_one_goes_on_talking_and_over_a_reload(drill_id: str) -> None:
    page = opened(drill_id)
    type_(page, "page Marta")
    assert offered(page) == ["Page Marta Kowalska"] and written(drill_id) == []
    type_(page, "good evening everybody")
    assert offered(page) == ["Page Marta Kowalska"]
    assert written(drill_id) == [("say", "good evening everybody")]
    page = opened(drill_id)
    assert offered(page) == ["Page Marta Kowalska"]
    click(page, "Do it")
    assert offered(page) == [] and written(drill_id)[1:] == [("page", "")]
    assert offered(opened(drill_id)) == []


def test_a_second_offer_stands_beside_the_first_and_each_is_answered_by_itself(drill_id: str) -> None:
    page = opened(drill_id)
    type_(page, "page Marta")
    type_(page, "Page the data team please")
    assert offered(page) == ["Page the on-call of Data stores", "Page Marta Kowalska"]
    click(page, "Dismiss")
    assert offered(page) == ["Page Marta Kowalska"] and written(drill_id) == []
    click(page, "Only post it")
    assert offered(page) == [] and written(drill_id) == [("say", "page Marta")]


def test_more_cards_than_fit_tell_which_act_is_dropped(drill_id: str) -> None:
    page = opened(drill_id)
    for words in ("page Marta", "Page the data team please", "take command", "open the war room"):
        type_(page, words)
    assert offered(page) == ["Open the war room", "Take command", "Page the on-call of Data stores"]
    assert written(drill_id) == [("say", "page Marta")]
    assert any("Page Marta Kowalska" in toast.value for toast in page.toast)


def test_a_yes_in_two_tabs_is_one_command(drill_id: str) -> None:
    one = opened(drill_id)
    type_(one, "page Marta")
    two = opened(drill_id)
    click(one, "Do it")
    click(two, "Do it")
    assert [kind for kind, _ in written(drill_id)] == ["page"]


def test_a_card_for_somebody_who_is_not_there_yet_pages_them_first_and_waits(drill_id: str) -> None:
    page = opened(drill_id)
    type_(page, "Marta, please look at checkout")
    asks = "Ask Marta Kowalska to look into Checkout within 10 min"
    assert offered(page) == [asks]
    click(page, "Page Marta first")
    assert offered(page) == [asks] and [kind for kind, _ in written(drill_id)] == ["page"]
    assert next(button for button in page.button if button.label == "Do it").disabled


def test_a_yes_to_what_somebody_waits_for_is_offered_as_that(drill_id: str) -> None:
    page = opened(drill_id)
    type_(page, "page Marta")
    click(page, "Do it")
    after(drill_id, 400)
    page = opened(drill_id)
    type_(page, "Marta, please look at checkout")
    click(page, "Only post it")
    after(drill_id, 60)
    page = opened(drill_id)
    type_(page, "yes go, five minutes")
    assert offered(page) == ["Ask Marta Kowalska to look into Checkout within 5 min"]
    click(page, "Do it")
    assert [kind for kind, _ in written(drill_id)] == ["page", "say", "ask"]
