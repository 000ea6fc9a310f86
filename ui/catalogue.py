"""The scenarios as the screens show them: those that load, and those that do not, with their problems."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from engine.scenario import Scenario, load_scenario
from records import library


@dataclass(frozen=True)
class Entry:
    """One scenario file: the scenario, or None with the problems that keep it from loading."""

    file: str
    scenario: Scenario | None
    problems: list[str]


@st.cache_data(show_spinner=False, max_entries=64)
def _loaded(file: str, text: str) -> tuple[Scenario | None, list[str]]:
    scenario, problems = load_scenario(text, file)
    return scenario, [str(problem) for problem in problems]


def entries() -> list[Entry]:
    """Every scenario file, those that load first. Files are read anew each time, so a mended file shows at once."""
    found = [Entry(file, *_loaded(file, text)) for file, text in library.scenario_files()]
    found += [Entry(file, None, [sentence]) for file, sentence in library.unreadable_scenarios()]
    return sorted(found, key=lambda entry: (entry.scenario is None, entry.file))


def minutes(scenario: Scenario) -> int:
    """How many real minutes a drill takes at most at the scenario's own pace."""
    return -(-scenario.horizon // (scenario.pace * 60))
