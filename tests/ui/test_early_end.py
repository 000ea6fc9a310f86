"""A drill that was ended while customers were affected: what that cost is told once, and no sum looks final."""

from __future__ import annotations

import pytest

from engine.command import Command
from engine.drill import run
from engine.version import ENGINE_VERSION
from records.record import Record
from tests.browser import seeded
from ui.desk import packs
from ui.desk.source import Source, recorded
from ui.view import early_end
from ui.view import scorecard as cards
from ui.view.document import as_json, as_markdown
from ui.view.document_html import as_html
from ui.view.impact import impact, minutes
from ui.view.story import facts


@pytest.fixture(scope="module")
def given_up() -> Source:
    """Declared, resolved and closed at once, with customers failing."""
    kinds = [
        (400, "declare", {"level": "SEV2", "reason": "they cannot pay"}), (430, "resolve", {}), (460, "close", {}),
        (470, "skip_post_mortem", {}),
    ]  # fmt: skip
    commands = [Command(n, at, "lead", kind, args) for n, (at, kind, args) in enumerate(kinds, 1)]
    scenario = seeded.scenario()
    trace = run(scenario, 7, commands)
    record = Record(ENGINE_VERSION, scenario.canonical(), 7, [c.to_json() for c in commands], [], trace)
    return recorded(record, packs.pack())


def test_the_sentence_stands_once_and_the_receipts_keep_it(given_up: Source) -> None:
    left = given_up.left
    repeated = [row for row in given_up.card["lines"] if left in row["because"]]
    assert left and len(repeated) > 10
    lines = cards.lines(given_up.card, given_up.trace, given_up.teller(), left)
    assert not [line for line in lines if left in line.because]
    assert len([line for line in lines if early_end.NAMED in line.because]) == len(repeated)
    assert as_html(given_up).count(left) == 1
    assert as_markdown(given_up).count(left.split(" at ")[0]) == 1
    assert sum(left in row["because"] for row in as_json(given_up)["scorecard"]["lines"]) == len(repeated)


def test_a_sum_that_goes_on_is_not_shown_as_a_whole_one(given_up: Source) -> None:
    chart = impact(given_up.trace, given_up.teller())
    assert chart.left > 100
    assert minutes(chart.customer_minutes, chart.left).endswith(f"{chart.left} customers a minute still affected")
    failing = facts(given_up.review, chart, given_up.teller().clock)[0]
    assert failing.remark.endswith(", and still then")


@pytest.mark.parametrize(("total", "left", "words"), [
    (0, 0, "0"), (12345, 0, "12 345"),
    (12345, 1200, "12 345 until it was ended, with 1 200 customers a minute still affected"),
])  # fmt: skip
def test_customer_minutes_in_words(total: int, left: int, words: str) -> None:
    assert minutes(total, left) == words
