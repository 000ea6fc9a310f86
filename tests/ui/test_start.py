"""The start page: scenarios that load, scenarios that do not, and a store that cannot be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from records import library
from ui.catalogue import entries, minutes


def _start_page() -> None:
    from ui.start import page  # noqa: PLC0415

    page()


@pytest.fixture(autouse=True)
def _store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{tmp_path / 'drills.db'}")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken scenario file beside those shipped."""
    files = [("broken.yaml", "id: broken\nservices: <b>none</b>\n"), *library.scenario_files()]
    monkeypatch.setattr(library, "scenario_files", lambda: files)
    monkeypatch.setattr(library, "unreadable_scenarios", lambda: [("locked.yaml", "locked.yaml cannot be read.")])


@pytest.mark.usefixtures("broken")
def test_a_broken_scenario_stands_last_with_its_problems_and_stops_no_other() -> None:
    found = entries()
    assert found[0].scenario is not None
    assert [(entry.file, bool(entry.problems)) for entry in found if entry.scenario is None] == [
        ("broken.yaml", True),
        ("locked.yaml", True),
    ]
    problems = next(entry.problems for entry in found if entry.file == "broken.yaml")
    assert all(problem.startswith("broken.yaml:") for problem in problems)


@pytest.mark.usefixtures("broken")
def test_the_page_shows_both_and_offers_to_start() -> None:
    page = AppTest.from_function(_start_page, default_timeout=30).run()
    assert not page.exception
    shown = "\n".join(str(element.proto.body) for element in page.get("html"))
    assert "broken.yaml" in shown and "locked.yaml cannot be read." in shown and "<b>none</b>" not in shown
    labels = [button.label for button in page.button]
    assert labels.count("Start the drill") == 1 and set(labels) <= {"Start the drill", "Choose"}


def test_without_a_name_no_drill_starts_and_the_page_says_why() -> None:
    page = AppTest.from_function(_start_page, default_timeout=30).run()
    next(button for button in page.button if button.label == "Start the drill").click().run()
    assert not page.exception
    said = [error.value for error in page.error]
    assert said == ["A name is missing; type the name that should stand on your drills."]


def test_a_store_that_cannot_be_opened_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = tmp_path / "damaged.db"
    damaged.write_text("this is no database " * 100)
    monkeypatch.setenv("FIREDRILL_DATABASE_URL", f"sqlite:///{damaged}")
    page = AppTest.from_function(_start_page, default_timeout=30).run()
    assert not page.exception
    assert len(page.error) == 1 and str(damaged) in page.error[0].value
    assert not page.button


def test_minutes_are_real_ones_at_the_scenarios_pace() -> None:
    scenario = next(entry.scenario for entry in entries() if entry.scenario)
    assert 0 <= minutes(scenario) * scenario.pace * 60 - scenario.horizon < scenario.pace * 60
