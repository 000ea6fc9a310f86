"""The preview, drawn for a terminal and for the app."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from streamlit.testing.v1 import AppTest

from tests.test_pacing import SHOP, previewed
from ui.view.charts import Size
from ui.view.preview import Preview, bounds
from ui.view.preview_charts import NARROW, WIDE, run_chart
from ui.view.preview_text import PLOT, RAMP, WIDTH, drawn


@pytest.fixture(scope="module")
def found() -> Preview:
    return previewed(SHOP)


@pytest.fixture(scope="module")
def lines(found: Preview) -> list[str]:
    return drawn(found)


def test_the_drawing_is_a_hundred_columns_of_ascii_but_for_letters_of_names(lines: list[str]) -> None:
    assert max(map(len, lines)) <= WIDTH
    assert all(sign.isascii() or sign.isalpha() for line in lines for sign in line)
    assert not any(line != line.rstrip() or "\x1b" in line for line in lines)


def test_the_parts_come_in_order(lines: list[str]) -> None:
    heads = ["IF NOBODY ACTS", "WHAT THEN STAYS UNANSWERED", "IF THE TEXTBOOK IS FOLLOWED",
             "THE TEXTBOOK, MOMENT BY MOMENT", "PACING BY THE TEXTBOOK"]  # fmt: skip
    places = [next(k for k, line in enumerate(lines) if line.startswith(head)) for head in heads]
    assert places == sorted(places)
    assert lines[-1].strip() == "Both bounds hold."


def test_a_row_of_a_signal_follows_its_figures(found: Preview, lines: list[str]) -> None:
    idle = lines[: lines.index("WHAT THEN STAYS UNANSWERED")]
    row = next(line for line in idle if line.startswith("Payments: error ratio"))
    plot = re.search(rf"[{re.escape(RAMP)}]{{{PLOT}}}", row)
    assert plot is not None
    assert plot[0][0] == RAMP[0] and plot[0][-1] == RAMP[-1]
    assert list(plot[0][:14]) == sorted(plot[0][:14], key=RAMP.index)


def test_every_moment_of_the_textbook_is_told_at_its_time(found: Preview, lines: list[str]) -> None:
    after = lines[lines.index("THE TEXTBOOK, MOMENT BY MOMENT") :]
    told = [line for line in after if re.match(r"\d\d:\d\d:\d\d ", line)]
    clock = found.teller.clock
    assert [line[:8] for line in told] == [clock.local_s(line.at) for line in found.textbook.lines]
    assert sum(line[16] == "!" for line in told) == sum(line.addressed for line in found.textbook.lines)


def test_a_broken_bound_stands_at_the_end(found: Preview) -> None:
    text = "\n".join(drawn(_slower(found)))
    assert "Broken: following the textbook, there is nothing new and nothing to decide" in text
    assert "Both bounds hold." not in text


def _slower(found: Preview) -> Preview:
    """The same preview, as if a wall minute were a little shorter than its longest dead air."""
    return replace(found, pacing=replace(found.pacing, minute=found.pacing.dead_air.seconds - 1))


def test_json_holds_both_runs_and_the_pacing(found: Preview) -> None:
    row = json.loads(json.dumps(found.to_json()))
    assert list(row) == ["scenario", "seed", "runs", "pacing"] and list(row["runs"]) == ["idle", "textbook"]
    for run in row["runs"].values():
        assert {"impact", "signals", "alerts", "messages"} <= set(run)
        assert all(0 <= share <= 1 for _, share in run["impact"])
        assert all(len(series) == len(run["impact"]) for series in run["signals"].values())
    assert row["runs"]["idle"]["acts"] == [] and row["runs"]["textbook"]["acts"]
    assert {"dead_air_s", "dead_air_at", "busiest_minute", "busiest_count"} <= set(row["pacing"])


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_pictures_are_well_formed_and_keep_inside_their_frame(found: Preview, size: Size) -> None:
    for run in found.runs:
        picture = run_chart(found, run, size)
        root = ElementTree.fromstring(picture)
        assert "\n" not in picture
        height = float(root.attrib["viewBox"].split()[3])
        for element in root.iter():
            for name, most in (("x", size.width), ("cx", size.width), ("y", height), ("cy", height)):
                assert -1 <= float(element.attrib.get(name, 0)) <= most + 1
        dots = [element for element in root.iter() if element.attrib.get("class", "").startswith("dot")]
        assert len(dots) == len([line for line in run.lines if line.what not in ("alert", "cleared", "end")])


def test_an_axis_serves_both_runs_and_does_not_blow_up_noise(found: Preview) -> None:
    for signal in found.limits:
        low, high = bounds(found, signal)
        values = [value for run in found.runs for _, value in run.signals[signal]]
        assert low <= min(values) and max(values) <= high
        assert high - low >= 0.2 * high


def _page() -> None:
    import streamlit as st  # noqa: PLC0415

    from ui.preview import page  # noqa: PLC0415

    st.query_params["scenario"] = "checkout-release"
    page()


def test_the_page_shows_nothing_before_it_has_warned() -> None:
    page = AppTest.from_function(_page, default_timeout=30).run()
    assert not page.exception and [button.key for button in page.button] == ["spoil", "to-start"]
    assert not page.markdown and "pool" not in "".join(str(element.proto.body) for element in page.get("html")[2:])
    page.button(key="spoil").click().run()
    assert not page.exception
    assert page.markdown[0].value.count("<svg") == 4
