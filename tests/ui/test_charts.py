"""The charts of the debrief: what they show, in pictures and in words."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from scoring.debrief import Channel
from tests.ui.traces import HEADER, HOSTILE, incident, trace
from ui.view import cadence as cadences
from ui.view.charts import NARROW, WIDE, Size, cadence_chart, impact_chart
from ui.view.impact import described, impact, money
from ui.view.moments import Teller
from ui.view.times import Clock

TELLER = Teller(HEADER, lambda event: "")
CLOCK = Clock(HEADER["start"])
KNOWABLE = ((0, ("SEV3",)), (240, ("SEV1", "SEV2")))
CHANNELS = (
    Channel("status_page", 120, (420, 1020), ((300, 7, "initial"),), ((1020, 1300),)),
    Channel("executives", None, (), (), ()),
)


def texts(picture: str) -> list[str]:
    """What can be read in a picture; fails when it is not well-formed."""
    root = ElementTree.fromstring(picture)
    return [element.text or "" for element in root.iter() if element.tag.endswith("text")]


def test_impact_adds_up_what_customers_felt() -> None:
    chart = impact(incident(), TELLER, KNOWABLE)
    assert (chart.customer_minutes, chart.lost, chart.peak[1]) == (1200, 120_000, 120.0)
    assert chart.spans == [(60, 660)]


def test_severities_follow_each_other_to_the_end() -> None:
    chart = impact(incident(), TELLER, KNOWABLE)
    assert [(band.since, band.until, band.label) for band in chart.declared] == [(240, 500, "SEV2"), (500, 780, "SEV1")]
    assert [(band.since, band.until, band.label) for band in chart.accepted] == [
        (0, 240, "SEV3"), (240, 780, "SEV1 or SEV2")]  # fmt: skip


def test_decisions_are_numbered_in_order() -> None:
    chart = impact(incident(), TELLER)
    assert [(mark.number, mark.at) for mark in chart.marks] == list(enumerate([180, 240, 400, 500, 700, 720], 1))


def test_impact_that_never_ends_lasts_to_the_end_of_the_drill() -> None:
    began = (60, "impact_started", "world", {"journeys": ["buy"]})
    drill = trace(began, (900, "ended", "world", {"ending": "unresolved"}))
    assert impact(drill, TELLER).spans == [(60, 900)]


def test_a_drill_without_impact_declaration_or_end_still_has_a_chart() -> None:
    chart = impact(trace(until=600), TELLER)
    assert (chart.spans, chart.declared, chart.marks) == ([], [], [])
    assert "No customer was failing" in described(chart, TELLER)
    texts(impact_chart(chart, TELLER))


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_pictures_are_well_formed_on_one_line_and_escape_what_was_typed(size: Size) -> None:
    chart = impact(incident(), TELLER, KNOWABLE)
    talk = cadences.cadence(incident(), CHANNELS, chart.since, chart.until)
    for picture in (impact_chart(chart, TELLER, size, at=400), cadence_chart(talk, CLOCK, size)):
        texts(picture)
        assert "\n" not in picture
        assert "<script" not in picture
    assert "SEV2" in texts(impact_chart(chart, TELLER, size))
    assert "Status page" in texts(cadence_chart(talk, CLOCK, size))


def test_marks_never_cover_each_other_while_there_is_room() -> None:
    rows = [(100 + 3 * i, "verify", "robin", {"recovered": False, "failing": []}) for i in range(5)]
    picture = impact_chart(impact(trace(*rows), TELLER), TELLER)
    dots = [
        (float(element.attrib["cx"]), float(element.attrib["cy"]))
        for element in ElementTree.fromstring(picture).iter()
        if element.attrib.get("class") == "mark"
    ]
    assert len(dots) == 5
    assert all(abs(x - other) >= 19.9 for i, (x, y) in enumerate(dots) for other, row in dots[i + 1 :] if y == row)


def test_the_charts_can_be_read_aloud() -> None:
    chart = impact(incident(), TELLER, KNOWABLE)
    words = described(chart, TELLER)
    assert "from 17:41 to 17:51, 10 min" in words
    assert "SEV2 from 17:44 and SEV1 from 17:48" in words
    talk = cadences.cadence(incident(), CHANNELS, chart.since, chart.until)
    assert cadences.described(talk, CLOCK) == (
        "Status page: Owed from 17:42; 1 message, 4 min without news that was due. Executives: Nothing was owed."
    )


def test_messages_of_the_chart_keep_their_text() -> None:
    talk = cadences.cadence(incident(), CHANNELS, 0, 1000)
    assert [said.text for said in talk.rows[0].said] == [HOSTILE]


@pytest.mark.parametrize(("minor", "currency", "words"), [(1_240_050, "EUR", "€ 12 400"), (99, "CHF", "CHF 1")])
def test_money(minor: int, currency: str, words: str) -> None:
    assert money(minor, currency) == words
